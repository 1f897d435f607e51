// A text is too long for its array.
#include <stdio.h>
#include <string.h>

int main(void) {
    char name[4];
    strcpy(name, "long"); //~ FAULT out-of-bounds
    puts(name);
    return 0;
}
