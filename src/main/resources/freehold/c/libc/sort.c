#include <stdlib.h>
#include "internal.h"

/* A merge sort, as glibc's: equal elements keep their order. */
static void sort(char *base, size_t count, size_t size, char *spare,
                 int (*compare)(const void *, const void *)) {
    if (count <= 1) {
        return;
    }
    size_t half = count / 2;
    char *left = base, *right = base + half * size;
    sort(left, half, size, spare, compare);
    sort(right, count - half, size, spare, compare);
    size_t i = 0, j = half, k = 0;
    while (i < half && j < count) {
        char *next = compare(base + i * size, base + j * size) <= 0 ? base + i++ * size
                                                                    : base + j++ * size;
        __freehold_copy(next, spare + k++ * size, size);
    }
    if (i < half) {
        __freehold_copy(base + i * size, spare + k * size, (half - i) * size);
    }
    __freehold_copy(spare, base, (k + (half - i)) * size);
}

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    char small[1024];
    if (count <= 1 || size == 0) {
        return;
    }
    if (count * size <= sizeof small) {
        sort(base, count, size, small, compare);
        return;
    }
    char *spare = malloc(count * size);
    if (spare == NULL) {
        abort();
    }
    sort(base, count, size, spare, compare);
    free(spare);
}

void *bsearch(const void *key, const void *base, size_t count, size_t size,
              int (*compare)(const void *, const void *)) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const void *at = (const char *)base + middle * size;
        int order = compare(key, at);
        if (order == 0) {
            return (void *)at;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}
