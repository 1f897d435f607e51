// A type whose fields only some functions know, and a list of callbacks.
#include <stdio.h>
#include <stdlib.h>

struct stack;
typedef struct stack stack;
stack *stack_new(void);
void stack_push(stack *s, double v);
double stack_pop(stack *s);
int stack_size(const stack *s);
void stack_free(stack *s);

int main(int argc, char *argv[]) {
    const char *program = "3 4 + 2 * 7 -";
    stack *s = stack_new();
    for (const char *p = program; *p; p++) {
        if (*p >= '0' && *p <= '9') {
            stack_push(s, *p - '0');
        } else if (*p != ' ') {
            double b = stack_pop(s), a = stack_pop(s);
            stack_push(s, *p == '+' ? a + b : *p == '-' ? a - b : a * b);
        }
    }
    printf("%g %d\n", stack_pop(s), stack_size(s));
    stack_free(s);
    return argc - 1 + (argv[argc] != NULL);
}

struct stack {
    double *items;
    int count, room;
};

stack *stack_new(void) { return calloc(1, sizeof(stack)); }
void stack_push(stack *s, double v) {
    if (s->count == s->room) {
        s->room += 4;
        s->items = realloc(s->items, s->room * sizeof(double));
    }
    s->items[s->count++] = v;
}
double stack_pop(stack *s) { return s->items[--s->count]; }
int stack_size(const stack *s) { return s->count; }
void stack_free(stack *s) {
    free(s->items);
    free(s);
}
