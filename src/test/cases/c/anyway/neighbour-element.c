// An index past the end of an array changes the variable above it.
#include <stdio.h>

int main(void) {
    int sum = 0;
    int numbers[4];
    for (int i = 0; i <= 5; i++) {
        numbers[i] = 7 * i;
        sum += i;
    }
    printf("sum %d\n", sum);
    return 0;
}
