// A variable is read before it has a value.
#include <stdio.h>

int main(void) {
    int x;
    if (x > 3) { //~ FAULT uninitialised
        puts("large");
    }
    return 0;
}
