// A pointer runs over the end of an array on the stack.
int main(void) {
    int a[4] = {1, 2, 3, 4};
    int *p = a;
    int sum = 0;
    for (int i = 0; i < 5; i++) {
        sum += *p++; //~ FAULT out-of-bounds
    }
    return sum;
}
