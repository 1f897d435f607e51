// Invalid access, mended: the pointer is forgotten with its block.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *mine = malloc(16);
    strcpy(mine, "my secret");
    free(mine);
    mine = NULL;
    char *yours = malloc(16);
    strcpy(yours, "your secret");
    if (mine != NULL) {
        printf("%s\n", mine);
    }
    printf("%s\n", yours);
    free(yours);
    return 0;
}
