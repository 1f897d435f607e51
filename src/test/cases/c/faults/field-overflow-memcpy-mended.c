// A struct that is cleared and compared as a whole, through a void pointer too.
#include <stdio.h>
#include <string.h>

struct packet {
    char kind[4];
    char body[12];
};

static struct packet packet;

static void clear(void *bytes, size_t size) { memset(bytes, 0, size); }

int main(void) {
    struct packet other = {"abc", "body"};
    clear(&packet, sizeof packet);
    memcpy(packet.kind, other.kind, sizeof packet.kind);
    memcpy(packet.body, other.body, sizeof packet.body);
    printf("%d\n", memcmp(&packet, &other, sizeof packet));
    return 0;
}
