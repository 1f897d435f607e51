// The mended twin of literal-overread.
#include <stdio.h>

int main(void) {
    const char *s = "ab";
    printf("%c\n", s[1]);
    return 0;
}
