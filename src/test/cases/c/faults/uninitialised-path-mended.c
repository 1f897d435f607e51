// The mended twin of uninitialised-path.
#include <stdio.h>

int main(void) {
    int x = 0;
    int flag = 0;
    if (flag) {
        x = 1;
    }
    printf("%d\n", x);
    return 0;
}
