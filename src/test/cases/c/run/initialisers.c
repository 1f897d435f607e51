// Initializer lists: nested, designated, with braces left out.
#include <stdio.h>

struct point { int x, y; };
struct shape { struct point corner[2]; int color; const char *name; };

static struct shape shapes[] = {
    {{{1, 2}, {3, 4}}, 5, "first"},
    {.name = "second", .corner[1] = {.y = 9}},
    [3] = {.color = 3},
};
static int sparse[10] = {1, [5] = 50, 60, [2] = 20};
static char letters[] = {'a', 'b', 'c'};
static int square[][2] = {1, 2, 3, 4, 5};

int main(void) {
    printf("%zu %d %s %d %d\n", sizeof shapes / sizeof *shapes, shapes[0].corner[1].x,
           shapes[1].name, shapes[1].corner[1].y, shapes[3].color);
    for (int i = 0; i < 10; i++) {
        printf("%d ", sparse[i]);
    }
    printf("\n%zu %zu %d\n", sizeof letters, sizeof square, square[2][1]);
    int n = 4;
    struct point p = {n, n * 2};
    struct point all[2] = {p, {.y = p.y + 1}};
    printf("%d %d %d\n", all[0].y, all[1].x, all[1].y);
    int local[5] = {0};
    printf("%d\n", local[4]);
    struct point *q = (struct point[]){{1, 1}, {2, 2}};
    printf("%d\n", q[1].x);
    char buffer[10] = "ab";
    printf("%d %d\n", buffer[2], buffer[9]);
    return 0;
}
