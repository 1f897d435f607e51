// A name that fills its field has no end: the print reads on into the next field.
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
    printf("%s\n", person.name); //~ FAULT out-of-bounds
    return 0;
}
