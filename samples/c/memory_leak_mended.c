// The mended program frees the first block before its pointer is used for another.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *squares = malloc(4 * sizeof *squares);
    for (int i = 0; i < 4; i++) {
        squares[i] = i * i;
    }
    printf("%d\n", squares[3]);
    free(squares);
    squares = malloc(2 * sizeof *squares);
    squares[0] = 1;
    free(squares);
    return 0;
}
