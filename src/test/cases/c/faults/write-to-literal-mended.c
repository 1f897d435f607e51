// The mended twin of write-to-literal.
#include <stdio.h>

int main(void) {
    char s[] = "text";
    s[0] = 'T';
    puts(s);
    return 0;
}
