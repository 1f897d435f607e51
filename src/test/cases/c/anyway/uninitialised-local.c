// A local has the bytes that the last call left.
#include <stdio.h>

static void leave(void) {
    int left = 99;
    (void)left;
}

static int find(void) {
    int never_set;
    return never_set;
}

int main(void) {
    leave();
    printf("%d\n", find());
    return 0;
}
