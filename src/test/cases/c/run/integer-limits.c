// The limits of the types, unsigned wrap-around, INT_MIN.
#include <float.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

int main(void) {
    printf("%d %d %u\n", INT_MIN, INT_MAX, UINT_MAX);
    printf("%ld %ld %lu\n", LONG_MIN, LONG_MAX, ULONG_MAX);
    printf("%d %d %d %d\n", SCHAR_MIN, UCHAR_MAX, SHRT_MIN, USHRT_MAX);
    printf("%ld %lu\n", INT64_MIN, UINT64_MAX);
    unsigned u = UINT_MAX;
    u++;
    printf("%u %u\n", u, u - 1);
    printf("%g %g\n", DBL_MAX, FLT_EPSILON);
    printf("%d\n", INT_MIN / 2 * 2 == INT_MIN);
    unsigned short a = 65535, b = 1;
    printf("%d %d\n", a + b, (unsigned short)(a + b));
    return 0;
}
