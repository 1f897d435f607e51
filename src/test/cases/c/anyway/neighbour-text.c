// Text that is too long for its block runs into the next one.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *first = malloc(24);
    char *second = malloc(24);
    strcpy(second, "untouched");
    strcpy(first, "0123456789012345678901234567890123456789");
    printf("first  %s\n", first);
    printf("second %s\n", second);
    return 0;
}
