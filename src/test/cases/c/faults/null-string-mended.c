// The mended twin of null-string.
#include <stdio.h>
#include <string.h>

int main(void) {
    char *text = "abc";
    size_t n = strlen(text);
    printf("%zu\n", n);
    return 0;
}
