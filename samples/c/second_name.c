// Invalid access: a block is used after its free, when it is somebody else's already.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *mine = malloc(16);
    strcpy(mine, "my secret");
    free(mine);
    char *yours = malloc(16);
    strcpy(yours, "your secret");
    printf("%s\n", mine);
    strcpy(mine, "changed!");
    printf("%s\n", yours);
    free(yours);
    return 0;
}
