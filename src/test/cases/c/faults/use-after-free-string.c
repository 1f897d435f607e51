// A freed text is printed.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *s = strdup("text");
    free(s);
    puts(s); //~ FAULT use-after-free
    return 0;
}
