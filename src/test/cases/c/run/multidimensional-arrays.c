// Arrays of arrays, as parameters too.
#include <stddef.h>
#include <stdio.h>

#define N 3

static void multiply(int a[N][N], int b[N][N], int c[N][N]) {
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            c[i][j] = 0;
            for (int k = 0; k < N; k++) {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
}

int main(void) {
    int a[N][N] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    int unit[N][N] = {[0][0] = 1, [1][1] = 1, [2][2] = 1};
    int c[N][N];
    multiply(a, unit, c);
    for (int i = 0; i < N; i++) {
        printf("%d %d %d\n", c[i][0], c[i][1], c[i][2]);
    }
    char names[][6] = {"one", "two", "three"};
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
        printf("%s ", names[i]);
    }
    const char *words[] = {"red", "green", "blue", NULL};
    for (const char **w = words; *w; w++) {
        printf("%s ", *w);
    }
    int cube[2][2][2] = {1, 2, 3, 4, 5, 6, 7};
    printf("%d %d %zu\n", cube[1][1][0], cube[1][1][1], sizeof cube);
    return 0;
}
