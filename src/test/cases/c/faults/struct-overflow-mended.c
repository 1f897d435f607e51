// The mended twin of struct-overflow.
#include <string.h>

struct user {
    char name[8];
    int admin;
};

int main(void) {
    struct user u = {"", 0};
    for (int i = 0; i < 8; i++) {
        u.name[i] = 'x';
    }
    return u.admin;
}
