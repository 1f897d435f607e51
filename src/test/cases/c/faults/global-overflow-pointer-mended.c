// The mended twin of global-overflow-pointer.
int table[5];

int main(void) {
    int *p = table + 4;
    return *p;
}
