// Buffer overflow on the stack, mended: no more is copied than there is room for.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void secret(void) {
    puts("nobody called me");
    exit(1);
}

static void greet(const void *letter, size_t size) {
    long word[1];
    memcpy(word, letter, size < sizeof word ? size : sizeof word);
    puts("hello");
}

int main(void) {
    void (*letter[3])(void) = {NULL, NULL, secret};
    greet(letter, 8);
    greet(letter, sizeof letter);
    puts("back again");
    return 0;
}
