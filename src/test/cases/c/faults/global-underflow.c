// A global array is read before its start.
int table[5];

int main(void) {
    int *p = table - 1;
    return *p; //~ FAULT out-of-bounds
}
