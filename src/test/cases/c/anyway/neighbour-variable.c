// Text that is too long for its array changes the variable above it.
#include <stdio.h>
#include <string.h>

int main(void) {
    int admin = 0;
    char name[8];
    strcpy(name, "overlong");
    printf("admin %d\n", admin);
    strcpy(name, "very overlong");
    printf("admin %x\n", admin);
    return 0;
}
