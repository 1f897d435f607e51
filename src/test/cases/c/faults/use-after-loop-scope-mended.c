// The mended twin of use-after-loop-scope.
int main(void) {
    int kept = 0;
    int *p = &kept;
    for (int i = 0; i < 2; i++) {
        int square = i * i;
        *p = square;
    }
    return *p - 1;
}
