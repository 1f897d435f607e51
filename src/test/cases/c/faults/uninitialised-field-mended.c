// The mended twin of uninitialised-field.
#include <stdio.h>
#include <string.h>

struct pair {
    int left;
    int right;
};

int main(void) {
    struct pair a = {.left = 1};
    struct pair b = a;
    if (b.right == 0) {
        puts("zero");
    }
    return 0;
}
