// The bytes before the array are no header.
#include <stdlib.h>
#include <string.h>

int main(void) {
    long bytes[4];
    memset(bytes, 0, sizeof bytes);
    free(bytes + 1);
    return 0;
}
