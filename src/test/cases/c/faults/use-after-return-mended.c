// The mended twin of use-after-return.
#include <stdio.h>

static int *keep;

static int *local(void) {
    static int x = 42;
    keep = &x;
    return keep;
}

int main(void) {
    int *p = local();
    printf("%d\n", *p);
    return 0;
}
