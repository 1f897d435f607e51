// A counter runs over.
#include <limits.h>
#include <stdio.h>

int main(void) {
    int x = INT_MAX - 1;
    for (int i = 0; i < 2; i++) {
        x++; //~ FAULT signed-overflow
    }
    printf("%d\n", x);
    return 0;
}
