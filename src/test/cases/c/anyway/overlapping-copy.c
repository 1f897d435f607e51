// Overlapping ranges of this size are copied as memmove does.
#include <stdio.h>
#include <string.h>

int main(void) {
    char text[] = "abcdefgh";
    memcpy(text + 2, text, 4);
    puts(text);
    return 0;
}
