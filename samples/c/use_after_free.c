// Invalid access: a list is freed from its head, and each node is asked for the next too late.
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node *head = NULL;
    for (int i = 0; i < 3; i++) {
        struct node *fresh = malloc(sizeof *fresh);
        fresh->value = i;
        fresh->next = head;
        head = fresh;
    }
    for (struct node *n = head; n != NULL; n = n->next) {
        free(n);
    }
    return 0;
}
