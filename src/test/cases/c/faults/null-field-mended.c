// The mended twin of null-field.
#include <stdio.h>
#include <string.h>

struct pair {
    int left;
    int right;
};

int main(void) {
    struct pair one = {1, 2};
    struct pair *p = &one;
    printf("%d\n", p->right);
    return 0;
}
