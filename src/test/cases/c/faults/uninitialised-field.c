// A field that was never set is read, in a copy of the struct.
#include <stdio.h>
#include <string.h>

struct pair {
    int left;
    int right;
};

int main(void) {
    struct pair a;
    a.left = 1;
    struct pair b = a;
    if (b.right == 0) { //~ FAULT uninitialised
        puts("zero");
    }
    return 0;
}
