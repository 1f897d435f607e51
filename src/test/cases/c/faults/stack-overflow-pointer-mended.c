// The mended twin of stack-overflow-pointer.
int main(void) {
    int a[4] = {1, 2, 3, 4};
    int *p = a;
    int sum = 0;
    for (int i = 0; i < 4; i++) {
        sum += *p++;
    }
    return sum - 10;
}
