// A large block is joined with the end of the heap; the second free finds it there.
#include <stdlib.h>

int main(void) {
    char *block = malloc(5000);
    free(block);
    free(block);
    return 0;
}
