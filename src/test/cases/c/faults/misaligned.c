// An int is read at an odd address.
#include <stdio.h>

int main(void) {
    char bytes[8] = {0};
    int *p = (int *)(bytes + 1);
    printf("%d\n", *p); //~ FAULT misaligned
    return 0;
}
