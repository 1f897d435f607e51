// The mended twin of use-after-scope.
#include <stdio.h>

int main(void) {
    int *p;
    int x = 42;
    {
        p = &x;
    }
    printf("%d\n", *p);
    return 0;
}
