// Text that is too long for a field runs into the next one.
#include <stdio.h>
#include <string.h>

struct account {
    char name[8];
    int balance;
};

int main(void) {
    struct account account = {"Ada", 10};
    strcpy(account.name, "Ada Byron"); //~ FAULT out-of-bounds
    printf("%s %d\n", account.name, account.balance);
    return 0;
}
