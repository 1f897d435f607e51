// A failed assertion aborts.
#include <assert.h>
#include <stdio.h>

int main(void) {
    int x = 2;
    puts("before");
    fflush(stdout);
    assert(x == 3);
    puts("after");
    return 0;
}
