// One byte too many changes the saved frame pointer, and the caller looks elsewhere for its locals.
#include <stdio.h>
#include <string.h>

static void fill(void) {
    char buffer[8];
    memset(buffer, 'A', 16);
}

static int caller(void) {
    int local = 5;
    fill();
    return local;
}

int main(void) {
    puts("before");
    fflush(stdout);
    printf("%d\n", caller());
    return 0;
}
