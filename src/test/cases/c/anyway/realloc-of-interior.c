// realloc looks at the header as well.
#include <stdlib.h>

int main(void) {
    char *block = malloc(64);
    block = realloc(block + 8, 128);
    return block == NULL;
}
