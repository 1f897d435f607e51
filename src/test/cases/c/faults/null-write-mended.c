// The mended twin of null-write.
#include <stdio.h>

int main(void) {
    int x;
    int *p = &x;
    *p = 5;
    printf("%d\n", *p);
    return 0;
}
