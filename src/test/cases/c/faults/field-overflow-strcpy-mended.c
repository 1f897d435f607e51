// A field that is filled to its end, and a struct that is copied as a whole.
#include <stdio.h>
#include <string.h>

struct account {
    char name[8];
    int balance;
};

int main(void) {
    struct account account = {"Ada", 10};
    struct account copy;
    strcpy(account.name, "Ada Byr");
    memcpy(&copy, &account, sizeof copy);
    printf("%s %d\n", copy.name, copy.balance);
    return 0;
}
