// A matrix as pointers to rows, and as one block.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int rows = 3, columns = 4;
    int **m = malloc(rows * sizeof *m);
    for (int i = 0; i < rows; i++) {
        m[i] = malloc(columns * sizeof **m);
        for (int j = 0; j < columns; j++) {
            m[i][j] = i * columns + j;
        }
    }
    int *flat = malloc(rows * columns * sizeof *flat);
    int(*grid)[4] = malloc(rows * sizeof *grid);
    int sum = 0;
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
            flat[i * columns + j] = m[i][j];
            grid[i][j] = 2 * m[i][j];
            sum += grid[i][j];
        }
    }
    printf("%d %d %d\n", sum, flat[11], grid[2][3]);
    for (int i = 0; i < rows; i++) {
        free(m[i]);
    }
    free(m);
    free(flat);
    free(grid);
    return 0;
}
