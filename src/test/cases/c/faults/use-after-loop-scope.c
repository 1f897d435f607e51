// The address of a loop body's variable is kept.
#include <stddef.h>

int main(void) {
    int *p = NULL;
    for (int i = 0; i < 2; i++) {
        int square = i * i;
        p = &square;
    }
    return *p; //~ FAULT use-after-scope
}
