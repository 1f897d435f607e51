// A text literal is read behind its NUL.
#include <stdio.h>

int main(void) {
    const char *s = "ab";
    putchar(s[5]); //~ FAULT out-of-bounds
    return 0;
}
