// The block was freed and handed out again under another name.
#include <stdlib.h>

int main(void) {
    int *a = malloc(16);
    free(a);
    int *b = malloc(16);
    *b = 1;
    *a = 2; //~ FAULT use-after-free
    free(b);
    return 0;
}
