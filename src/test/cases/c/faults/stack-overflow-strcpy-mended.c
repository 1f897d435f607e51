// The mended twin of stack-overflow-strcpy.
#include <stdio.h>
#include <string.h>

int main(void) {
    char name[5];
    strcpy(name, "long");
    puts(name);
    return 0;
}
