// An element that no loop has written is read.
#include <stdio.h>

int main(void) {
    int a[4];
    for (int i = 0; i < 3; i++) {
        a[i] = i;
    }
    if (a[3] > 0) { //~ FAULT uninitialised
        puts("positive");
    }
    return 0;
}
