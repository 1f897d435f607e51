// An array on the stack is indexed with -1.
int main(void) {
    int a[4] = {1, 2, 3, 4};
    int i = -1;
    return a[i]; //~ FAULT out-of-bounds
}
