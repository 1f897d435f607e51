// Loops, switch with fall-through, goto, and the short ways.
#include <stdio.h>

static const char *name(int day) {
    switch (day) {
    case 0:
    case 6:
        return "weekend";
    case 3: {
        int middle = day;
        (void)middle;
        return "middle";
    }
    default:
        if (day < 0) {
            break;
        }
        return "weekday";
    }
    return "none";
}

static int calls;
static int yes(void) { return ++calls; }

int main(void) {
    for (int d = -1; d < 7; d += 2) {
        printf("%s ", name(d));
    }
    printf("\n");
    int i = 0;
    while (1) {
        if (++i == 3) {
            continue;
        }
        if (i > 5) {
            break;
        }
        printf("%d ", i);
    }
    do {
        i--;
    } while (i > 2);
    printf("%d\n", i);
    for (int a = 0, b = 10; a < b; a++, b -= 2) {
        if (a == 2) {
            goto out;
        }
        printf("%d-%d ", a, b);
    }
out:
    printf("\n");
    int r = 0 && yes() || 1 && yes() || yes();
    printf("%d %d\n", r, calls);
    int n = 0;
again:
    n += 3;
    if (n < 10) {
        goto again;
    }
    printf("%d\n", n);
    unsigned count = 5, duff = 0;
    switch (count % 4) {
        do {
        case 0: duff++;
        case 3: duff++;
        case 2: duff++;
        case 1: duff++;
        } while (count > 4 && (count -= 4));
    }
    printf("%u\n", duff);
    int v = 5;
    printf("%s\n", v < 3 ? "small" : v < 7 ? "medium" : "large");
    return n;
}
