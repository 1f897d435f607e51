// Masks, shifts and counting bits.
#include <stdint.h>
#include <stdio.h>

static int ones(unsigned x) {
    int n = 0;
    for (; x; x &= x - 1) {
        n++;
    }
    return n;
}

static uint32_t rotate(uint32_t x, int n) { return x << n | x >> (32 - n); }

enum { READ = 1 << 0, WRITE = 1 << 1, RUN = 1 << 2 };

int main(void) {
    printf("%d %x\n", ones(0xF0F0), rotate(0x80000001u, 4));
    int mode = READ | RUN;
    mode &= ~READ;
    mode ^= WRITE;
    printf("%d %d\n", mode, !!(mode & WRITE));
    printf("%x %x\n", ~0u, ~5 & 0xff);
    printf("%d %u\n", -16 >> 2, 0xfffffff0u >> 2);
    unsigned char c = 0xff;
    c <<= 1;
    printf("%x\n", c);
    uint64_t big = 1ULL << 63;
    printf("%lu %d\n", big, (big >> 63) == 1);
    for (int i = 7; i >= 0; i--) {
        putchar((0xA5 >> i & 1) + '0');
    }
    putchar('\n');
    return 0;
}
