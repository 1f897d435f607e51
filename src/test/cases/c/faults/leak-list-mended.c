// The mended twin of leak-list.
#include <stdlib.h>
#include <string.h>

struct node {
    struct node *next;
};

int main(void) {
    struct node *a = malloc(sizeof *a);
    a->next = malloc(sizeof *a);
    a->next->next = NULL;
    free(a->next);
    free(a);
    return 0;
}
