// A pointer into the middle of a block is no block.
#include <stdlib.h>

int main(void) {
    char *block = malloc(64);
    free(block + 8);
    return 0;
}
