// Segmentation fault: the search finds nothing, and its null pointer is used all the same.
#include <stdio.h>
#include <string.h>

struct person {
    const char *name;
    int age;
};

static struct person people[] = {{"Ada", 36}, {"Alan", 41}};

static struct person *find(const char *name) {
    for (int i = 0; i < 2; i++) {
        if (strcmp(people[i].name, name) == 0) {
            return &people[i];
        }
    }
    return NULL;
}

int main(void) {
    struct person *p = find("Grace");
    printf("%d\n", p->age);
    return 0;
}
