// A print that stops at the end of the field.
#include <stdio.h>
#include <string.h>

struct person {
    char name[4];
    char town[8];
};

int main(void) {
    struct person person;
    memcpy(person.name, "Anna", 4);
    strcpy(person.town, "Ulm");
    printf("%.4s %s\n", person.name, person.town);
    return 0;
}
