// exit runs what atexit noted, last first.
#include <stdio.h>
#include <stdlib.h>

static void first(void) { puts("first"); }
static void second(void) { puts("second"); }

static void deep(int n) {
    if (n == 0) {
        exit(41);
    }
    deep(n - 1);
}

int main(void) {
    atexit(first);
    atexit(second);
    deep(5);
    puts("never");
    return 0;
}
