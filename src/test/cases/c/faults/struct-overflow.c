// An array inside a struct runs into the next field.
#include <string.h>

struct user {
    char name[8];
    int admin;
};

int main(void) {
    struct user u = {"", 0};
    for (int i = 0; i <= 8; i++) {
        u.name[i] = 'x'; //~ FAULT out-of-bounds
    }
    return u.admin;
}
