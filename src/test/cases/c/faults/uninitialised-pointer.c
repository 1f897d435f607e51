// A pointer is used before it points to anything.
int main(void) {
    int *p;
    *p = 1; //~ FAULT uninitialised
    return 0;
}
