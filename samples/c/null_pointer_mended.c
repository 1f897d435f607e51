// The mended search: whoever may get a null pointer looks before going through it.
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
    if (p == NULL) {
        puts("nobody of that name");
    } else {
        printf("%d\n", p->age);
    }
    return 0;
}
