// Free of what is not allocated: two copies of a struct both free the one block they share.
#include <stdlib.h>
#include <string.h>

struct text {
    char *chars;
    int length;
};

static void drop(struct text *t) {
    free(t->chars);
    t->length = 0;
}

int main(void) {
    struct text a = {malloc(4), 3};
    strcpy(a.chars, "abc");
    struct text b = a;
    drop(&a);
    drop(&b);
    return 0;
}
