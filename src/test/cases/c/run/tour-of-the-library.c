// The preprocessor and the library, function by function.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <limits.h>
#include <assert.h>
#define SQUARE(x) ((x) * (x))
#define STR(x) #x
#define CAT(a, b) a##b
#define LOG(fmt, ...) printf("log: " fmt "\n", ##__VA_ARGS__)
#if defined(NDEBUG) || !defined(SQUARE)
#error no
#elif SQUARE(2) == 4 && __STDC_VERSION__ >= 201112L
#define OK 1
#else
#define OK 0
#endif
static int sum(int count, ...) { va_list ap; va_start(ap, count); int s = 0; for (int i = 0; i < count; i++) s += va_arg(ap, int); va_end(ap); return s; }
static int by_value(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
struct list { struct list *next; int value; };
struct flex { int n; int data[]; };
void at_end(void) { puts("bye"); }
int main(int argc, char **argv) {
    int CAT(na, me) = 3; printf("%d %s %d\n", name, STR(a + b), OK);
    LOG("x=%d", 5); LOG("none");
    printf("%d\n", sum(4, 1, 2, 3, 4));
    int a[] = {5, 2, 9, 1, 7}; qsort(a, 5, sizeof *a, by_value); for (int i = 0; i < 5; i++) printf("%d ", a[i]); printf("\n");
    int key = 7; int *hit = bsearch(&key, a, 5, sizeof(int), by_value); printf("%ld\n", hit - a);
    struct list *head = NULL; for (int i = 0; i < 5; i++) { struct list *n = malloc(sizeof *n); n->value = i; n->next = head; head = n; }
    for (struct list *p = head, *next; p; p = next) { next = p->next; printf("%d ", p->value); free(p); } puts("");
    char buf[64]; strcpy(buf, "hello"); strcat(buf, ", world"); printf("%s %zu %d\n", buf, strlen(buf), strcmp(buf, "hello"));
    char *tok = strtok(buf, ", "); while (tok) { printf("<%s>", tok); tok = strtok(NULL, ", "); } puts("");
    snprintf(buf, 5, "%d%s", 12, "abcdef"); puts(buf);
    printf("%d %ld %f\n", atoi(" -42x"), strtol("ff", NULL, 16), atof("2.5e3"));
    srand(1); for (int i = 0; i < 5; i++) printf("%d ", rand()); puts(""); srand(42); printf("%d\n", rand() % 100);
    printf("%.4f %.4f %.4f %.2f\n", sqrt(2), pow(2, 0.5), sin(1), fmod(7.5, 2));
    for (char *p = "Hello World 1"; *p; p++) putchar(isupper(*p) ? tolower(*p) : toupper(*p)); puts("");
    int *v = calloc(3, sizeof(int)); printf("%d\n", v[2]); v = realloc(v, 100 * sizeof(int)); v[99] = 1; printf("%d %d\n", v[2], v[99]); free(v);
    struct flex *f = malloc(sizeof *f + 3 * sizeof(int)); f->n = 3; f->data[2] = 8; printf("%d %zu\n", f->data[2], sizeof *f); free(f);
    int n; char w[20]; double d; int r = sscanf("12 abc 3.5", "%d %s %lf", &n, w, &d); printf("%d %d %s %g\n", r, n, w, d);
    char *dup = strdup("dup"); printf("%s %c\n", dup, *strchr(dup, 'u')); free(dup);
    memset(buf, 'z', 5); buf[5] = 0; memmove(buf + 1, buf, 3); printf("%s\n", buf);
    printf("%d %d\n", argc, argv[1] == NULL);
    printf("%p %lx %hhd %5.2f%%\n", (void *)0, 255UL, (char)300, 99.5);
    printf("%*d|%-*d|%.*s\n", 5, 1, 4, 2, 2, "xyz");
    assert(n == 12);
    printf("%s\n", __func__);
    atexit(at_end);
    exit(300);
}
