// A freed block is given out again, and the old pointer still leads to it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *old = malloc(32);
    strcpy(old, "old");
    free(old);
    char *fresh = malloc(32);
    strcpy(fresh, "fresh");
    printf("%d %s\n", old == fresh, old);
    strcpy(old, "changed behind its back");
    printf("%s\n", fresh);
    free(fresh);
    return 0;
}
