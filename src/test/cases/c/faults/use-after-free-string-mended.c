// The mended twin of use-after-free-string.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *s = strdup("text");
    puts(s);
    free(s);
    return 0;
}
