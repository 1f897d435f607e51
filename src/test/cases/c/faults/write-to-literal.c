// A text literal is written.
#include <stdio.h>

int main(void) {
    char *s = "text";
    s[0] = 'T'; //~ FAULT read-only
    puts(s);
    return 0;
}
