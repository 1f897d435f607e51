// A null pointer is written through.
#include <stdio.h>

int main(void) {
    int *p = NULL;
    *p = 5; //~ FAULT null-dereference
    printf("%d\n", *p);
    return 0;
}
