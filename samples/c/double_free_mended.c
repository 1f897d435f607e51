// Free of what is not allocated, mended: one of the two copies owns the block, the other only looks.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text {
    char *chars;
    int length;
};

static void drop(struct text *t) {
    free(t->chars);
    t->chars = NULL;
    t->length = 0;
}

int main(void) {
    struct text a = {malloc(4), 3};
    strcpy(a.chars, "abc");
    struct text b = a;
    printf("%s\n", b.chars);
    drop(&a);
    return 0;
}
