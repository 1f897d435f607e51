// A sum of ints is too great.
#include <limits.h>
#include <stdio.h>

int main(void) {
    int x = INT_MAX;
    x = x + 1; //~ FAULT signed-overflow
    printf("%d\n", x);
    return 0;
}
