#include <stdio.h>
#include <errno.h>
#include <string.h>

void perror(const char *text) {
    if (text != NULL && *text != '\0') {
        fprintf(stderr, "%s: ", text);
    }
    fprintf(stderr, "%s\n", strerror(errno));
}
