// The cache finds the block that is freed twice.
#include <stdlib.h>

int main(void) {
    char *block = malloc(24);
    free(block);
    free(block);
    return 0;
}
