// The mended twin of endless-recursion.
static int depth(int n) {
    return n < 100 ? depth(n + 1) : n;
}

int main(void) {
    return depth(1) > 0;
}
