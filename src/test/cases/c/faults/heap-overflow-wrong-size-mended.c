// The mended twin of heap-overflow-wrong-size.
#include <stdlib.h>
#include <string.h>

struct big {
    char text[40];
};

int main(void) {
    struct big *b = malloc(sizeof *b);
    b->text[20] = 1;
    free(b);
    return 0;
}
