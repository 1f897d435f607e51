// The mended copy: room for every character and for the NUL.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    const char *word = "Freehold";
    char *name = malloc(strlen(word) + 1);
    char *next = malloc(8);
    strcpy(next, "safe");
    strcpy(name, word);
    printf("%s %s\n", name, next);
    free(next);
    free(name);
    return 0;
}
