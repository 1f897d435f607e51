// The mended twin of uninitialised-array.
#include <stdio.h>

int main(void) {
    int a[4];
    for (int i = 0; i < 4; i++) {
        a[i] = i;
    }
    if (a[3] > 0) {
        puts("positive");
    }
    return 0;
}
