// Two copies of a struct own the same block.
#include <stdlib.h>
#include <string.h>

struct text {
    char *chars;
};

int main(void) {
    struct text a = {malloc(4)};
    struct text b = a;
    free(a.chars);
    free(b.chars); //~ FAULT double-free
    return 0;
}
