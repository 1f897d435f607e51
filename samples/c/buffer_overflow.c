// Buffer overflow: a text that is too long for its block runs on into the next one.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *name = malloc(8);
    char *next = malloc(8);
    strcpy(next, "safe");
    strcpy(name, "Freehold draws a whole yard of bytes");
    printf("%s\n", name);
    printf("%s\n", next);
    free(next);
    free(name);
    return 0;
}
