// Room is made for a pointer, not for the struct.
#include <stdlib.h>
#include <string.h>

struct big {
    char text[40];
};

int main(void) {
    struct big *b = malloc(sizeof b);
    b->text[20] = 1; //~ FAULT out-of-bounds
    free(b);
    return 0;
}
