// An address that nobody gave is written to.
int main(void) {
    int *p = (int *)0x123456789a0;
    *p = 1; //~ FAULT wild-pointer
    return 0;
}
