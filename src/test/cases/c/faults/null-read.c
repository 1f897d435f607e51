// A null pointer is read.
#include <stdio.h>

int main(void) {
    int *p = NULL;
    printf("%d\n", *p); //~ FAULT null-dereference
    return 0;
}
