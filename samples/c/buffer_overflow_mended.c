// Buffer overflow, mended: the block is as long as the text, its NUL and all.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    const char *text = "Freehold draws a whole yard of bytes";
    char *name = malloc(strlen(text) + 1);
    char *next = malloc(8);
    strcpy(next, "safe");
    strcpy(name, text);
    printf("%s\n", name);
    printf("%s\n", next);
    free(next);
    free(name);
    return 0;
}
