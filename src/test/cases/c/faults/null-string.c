// strlen is given a null pointer.
#include <stdio.h>
#include <string.h>

int main(void) {
    char *text = NULL;
    size_t n = strlen(text); //~ FAULT null-dereference
    printf("%zu\n", n);
    return 0;
}
