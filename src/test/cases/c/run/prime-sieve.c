// A sieve, with a million steps and more.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    int n = 20000;
    char *composite = malloc(n + 1);
    memset(composite, 0, n + 1);
    int count = 0;
    for (int i = 2; i <= n; i++) {
        if (!composite[i]) {
            count++;
            for (int j = 2 * i; j <= n; j += i) {
                composite[j] = 1;
            }
        }
    }
    printf("%d\n", count);
    free(composite);
    return 0;
}
