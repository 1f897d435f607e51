// The mended twin of heap-overflow-memcpy.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char from[32] = "a text";
    char *to = malloc(32);
    memcpy(to, from, sizeof from);
    puts(to);
    free(to);
    return 0;
}
