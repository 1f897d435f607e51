// The mended twin of wild-pointer.
#include <stdint.h>
#include <stdio.h>

int main(void) {
    int x;
    int *p = (int *)(uintptr_t)&x;
    *p = 1;
    printf("%d\n", x);
    return 0;
}
