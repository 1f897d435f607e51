// A freed block is read.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof *p);
    *p = 7;
    free(p);
    printf("%d\n", *p); //~ FAULT use-after-free
    return 0;
}
