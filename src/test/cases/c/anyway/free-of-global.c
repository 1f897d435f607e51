// A global array has no header.
#include <stdlib.h>

long numbers[8];

int main(void) {
    free(numbers + 4);
    return 0;
}
