// Every kind of type, statement and operator of the teaching core, once.
#include <stdio.h>
#include <stdint.h>
#include <stdbool.h>
#include <limits.h>
enum color { RED, GREEN = 5, BLUE };
typedef struct point { int x, y; } point;
struct node { struct node *next; point where; char name[8]; };
static int counter = 3;
const double ratio = 2.5;
int table[3][4] = {{1, 2}, {3}, [2] = {9, 8, 7, 6}};
static point shift(point p, int by) { p.x += by; p.y += by; return p; }
int twice(int v) { return v * 2; }
int apply(int (*f)(int), int v) { return f(v); }
int main(void) {
    signed char sc = -5; unsigned char uc = 250; short s = -300; unsigned short us = 65000;
    long l = 1L << 40; unsigned long ul = ULONG_MAX; long long ll = -9; 
    uc += 10; us += 1000;
    printf("%d %u %d %u %ld %lu %lld\n", sc, uc, s, us, l, ul, ll);
    bool b = 42; printf("%d %zu\n", b, sizeof b);
    float f = 1.5f; double d = f / 4; printf("%f %g %e %.3f\n", f, d, d * 1e10, ratio);
    enum color c = BLUE; printf("%d %zu\n", c, sizeof c);
    point p = {1, 2}; point q = shift(p, 10); printf("%d %d %d %d\n", p.x, p.y, q.x, q.y);
    struct node n = {NULL, {3, 4}, "abc"}; struct node m = n; m.name[1] = 'X'; m.next = &n;
    printf("%s %s %d\n", n.name, m.name, m.next->where.y);
    for (int i = 0; i < 3; i++) { for (int j = 0; j < 4; j++) printf("%d ", table[i][j]); puts(""); }
    int *pt = &table[0][0]; printf("%d %ld\n", *(pt + 4), &table[2][0] - pt);
    char str[] = "hello"; char *end = str; while (*end) end++; printf("%ld %zu\n", end - str, sizeof str);
    printf("%d %d\n", apply(twice, 21), apply(&twice, counter++));
    int x = 5; x <<= 2; x |= 1; x ^= 3; x %= 7; printf("%d\n", x);
    unsigned u = 1; u = u - 2; printf("%u %d\n", u, -7 / 2); printf("%d %d\n", -7 % 3, 7 >> 1);
    switch (c) { case RED: puts("red"); break; case BLUE: puts("blue"); default: puts("fall"); }
    int k = 0; do { k++; if (k == 3) continue; if (k > 5) break; } while (1); printf("%d\n", k);
    goto skip; puts("never");
skip:
    printf("%s\n", k > 3 && b ? "yes" : "no");
    int (*ops[2])(int) = {twice, twice}; printf("%d\n", ops[1](4));
    union { int i; unsigned char b[4]; } un; un.i = 0x01020304; printf("%d %d\n", un.b[0], un.b[3]);
    point *pp = &(point){7, 8}; printf("%d\n", pp->x + pp->y);
    printf("[%5d|%-5d|%05d|%+d|%x|%#x|%o|%c|%10s|%-10s|%.2s]\n", 42, 42, 42, 42, 255, 255, 8, 'A', "hi", "hi", "hello");
    printf("%5.1f|%-8.3f|%g|%g|%g|%e\n", 3.14159, 2.5, 1e20, 0.0001, 100000.0, 12345.678);
    char ch = 'a'; ch++; printf("%c %d\n", ch, 'a' + 1);
    int arr[] = {5, 4, 3}; int *ap = arr; printf("%d %d %d\n", *ap++, *ap, (int)(sizeof arr / sizeof *arr));
    ap[0] += 10; --*ap; printf("%d %d\n", arr[1], 1[arr]);
    int y = (1, 2, 3); printf("%d %d\n", y, !y);
    uint8_t u8 = 200; int8_t i8 = (int8_t)u8; printf("%d %u\n", i8, (unsigned)(uint8_t)(u8 + 100));
    return counter;
}
