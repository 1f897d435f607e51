// A pointer into a global array goes too far.
int table[5];

int main(void) {
    int *p = table + 5;
    return *p; //~ FAULT out-of-bounds
}
