// The least int has no opposite.
#include <limits.h>
#include <stdio.h>

int main(void) {
    int x = INT_MIN;
    x = -x; //~ FAULT signed-overflow
    printf("%d\n", x);
    return 0;
}
