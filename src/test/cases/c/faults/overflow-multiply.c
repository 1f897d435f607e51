// A product of ints is too great.
#include <stdio.h>

int main(void) {
    int x = 70000;
    int y = x * x; //~ FAULT signed-overflow
    printf("%d\n", y);
    return 0;
}
