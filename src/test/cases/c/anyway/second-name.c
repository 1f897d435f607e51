// The damaged cache gives one block out twice.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *block = malloc(24);
    free(block);
    memset(block, 0, 16);
    free(block);
    char *first = malloc(24);
    char *second = malloc(24);
    strcpy(first, "mine");
    strcpy(second, "yours");
    printf("%d %s\n", first == second, first);
    return 0;
}
