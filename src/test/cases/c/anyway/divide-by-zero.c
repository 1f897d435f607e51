// The processor cannot divide by zero.
#include <stdio.h>

int main(int argc, char **argv) {
    int zero = argc - 1;
    puts("before");
    fflush(stdout);
    return 5 / zero;
}
