// The mended twin of stack-overflow-sprintf.
#include <stdio.h>

int main(void) {
    char text[8];
    sprintf(text, "%d", 12345);
    puts(text);
    return 0;
}
