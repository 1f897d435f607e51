// An overflow damages the size of the next chunk, which the next free finds.
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *first = malloc(24);
    char *second = malloc(24);
    memset(first, 'A', 32);
    free(second);
    return 0;
}
