// A pointer to the whole struct may walk through all its fields.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct matrix {
    int row[4];
    int sum;
};

int main(void) {
    struct matrix *matrix = calloc(1, sizeof *matrix);
    char *byte = (char *)matrix;
    for (size_t i = 0; i < sizeof *matrix; i++) {
        byte[i] = 1;
    }
    int *sum = (int *)((char *)matrix + offsetof(struct matrix, sum));
    *sum = matrix->row[3];
    struct matrix *back = (struct matrix *)((char *)sum - offsetof(struct matrix, sum));
    struct matrix *again = (struct matrix *)matrix->row;
    printf("%x %x\n", back->row[0], again->sum);
    free(matrix);
    return 0;
}
