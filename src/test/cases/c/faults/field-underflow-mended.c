// A pointer may go one past the end of a field and come back.
#include <stdio.h>

struct pair {
    int first[2];
    int second[2];
};

int main(void) {
    struct pair pair = {{1, 2}, {3, 4}};
    int *end = pair.first + 2;
    end--;
    printf("%d %d\n", *end, pair.second[0]);
    return 0;
}
