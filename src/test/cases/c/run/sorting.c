// Bubble sort, quicksort and qsort on the same numbers.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT 50

static void bubble(int *a, int n) {
    for (int i = 0; i < n; i++) {
        for (int j = 0; j + 1 < n - i; j++) {
            if (a[j] > a[j + 1]) {
                int t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
            }
        }
    }
}

static void quick(int *a, int low, int high) {
    if (low >= high) {
        return;
    }
    int pivot = a[(low + high) / 2], i = low, j = high;
    while (i <= j) {
        while (a[i] < pivot) i++;
        while (a[j] > pivot) j--;
        if (i <= j) {
            int t = a[i];
            a[i++] = a[j];
            a[j--] = t;
        }
    }
    quick(a, low, j);
    quick(a, i, high);
}

static int compare(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int main(void) {
    int a[COUNT], b[COUNT], c[COUNT];
    srand(7);
    for (int i = 0; i < COUNT; i++) {
        a[i] = rand() % 1000;
    }
    memcpy(b, a, sizeof a);
    memcpy(c, a, sizeof a);
    bubble(a, COUNT);
    quick(b, 0, COUNT - 1);
    qsort(c, COUNT, sizeof *c, compare);
    printf("%d %d\n", memcmp(a, b, sizeof a), memcmp(b, c, sizeof b));
    printf("%d %d %d\n", a[0], a[COUNT / 2], a[COUNT - 1]);
    int key = a[10];
    int *found = bsearch(&key, a, COUNT, sizeof *a, compare);
    printf("%d\n", found != NULL && *found == key);
    return 0;
}
