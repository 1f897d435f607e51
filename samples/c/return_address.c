// Buffer overflow on the stack: the bytes behind the array are where the function returns to.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void secret(void) {
    puts("nobody called me");
    exit(1);
}

static void greet(const char *bytes, size_t count) {
    char name[2];
    memcpy(name, bytes, count);
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
