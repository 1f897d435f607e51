// A pointer is overwritten, goes with its scope or its function, or was never kept.
#include <stdlib.h>
#include <string.h>

struct node {
    struct node *next;
    int value;
};

static char *copy(const char *text) {
    char *fresh = malloc(strlen(text) + 1);
    strcpy(fresh, text);
    return fresh;
}

static int length(void) {
    char *local = malloc(5);
    strcpy(local, "five");
    int length = (int)strlen(local);
    return length; //~ LOST 5
}

int main(void) {
    char *text = copy("one");
    text = copy("three"); //~ LOST 4
    int n = length();
    {
        char *inner = malloc(3);
        inner[0] = 0;
    } //~ LOST 3
    struct node *list = malloc(sizeof *list);
    list->next = malloc(sizeof *list);
    list->next->next = NULL;
    list->next = NULL; //~ LOST 16
    free(list);
    free(text);
    malloc(9); //~ LOST 9
    return n - 4;
}
