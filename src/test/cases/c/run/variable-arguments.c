// Functions of our own with `...`.
#include <stdarg.h>
#include <stdio.h>

static double average(int count, ...) {
    va_list list;
    va_start(list, count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
        sum += va_arg(list, double);
    }
    va_end(list);
    return sum / count;
}

static void show(const char *kinds, ...) {
    va_list list, copy;
    va_start(list, kinds);
    va_copy(copy, list);
    for (const char *k = kinds; *k; k++) {
        switch (*k) {
        case 'i': printf("%d ", va_arg(list, int)); break;
        case 'l': printf("%ld ", va_arg(list, long)); break;
        case 's': printf("%s ", va_arg(list, char *)); break;
        case 'd': printf("%g ", va_arg(list, double)); break;
        }
    }
    printf("%d\n", va_arg(copy, int));
    va_end(copy);
    va_end(list);
}

static void report(const char *format, ...) {
    va_list list;
    va_start(list, format);
    printf("report: ");
    vprintf(format, list);
    va_end(list);
}

int main(void) {
    printf("%g\n", average(3, 1.0, 2.0, 6.0));
    show("isld", 1, "two", 3L, 4.5);
    report("%d %s\n", 5, "six");
    float f = 1.5f;
    char c = 'c';
    show("id", c, f);
    return 0;
}
