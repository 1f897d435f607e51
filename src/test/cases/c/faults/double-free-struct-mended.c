// The mended twin of double-free-struct.
#include <stdlib.h>
#include <string.h>

struct text {
    char *chars;
};

int main(void) {
    struct text a = {malloc(4)};
    struct text b = {malloc(4)};
    free(a.chars);
    free(b.chars);
    return 0;
}
