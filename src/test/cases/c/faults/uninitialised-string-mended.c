// The mended twin of uninitialised-string.
#include <stdio.h>

int main(void) {
    char s[8];
    s[0] = 'a';
    s[1] = 'b';
    s[2] = '\0';
    puts(s);
    return 0;
}
