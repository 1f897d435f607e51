// Arithmetic with float and double, and conversions to and from integers.
#include <math.h>
#include <stdio.h>

int main(void) {
    float third = 1.0f / 3;
    double exact = 1.0 / 3;
    printf("%.9f %.17f\n", third, exact);
    printf("%d %d %d\n", (int)2.9, (int)-2.9, (int)1e9f);
    printf("%d %g %g\n", 7 / 2, 7 / 2.0, 1e300 * 1e10);
    printf("%d %d\n", 0.1 + 0.2 == 0.3, 0.5f == 0.5);
    double x = 10;
    x /= 4;
    x *= 3;
    x -= .5;
    printf("%g %g\n", x, -x);
    printf("%f %f\n", floor(-2.5), round(2.5));
    printf("%d\n", isnan(0.0 / 0.0));
    unsigned char c = 3.7;
    printf("%d\n", c);
    for (double d = 0; d < 0.5; d += 0.1) {
        printf("%.1f ", d);
    }
    printf("%e %G\n", 0.000123456, 1234567890.0);
    return 0;
}
