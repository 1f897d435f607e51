// Enumerators with and without values, in switch, arrays and arithmetic.
#include <stdio.h>

enum level { LOW = -1, MIDDLE, HIGH = 10, HIGHER };
typedef enum { FALSE, TRUE } boolean;
enum { SIZE = 4, TWICE = SIZE * 2 };

static const char *names[] = {[FALSE] = "false", [TRUE] = "true"};

static const char *text(enum level l) {
    switch (l) {
    case LOW: return "low";
    case MIDDLE: return "middle";
    case HIGH: return "high";
    default: return "other";
    }
}

int main(void) {
    printf("%d %d %d %d\n", LOW, MIDDLE, HIGH, HIGHER);
    printf("%s %s %s\n", text(LOW), text(HIGH), text(HIGHER));
    int a[TWICE] = {0};
    printf("%zu\n", sizeof a / sizeof *a);
    boolean b = 3 > 2;
    printf("%s\n", names[b]);
    enum level l = LOW;
    l++;
    printf("%d %d\n", l == MIDDLE, l < HIGH);
    for (enum level i = LOW; i <= 1; i++) {
        printf("%d ", i);
    }
    printf("\n");
    return 0;
}
