// Text: literals, escapes, arrays and pointers.
#include <stdio.h>
#include <string.h>

static char *reverse(char *s) {
    for (size_t i = 0, j = strlen(s); i + 1 < j; i++) {
        char t = s[i];
        s[i] = s[--j];
        s[j] = t;
    }
    return s;
}

static int palindrome(const char *s) {
    const char *e = s + strlen(s);
    while (s < --e) {
        if (*s++ != *e) {
            return 0;
        }
    }
    return 1;
}

int main(void) {
    char text[] = "stressed";
    puts(reverse(text));
    printf("%d %d\n", palindrome("level"), palindrome("levels"));
    printf("a\tb\\ \"q\" \x41\102 %c\n", '\'');
    printf("%zu %zu\n", sizeof "abc", strlen("ab\0cd"));
    puts("joined "
         "text");
    char buffer[32] = "";
    for (int i = 0; i < 3; i++) {
        char piece[8];
        sprintf(piece, "<%d>", i);
        strcat(buffer, piece);
    }
    puts(buffer);
    printf("%d %d\n", strncmp("abcd", "abxx", 2), strcmp("a", "b") < 0);
    printf("%s\n", strstr("a needle in hay", "need"));
    printf("%ld\n", strrchr("a/b/c", '/') - strchr("a/b/c", '/') > 0 ? 1L : 0L);
    printf("%zu %zu\n", strspn("112a", "12"), strcspn("ab,c", ","));
    char fixed[4];
    strncpy(fixed, "abcdef", 3);
    fixed[3] = '\0';
    puts(fixed);
    const char *p = "pointer";
    while (*p) {
        putchar(*p++ - 32);
    }
    putchar('\n');
    return memcmp("abc", "abd", 3) < 0 ? 0 : 1;
}
