// How far apart malloc puts blocks of different sizes, and that it rounds.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    size_t sizes[] = {0, 1, 8, 16, 24, 25, 32, 40, 41, 56, 57, 100, 104, 105, 200, 1000, 1032, 1033, 4000};
    char *last = malloc(1);
    setvbuf(stdout, NULL, _IONBF, 0);
    char *distance[20];
    for (int i = 0; i < 19; i++) {
        distance[i] = malloc(sizes[i]);
    }
    char *end = malloc(1);
    for (int i = 0; i < 19; i++) {
        char *next = i + 1 < 19 ? distance[i + 1] : end;
        printf("%zu:%ld ", sizes[i], (long)((size_t)next - (size_t)distance[i]));
    }
    printf("\n%d\n", ((size_t)distance[0] - (size_t)last) == 32);
    printf("%zu\n", (size_t)last % 4096);
    return 0;
}
