// Every operator with =, on small types too, and the value of an assignment.
#include <stdio.h>

int main(void) {
    int a = 10, b, c;
    b = c = a;
    a += 5; a -= 2; a *= 3; a /= 2; a %= 11;
    b <<= 3; b >>= 1; b |= 3; b &= 0x2b; b ^= 0xff;
    printf("%d %d %d\n", a, b, c);
    unsigned char u = 250;
    u += 10;
    u -= 20;
    u *= 2;
    printf("%d\n", u);
    char s = 100;
    s += 100;
    printf("%d\n", s);
    short h = 1;
    h <<= 10;
    h *= 1.5;
    printf("%d\n", h);
    float f = 1;
    f += 1e-3;
    f *= 3;
    printf("%f\n", f);
    int i = 0;
    int arr[3] = {0};
    arr[i++] += 4;
    arr[i++] -= 4;
    printf("%d %d %d\n", arr[0], arr[1], i);
    int *p = arr;
    p += 2;
    *p = 8;
    p -= 1;
    printf("%d\n", *p);
    int x = 5;
    int y = x++ + 10;
    int z = --x;
    printf("%d %d %d %d\n", x, y, z, (x = 7) + 1);
    unsigned long n = 3;
    n -= 4;
    printf("%lu\n", n);
    return 0;
}
