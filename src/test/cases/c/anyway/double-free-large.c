// A large block in the middle: the next chunk says that it is free.
#include <stdlib.h>

int main(void) {
    char *block = malloc(5000);
    char *fence = malloc(24);
    free(block);
    free(block);
    free(fence);
    return 0;
}
