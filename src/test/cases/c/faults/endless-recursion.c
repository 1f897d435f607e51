// A function calls itself for ever.
static int depth(int n) {
    return depth(n + 1) + 1; //~ FAULT stack-overflow
}

int main(void) {
    return depth(1) > 0;
}
