// atoi, strtol and strtod with their ends and errors.
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    printf("%d %d %d %d\n", atoi("42"), atoi("  -7xyz"), atoi("abc"), atoi("+0012"));
    char *end;
    long n = strtol("0x1fz", &end, 0);
    printf("%ld [%s]\n", n, end);
    printf("%ld %ld %ld\n", strtol("077", NULL, 0), strtol("101", NULL, 2), strtol("zz", NULL, 36));
    errno = 0;
    n = strtol("99999999999999999999", &end, 10);
    printf("%d %d\n", n == LONG_MAX, errno == ERANGE);
    n = strtol("none", &end, 10);
    printf("%ld [%s]\n", n, end);
    printf("%lu\n", strtoul("-1", NULL, 10));
    double d = strtod("3.25e2rest", &end);
    printf("%g [%s]\n", d, end);
    printf("%g %g %g\n", atof(".5"), atof("-1e-3"), atof("x"));
    int a, b;
    char c;
    int got = sscanf("10-20", "%d%c%d", &a, &c, &b);
    printf("%d %d %d %c\n", got, a, b, c);
    unsigned x;
    char hex[9];
    got = sscanf("ff lamp", "%x %8[a-m]", &x, hex);
    printf("%d %x %s\n", got, x, hex);
    return 0;
}
