// The page of the literals may only be read.
#include <stdio.h>

int main(void) {
    char *text = "constant";
    puts(text);
    fflush(stdout);
    text[0] = 'K';
    puts(text);
    return 0;
}
