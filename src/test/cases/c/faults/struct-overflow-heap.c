// An array inside a struct on the heap runs into the next field.
#include <stdlib.h>
#include <string.h>

struct user {
    char name[8];
    int admin;
};

int main(void) {
    struct user *u = calloc(1, sizeof *u);
    int i = 8;
    u->name[i] = 1; //~ FAULT out-of-bounds
    int admin = u->admin;
    free(u);
    return admin;
}
