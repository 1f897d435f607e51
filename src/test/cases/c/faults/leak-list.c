// A list is dropped with its head.
#include <stdlib.h>
#include <string.h>

struct node {
    struct node *next;
};

int main(void) {
    struct node *a = malloc(sizeof *a); //~ LEAK definite
    a->next = malloc(sizeof *a); //~ LEAK indirect
    a->next->next = NULL;
    a = NULL;
    return 0;
}
