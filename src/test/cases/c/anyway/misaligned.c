// x86 reads an int at any address.
#include <stdio.h>

int main(void) {
    char bytes[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    int *odd = (int *)(bytes + 1);
    printf("%x\n", *odd);
    return 0;
}
