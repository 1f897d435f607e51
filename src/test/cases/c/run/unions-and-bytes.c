// Unions, and the bytes of a value through a char pointer.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union word {
    uint32_t whole;
    uint16_t halves[2];
    unsigned char bytes[4];
};

struct tagged {
    enum { INTEGER, TEXT } kind;
    union {
        int number;
        const char *text;
    };
};

static void show(struct tagged t) {
    switch (t.kind) {
    case INTEGER:
        printf("%d\n", t.number);
        break;
    case TEXT:
        printf("%s\n", t.text);
    }
}

int main(void) {
    union word w = {0x11223344};
    printf("%x %x %x\n", w.halves[0], w.bytes[3], w.bytes[0]);
    w.bytes[0] = 0xff;
    printf("%x\n", w.whole);
    show((struct tagged){INTEGER, {.number = 5}});
    show((struct tagged){TEXT, .text = "text"});
    float f = 1.0f;
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    printf("%08x\n", bits);
    int n = 258;
    unsigned char *p = (unsigned char *)&n;
    printf("%d %d %d %d\n", p[0], p[1], p[2], p[3]);
    printf("%zu\n", sizeof(struct tagged));
    return 0;
}
