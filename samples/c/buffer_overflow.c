// Buffer overflow: eight characters and a NUL do not fit into eight bytes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *name = malloc(8);
    char *next = malloc(8);
    strcpy(next, "safe");
    strcpy(name, "Freehold");
    printf("%s %s\n", name, next);
    free(next);
    free(name);
    return 0;
}
