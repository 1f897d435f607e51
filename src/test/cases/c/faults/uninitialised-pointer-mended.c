// The mended twin of uninitialised-pointer.
int main(void) {
    int x;
    int *p = &x;
    *p = 1;
    return x - 1;
}
