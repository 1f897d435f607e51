// One branch leaves a variable without a value.
#include <stdio.h>

int main(void) {
    int x;
    int flag = 0;
    if (flag) {
        x = 1;
    }
    printf("%d\n", x); //~ FAULT uninitialised
    return 0;
}
