// The NUL at the end of a text has no room.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    const char *name = "Freehold";
    char *copy = malloc(strlen(name));
    strcpy(copy, name); //~ FAULT out-of-bounds
    puts(copy);
    free(copy);
    return 0;
}
