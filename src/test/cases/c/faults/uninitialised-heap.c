// A new block is read before it is written.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof *p);
    if (*p == 0) { //~ FAULT uninitialised
        puts("zero");
    }
    free(p);
    return 0;
}
