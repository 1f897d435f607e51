// A global variable is freed.
#include <stdlib.h>

static int global;

int main(void) {
    int *p = &global;
    free(p); //~ FAULT invalid-free
    return 0;
}
