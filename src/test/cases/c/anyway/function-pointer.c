// An overflow changes which function is called.
#include <stdio.h>
#include <string.h>

static void greet(void) { puts("hello"); }

static void secret(void) { puts("secret"); }

struct handler {
    char name[8];
    void (*run)(void);
};

int main(void) {
    struct handler handler = {"greet", greet};
    char bytes[16] = "12345678";
    void (*other)(void) = secret;
    memcpy(bytes + 8, &other, sizeof other);
    handler.run();
    char *name = handler.name;
    for (int i = 0; i < 16; i++) {
        name[i] = bytes[i];
    }
    handler.run();
    return 0;
}
