// The mended twin of struct-overflow-heap.
#include <stdlib.h>
#include <string.h>

struct user {
    char name[8];
    int admin;
};

int main(void) {
    struct user *u = calloc(1, sizeof *u);
    int i = 7;
    u->name[i] = 1;
    int admin = u->admin;
    free(u);
    return admin;
}
