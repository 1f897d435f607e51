// Flexible array members and arrays in unions are as long as what was allocated for them.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct flexible {
    int length;
    char text[];
};

struct old_style {
    int length;
    char text[1];
};

union view {
    int number;
    unsigned char bytes[4];
};

int main(void) {
    struct flexible *flexible = malloc(sizeof *flexible + 6);
    strcpy(flexible->text, "hello");
    struct old_style *old = malloc(sizeof *old + 6);
    char *text = old->text;
    strcpy(text, "world");
    union view view = {0x01020304};
    unsigned char *byte = view.bytes;
    int sum = 0;
    for (int i = 0; i < 4; i++) {
        sum += *byte++;
    }
    printf("%s %s %d\n", flexible->text, old->text, sum);
    free(old);
    free(flexible);
    return 0;
}
