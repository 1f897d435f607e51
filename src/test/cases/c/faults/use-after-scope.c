// The address of a variable leaves its block.
#include <stdio.h>

int main(void) {
    int *p;
    {
        int x = 42;
        p = &x;
    }
    printf("%d\n", *p); //~ FAULT use-after-scope
    return 0;
}
