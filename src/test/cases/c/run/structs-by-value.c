// Structs as arguments, results, fields and elements.
#include <stdio.h>

typedef struct {
    double x, y;
} vector;

typedef struct {
    vector from, to;
    const char *name;
} segment;

static vector add(vector a, vector b) { return (vector){a.x + b.x, a.y + b.y}; }

static segment move(segment s, vector by) {
    s.from = add(s.from, by);
    s.to = add(s.to, by);
    return s;
}

int main(void) {
    segment s = {{0, 0}, {1, 2}, "s"};
    segment t = move(s, (vector){10, 10});
    printf("%g %g %s\n", t.to.x, t.to.y, t.name);
    printf("%g\n", s.to.x);
    printf("%g\n", add(t.from, t.to).y);
    segment all[2] = {s, t};
    all[0].from.x = 5;
    printf("%g %g\n", all[0].from.x, s.from.x);
    segment *p = all;
    p++;
    printf("%g %s\n", p->to.y, (*p).name);
    struct {
        int a;
        struct {
            char b;
        } inner;
    } odd = {.a = 1, .inner.b = 'x'};
    printf("%d %c\n", odd.a, odd.inner.b);
    return 0;
}
