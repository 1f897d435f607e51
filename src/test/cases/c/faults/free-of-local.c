// A local variable is freed.
#include <stdlib.h>

int main(void) {
    int x = 1;
    int *p = &x;
    free(p); //~ FAULT invalid-free
    return 0;
}
