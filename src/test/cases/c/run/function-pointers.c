// Tables of functions, functions that return functions, callbacks.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
typedef int (*operation)(int, int);

static operation choose(char c) { return c == '+' ? add : c == '-' ? sub : NULL; }
static int (*direct(int minus))(int, int) { return minus ? &sub : &add; }

struct command {
    const char *name;
    operation run;
};

static const struct command table[] = {{"add", add}, {"sub", sub}};

static int by_length(const void *a, const void *b) {
    const char *const *x = a, *const *y = b;
    return (int)strlen(*x) - (int)strlen(*y);
}

int main(void) {
    printf("%d %d\n", choose('+')(3, 4), (*choose('-'))(3, 4));
    printf("%d\n", choose('x') == NULL);
    printf("%d\n", direct(1)(10, 3));
    for (size_t i = 0; i < 2; i++) {
        printf("%s %d\n", table[i].name, table[i].run(6, 2));
    }
    const char *words[] = {"three", "a", "four", "to"};
    qsort(words, 4, sizeof *words, by_length);
    for (int i = 0; i < 4; i++) {
        printf("%s ", words[i]);
    }
    printf("\n");
    operation ops[] = {add, sub};
    operation *p = ops;
    printf("%d %d\n", (*p)(1, 2), p[1](1, 2));
    return 0;
}
