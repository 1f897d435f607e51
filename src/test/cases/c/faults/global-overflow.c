// A global array is written behind its end.
static int table[5];

int main(void) {
    for (int i = 0; i <= 5; i++) {
        table[i] = i; //~ FAULT out-of-bounds
    }
    return 0;
}
