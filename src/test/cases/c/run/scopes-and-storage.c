// Shadowing, static locals, globals without a value, external linkage.
#include <stdio.h>

int value = 1;
static int zero;
int later;
extern int later;
int later = 7;
static double numbers[100];
const char *const greeting = "hi";
int *pointer = &value;
char *text = "abc" + 1;

static int next(void) {
    static int n = 10;
    return n++;
}

int main(void) {
    int value = 2;
    {
        int value = 3;
        printf("%d ", value);
        {
            extern int value;
            printf("%d ", value);
        }
    }
    printf("%d\n", value);
    next();
    next();
    printf("%d %d %d %g\n", next(), zero, later, numbers[99]);
    printf("%s %d %s\n", greeting, *pointer, text);
    for (int i = 0; i < 2; i++) {
        static int kept;
        int fresh = 0;
        kept++;
        fresh++;
        printf("%d %d ", kept, fresh);
    }
    printf("\n");
    return 0;
}
