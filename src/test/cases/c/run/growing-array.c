// A vector of our own that doubles with realloc.
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int *items;
    size_t length, capacity;
} vector;

static void append(vector *v, int item) {
    if (v->length == v->capacity) {
        v->capacity = v->capacity ? v->capacity * 2 : 2;
        v->items = realloc(v->items, v->capacity * sizeof *v->items);
        assert(v->items);
    }
    v->items[v->length++] = item;
}

int main(void) {
    vector v = {0};
    for (int i = 0; i < 20; i++) {
        append(&v, i * i);
    }
    printf("%zu %zu %d\n", v.length, v.capacity, v.items[19]);
    free(v.items);
    return (int)v.capacity;
}
