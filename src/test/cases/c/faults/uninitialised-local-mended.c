// The mended twin of uninitialised-local.
#include <stdio.h>

int main(void) {
    int x = 4;
    if (x > 3) {
        puts("large");
    }
    return 0;
}
