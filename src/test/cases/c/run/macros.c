// Object and function macros, stringizing, pasting, conditionals.
#include <stdio.h>

#define PI_TIMES(n) (3 * (n))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define TEXT(x) #x
#define EXPAND(x) TEXT(x)
#define GLUE(a, b) a##b
#define VERSION 2
#define EMPTY
#define SWAP(type, a, b) \
    do {                 \
        type t = a;      \
        a = b;           \
        b = t;           \
    } while (0)
#define SUM(...) sum((int[]){__VA_ARGS__}, sizeof((int[]){__VA_ARGS__}) / sizeof(int))
#define SELF SELF + 1
#define F(x) x + G
#define G(x) x * 2

static int sum(int *a, unsigned long n) {
    int s = 0;
    while (n--) {
        s += a[n];
    }
    return s;
}

int main(void) {
    int SELF_value = 1;
    printf("%d %d\n", PI_TIMES(2 + 1), MAX(SELF_value, 7));
    printf("%s %s\n", TEXT(VERSION), EXPAND(VERSION));
    int GLUE(x, VERSION) = 5;
    int GLUE(a, 1) = 6;
    printf("%d %d\n", xVERSION, a1);
    SWAP(int, xVERSION, a1);
    printf("%d %d %d\n", xVERSION, a1 EMPTY, SUM(1, 2, 3));
    printf("%d\n", F(1)(3));
#if VERSION > 1 && !defined(NOTHING)
    printf("new\n");
#elif VERSION
    printf("old\n");
#else
#error never
#endif
#ifdef NOTHING
    this is not read
#endif
#undef VERSION
#ifndef VERSION
    printf("%s\n", TEXT("quoted\n" and 'c'));
#endif
    return 0;
}
