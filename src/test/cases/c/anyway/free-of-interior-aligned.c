// Sixteen bytes into a block of zeros there is no size.
#include <stdlib.h>

int main(void) {
    char *block = calloc(8, 8);
    free(block + 16);
    return 0;
}
