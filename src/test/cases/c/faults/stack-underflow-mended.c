// The mended twin of stack-underflow.
int main(void) {
    int a[4] = {1, 2, 3, 4};
    int i = 0;
    return a[i] - 1;
}
