// A field is read through a null pointer to a struct.
#include <stdio.h>
#include <string.h>

struct pair {
    int left;
    int right;
};

int main(void) {
    struct pair *p = NULL;
    printf("%d\n", p->right); //~ FAULT null-dereference
    return 0;
}
