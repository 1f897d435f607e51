// Conversions between the integer types, and the usual arithmetic ones.
#include <stdio.h>

int main(void) {
    unsigned char byte = 255;
    signed char small = -1;
    unsigned int wide = 4000000000u;
    long mixed = wide + small;
    printf("%d %d %ld\n", byte + 1, small < byte, mixed);
    printf("%d\n", -1 < 1u);
    printf("%d\n", -1L < 1u);
    printf("%d %d\n", (char)200, (unsigned char)-3);
    printf("%u %lu\n", (unsigned)-1, (unsigned long)-1);
    short s = (short)70000;
    printf("%d\n", s);
    printf("%zu %zu %zu\n", sizeof('a'), sizeof(byte + byte), sizeof(1L));
    _Bool yes = 256;
    printf("%d\n", yes);
    printf("%d\n", 07 + 0x1F + 0b11);
    return 0;
}
