// realloc is given a freed block.
#include <stdlib.h>

int main(void) {
    char *p = malloc(8);
    free(p);
    p = realloc(p, 16); //~ FAULT double-free
    free(p);
    return 0;
}
