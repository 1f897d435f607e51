// An address made up from a number.
#include <stdio.h>

int main(void) {
    int *wild = (int *)0x123456789000;
    return *wild;
}
