// A copy takes the length of the source for that of the field.
#include <stdio.h>
#include <string.h>

struct packet {
    char kind[4];
    char body[12];
};

static struct packet packet;

int main(void) {
    char received[] = "0123456789";
    memcpy(packet.kind, received, sizeof received); //~ FAULT out-of-bounds
    printf("%s\n", packet.body);
    return 0;
}
