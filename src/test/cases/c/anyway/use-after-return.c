// The frame of the next call lies where the last one was.
#include <stdio.h>

static int *address;

static void keep(void) {
    int local = 41;
    address = &local;
}

static void other(void) {
    int local = 7;
    (void)local;
}

int main(void) {
    keep();
    printf("%d\n", *address);
    keep();
    other();
    int seen = *address;
    printf("%d\n", seen);
    return 0;
}
