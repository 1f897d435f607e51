// Which freed block malloc hands out again.
#include <stdio.h>
#include <stdlib.h>

static char *all[64];
static int count;

static char name(void *p) {
    for (int i = 0; i < count; i++) {
        if (all[i] == p) {
            return (char)('A' + i);
        }
    }
    return '?';
}

static void *get(size_t size) {
    char *p = malloc(size);
    if (name(p) == '?') {
        all[count++] = p;
    }
    putchar(name(p));
    return p;
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    void *a = get(24), *b = get(24), *c = get(24);
    free(a);
    free(b);
    get(24);
    get(24);
    free(c);
    get(16);
    puts("");
    void *d = get(100), *e = get(40), *f = get(100);
    free(d);
    free(e);
    free(f);
    get(104);
    get(33);
    get(90);
    puts("");
    void *many[10];
    for (int i = 0; i < 10; i++) {
        many[i] = get(64);
    }
    for (int i = 0; i < 10; i++) {
        free(many[i]);
    }
    puts("");
    for (int i = 0; i < 10; i++) {
        get(64);
    }
    puts("");
    void *large = get(2000), *guard = get(24);
    free(large);
    get(1200);
    get(500);
    get(2000);
    puts("");
    void *x = get(3000), *y = get(3000), *z = get(24);
    free(x);
    free(y);
    get(6000);
    puts("");
    char *p = get(24);
    char *q = realloc(p, 30);
    putchar(q == p ? '=' : '!');
    char *r = get(1500);
    char *s = realloc(r, 3000);
    putchar(s == r ? '=' : '!');
    char *t = realloc(s, 100);
    putchar(t == s ? '=' : '!');
    puts("");
    (void)guard;
    (void)z;
    return 0;
}
