// Buffer overflow on the stack, mended: no more is copied than there is room for.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void secret(void) {
    puts("nobody called me");
    exit(1);
}

static void greet(const char *bytes, size_t count) {
    char name[2];
    memcpy(name, bytes, count < sizeof name ? count : sizeof name);
    puts("hello");
}

int main(void) {
    void (*target)(void) = secret;
    char bytes[18] = "A";
    memcpy(bytes + 10, &target, sizeof target);
    greet(bytes, 2);
    greet(bytes, sizeof bytes);
    puts("back again");
    return 0;
}
