// A pointer to the first element of a field walks into the next field.
#include <stdio.h>
#include <stdlib.h>

struct matrix {
    int row[4];
    int sum;
};

int main(void) {
    struct matrix *matrix = calloc(1, sizeof *matrix);
    int *cell = matrix->row;
    for (int i = 0; i <= 4; i++) {
        *cell++ = i; //~ FAULT out-of-bounds
    }
    printf("%d\n", matrix->sum);
    free(matrix);
    return 0;
}
