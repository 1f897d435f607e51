// The last field of one struct runs into the next struct of the array.
#include <stdio.h>
#include <string.h>

struct entry {
    int id;
    char word[4];
};

int main(void) {
    struct entry entries[2] = {{1, "one"}, {2, "two"}};
    strcat(entries[0].word, "s"); //~ FAULT out-of-bounds
    printf("%d %s\n", entries[1].id, entries[1].word);
    return 0;
}
