// The mended twin of matrix-column.
int main(void) {
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}};
    int j = 2;
    return m[0][j] - 3;
}
