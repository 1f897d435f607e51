// The mended twin of overlapping-copy.
#include <stdio.h>
#include <string.h>

int main(void) {
    char s[16] = "abcdefgh";
    memmove(s + 1, s, 8);
    puts(s);
    return 0;
}
