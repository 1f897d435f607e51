// A failed allocation is used without a look.
#include <stdlib.h>

int main(void) {
    int *p = malloc((size_t)-1 / 2);
    *p = 1; //~ FAULT null-dereference
    free(p);
    return 0;
}
