// Flags, widths, precisions and sizes of printf.
#include <stdint.h>
#include <stdio.h>

int main(void) {
    printf("[%d][%5d][%-5d][%05d][%+d][% d]\n", 42, 42, 42, 42, 42, 42);
    printf("[%.3d][%8.3d][%-8.3d][%.0d]\n", 5, 5, 5, 0);
    printf("[%x][%X][%#x][%#o][%08x]\n", 0xbeef, 0xbeef, 0xbeef, 8, 0xbeef);
    printf("[%ld][%lld][%hd][%hhd][%zu]\n", 1L << 40, -1LL, (short)-3, (char)5, sizeof(int));
    printf("[%u][%lu]\n", 4294967295u, 18446744073709551615ul);
    printf("[%c][%5c][%-5c]\n", 'a', 'b', 'c');
    printf("[%s][%8s][%-8s][%.2s][%8.2s]\n", "text", "text", "text", "text", "text");
    printf("[%f][%.2f][%10.3f][%-10.1f][%+.1f][%.0f]\n", 3.14159, 2.5, 2.5, 2.5, 2.5, 2.5);
    printf("[%e][%.2e][%E][%g][%g][%g]\n", 12345.678, 0.00012, 1.0, 100000.0, 1000000.0, 1e-5);
    printf("[%#.0f][%g][%.3g][%#g]\n", 3.0, 0.5, 1234.5, 2.0);
    printf("[%*d][%-*d][%.*f]\n", 6, 1, 6, 2, 2, 1.005);
    printf("[%%]\n");
    printf("%d %s\n", printf("abc\n"), "after");
    char buffer[8];
    int n = snprintf(buffer, sizeof buffer, "%s", "much too long");
    printf("%d %s\n", n, buffer);
    printf("[%5s][%.0s][%i]\n", "", "gone", -7);
    printf("%f %f %F\n", 1.0 / 0.0, -1.0 / 0.0, 1.0 / 0.0);
    printf("%.20f\n%.15g\n", 0.1, 0.1);
    return 0;
}
