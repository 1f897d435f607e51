// The return address is overwritten with the address of another function.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void never_called(void) {
    puts("never called, yet it runs");
    fflush(stdout);
    exit(3);
}

static void copy(const char *bytes, int count) {
    char buffer[16];
    memcpy(buffer, bytes, count);
}

int main(void) {
    char bytes[32];
    void (*target)(void) = never_called;
    memset(bytes, 'A', sizeof bytes);
    memcpy(bytes + 24, &target, sizeof target);
    copy(bytes, 16);
    puts("so far nothing happened");
    copy(bytes, 32);
    puts("not reached");
    return 0;
}
