// Nothing is mapped at address 0.
#include <stdio.h>

int main(void) {
    int *nothing = NULL;
    puts("before");
    fflush(stdout);
    *nothing = 1;
    puts("after");
    return 0;
}
