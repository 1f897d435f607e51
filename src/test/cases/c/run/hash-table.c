// A table with chains, keys copied to the heap.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 8

struct entry {
    char *key;
    int value;
    struct entry *next;
};

static struct entry *table[BUCKETS];

static unsigned hash(const char *s) {
    unsigned h = 5381;
    while (*s) {
        h = h * 33 + (unsigned char)*s++;
    }
    return h;
}

static int *find(const char *key) {
    struct entry **slot = &table[hash(key) % BUCKETS];
    for (struct entry *e = *slot; e; e = e->next) {
        if (!strcmp(e->key, key)) {
            return &e->value;
        }
    }
    struct entry *e = calloc(1, sizeof *e);
    e->key = strdup(key);
    e->next = *slot;
    *slot = e;
    return &e->value;
}

int main(void) {
    char text[] = "the cat and the dog and the bird";
    for (char *w = strtok(text, " "); w; w = strtok(NULL, " ")) {
        ++*find(w);
    }
    printf("%d %d %d %d\n", *find("the"), *find("and"), *find("cat"), *find("cow"));
    int entries = 0;
    for (int i = 0; i < BUCKETS; i++) {
        while (table[i]) {
            struct entry *next = table[i]->next;
            free(table[i]->key);
            free(table[i]);
            table[i] = next;
            entries++;
        }
    }
    printf("%d\n", entries);
    return 0;
}
