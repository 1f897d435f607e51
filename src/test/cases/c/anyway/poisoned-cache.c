// A list link that the program overwrites in a freed block leads the allocator astray.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    long *a = malloc(24);
    long *b = malloc(24);
    free(a);
    free(b);
    b[0] = b[0] ^ b[0];
    long *c = malloc(24);
    printf("%d\n", b == c);
    return 0;
}
