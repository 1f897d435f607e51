// The address of a local is returned and used.
#include <stdio.h>

static int *keep;

static int *local(void) {
    int x = 42;
    keep = &x;
    return keep;
}

int main(void) {
    int *p = local();
    printf("%d\n", *p); //~ FAULT use-after-return
    return 0;
}
