// sprintf writes more than an array holds.
#include <stdio.h>

int main(void) {
    char text[4];
    sprintf(text, "%d", 12345); //~ FAULT out-of-bounds
    puts(text);
    return 0;
}
