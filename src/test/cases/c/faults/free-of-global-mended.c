// The mended twin of free-of-global.
static int global;

int main(void) {
    int *p = &global;
    *p = 1;
    return 0;
}
