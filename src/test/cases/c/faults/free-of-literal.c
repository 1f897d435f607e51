// A text literal is freed.
#include <stdlib.h>

int main(void) {
    char *s = "text";
    free(s); //~ FAULT invalid-free
    return 0;
}
