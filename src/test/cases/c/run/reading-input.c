// scanf, getchar and fgets.
#include <stdio.h>
#include <string.h>

int main(void) {
    int a, b;
    char word[16];
    double d;
    if (scanf("%d %d", &a, &b) != 2) {
        return 1;
    }
    printf("%d\n", a + b);
    printf("%d\n", scanf("%15s %lf", word, &d));
    printf("%s %.2f\n", word, d);
    int c;
    while ((c = getchar()) != '\n' && c != EOF) {
    }
    char line[32];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        printf("[%s] %zu\n", line, strlen(line));
    }
    printf("%d %d\n", getchar() == EOF, feof(stdin) != 0);
    return 0;
}
