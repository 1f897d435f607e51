// The return address becomes text: the processor is sent where nothing is.
#include <stdio.h>
#include <string.h>

static void greet(const char *name) {
    char copy[8];
    strcpy(copy, name);
    printf("hello %s\n", copy);
    fflush(stdout);
}

int main(void) {
    greet("Ada");
    greet("AAAAAAAABBBBBBBBCCCCCCCC");
    puts("not reached");
    return 0;
}
