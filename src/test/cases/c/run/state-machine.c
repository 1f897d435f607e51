// Words and numbers counted by a state machine over text.
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>

typedef enum { SPACE, WORD, NUMBER } state;

int main(void) {
    const char *text = "In 1972 Dennis made C; 17 years later came C89.";
    int counts[3] = {0};
    state now = SPACE;
    for (const char *p = text;; p++) {
        state next = isalpha((unsigned char)*p) ? WORD
                     : isdigit((unsigned char)*p) ? (now == WORD ? WORD : NUMBER)
                                                  : SPACE;
        if (next != now) {
            counts[now]++;
            now = next;
        }
        if (!*p) {
            break;
        }
    }
    bool fine = counts[WORD] == 8;
    printf("%d %d %d %s\n", counts[SPACE], counts[WORD], counts[NUMBER], fine ? "ok" : "no");
    return 0;
}
