// A text without its NUL is printed.
#include <stdio.h>

int main(void) {
    char s[8];
    s[0] = 'a';
    s[1] = 'b';
    puts(s); //~ FAULT uninitialised
    return 0;
}
