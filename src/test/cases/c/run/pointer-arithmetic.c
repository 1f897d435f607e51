// Pointers into arrays: adding, subtracting, comparing, to any depth.
#include <stdio.h>

static void swap(int **a, int **b) {
    int *t = *a;
    *a = *b;
    *b = t;
}

int main(void) {
    int a[6] = {10, 20, 30, 40, 50, 60};
    int *p = a + 1, *q = &a[4];
    printf("%ld %d %d\n", q - p, p < q, *(q - 1));
    swap(&p, &q);
    printf("%d %d\n", *p, *q);
    int (*row)[3] = (int (*)[3])a;
    printf("%d %d\n", row[1][0], (*row)[2]);
    int **deep = &p;
    int ***deeper = &deep;
    ***deeper = 99;
    printf("%d\n", a[4]);
    char *bytes = (char *)&a[1];
    printf("%d %ld\n", bytes[0], (int *)bytes - a);
    p = a;
    *p++ = 1;
    *++p = 2;
    (*p)--;
    printf("%d %d %d\n", a[0], a[1], a[2]);
    printf("%d\n", 2 [a]);
    const int *c = a;
    printf("%d\n", c[5]);
    return 0;
}
