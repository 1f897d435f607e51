// A freed block is written.
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof *p);
    free(p);
    *p = 7; //~ FAULT use-after-free
    return 0;
}
