// memcpy between overlapping ranges.
#include <stdio.h>
#include <string.h>

int main(void) {
    char s[16] = "abcdefgh";
    memcpy(s + 1, s, 8); //~ FAULT overlap
    puts(s);
    return 0;
}
