// What gcc evaluates first where C leaves it open.
#include <stdio.h>

static int trace(int n) {
    printf("%d ", n);
    return n;
}


int main(void) {
    int sum = trace(1) + trace(2) * trace(3);
    printf("= %d\n", sum);
    printf("%d %d\n", trace(4), trace(5));
    int a[3];
    a[trace(0)] = trace(7);
    printf("%d\n", a[0]);
    int i = 1;
    i = i++ + 1 > 1 ? trace(8) : trace(9);
    printf("%d\n", i);
    int both = (trace(1), trace(2));
    printf("%d %d\n", both, trace(0) && trace(1));
    return 0;
}
