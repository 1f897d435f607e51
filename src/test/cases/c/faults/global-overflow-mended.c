// The mended twin of global-overflow.
static int table[5];

int main(void) {
    for (int i = 0; i < 5; i++) {
        table[i] = i;
    }
    return 0;
}
