// A column index is too great, though the matrix is large enough.
int main(void) {
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}};
    int j = 3;
    return m[0][j]; //~ FAULT out-of-bounds
}
