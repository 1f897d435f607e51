// One element before a field is another field.
#include <stdio.h>

struct pair {
    int first[2];
    int second[2];
};

int main(void) {
    struct pair pair = {{1, 2}, {3, 4}};
    int *end = pair.second;
    end--;
    printf("%d\n", *end); //~ FAULT out-of-bounds
    return 0;
}
