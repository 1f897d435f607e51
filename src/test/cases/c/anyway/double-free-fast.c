// With a full cache the second free is found at the top of a fast list.
#include <stdlib.h>

int main(void) {
    char *blocks[9];
    for (int i = 0; i < 9; i++) {
        blocks[i] = malloc(24);
    }
    for (int i = 0; i < 8; i++) {
        free(blocks[i]);
    }
    free(blocks[7]);
    return 0;
}
