// A loop runs over the end of an array on the stack.
int main(void) {
    int a[4];
    for (int i = 0; i <= 4; i++) {
        a[i] = i; //~ FAULT out-of-bounds
    }
    return a[0];
}
