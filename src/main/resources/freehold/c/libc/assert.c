#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

void __assert_fail(const char *expression, const char *file, unsigned int line,
                   const char *function) {
    fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", file, line, function, expression);
    abort();
}
