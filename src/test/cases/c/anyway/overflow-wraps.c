// Numbers that are too large wrap around, shifts use the low bits of their count.
#include <limits.h>
#include <stdio.h>

int main(void) {
    int big = INT_MAX;
    big = big + 1;
    printf("%d\n", big);
    int product = 65536;
    product *= 65536;
    printf("%d\n", product);
    int count = 33;
    printf("%d\n", 1 << count);
    int least = INT_MIN;
    printf("%d\n", -least);
    return 0;
}
