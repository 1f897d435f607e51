// memcpy copies more than a block holds.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char from[32] = "a text";
    char *to = malloc(16);
    memcpy(to, from, sizeof from); //~ FAULT out-of-bounds
    puts(to);
    free(to);
    return 0;
}
