// A const global is written through a cast.
#include <stdio.h>

static const int limit = 10;

int main(void) {
    int *p = (int *)&limit;
    *p = 11; //~ FAULT read-only
    printf("%d\n", limit);
    return 0;
}
