// The mended twin of global-underflow.
int table[5];

int main(void) {
    int *p = table + 1;
    return p[-1];
}
