// The mended copy gets a block of its own, so that each struct frees its own.
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
    struct text b = {malloc(4), a.length};
    memcpy(b.chars, a.chars, 4);
    drop(&a);
    drop(&b);
    return 0;
}
