// The mended twin of heap-overflow-string.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    const char *name = "Freehold";
    char *copy = malloc(strlen(name) + 1);
    strcpy(copy, name);
    puts(copy);
    free(copy);
    return 0;
}
