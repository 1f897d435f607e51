// Memory leak: the only pointer to the first block is overwritten.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *squares = malloc(4 * sizeof *squares);
    for (int i = 0; i < 4; i++) {
        squares[i] = i * i;
    }
    printf("%d\n", squares[3]);
    squares = malloc(2 * sizeof *squares);
    squares[0] = 1;
    free(squares);
    return 0;
}
