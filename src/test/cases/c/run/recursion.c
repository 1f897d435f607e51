// Factorials, Fibonacci numbers, towers and mutual recursion.
#include <stdio.h>

static unsigned long factorial(unsigned n) { return n < 2 ? 1 : n * factorial(n - 1); }
static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static int moves;
static void hanoi(int n, char a, char b, char c) {
    if (n > 0) {
        hanoi(n - 1, a, c, b);
        moves++;
        hanoi(n - 1, c, b, a);
    }
}
static int odd(unsigned n);
static int even(unsigned n) { return n == 0 || odd(n - 1); }
static int odd(unsigned n) { return n != 0 && even(n - 1); }
static int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
static int ackermann(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

int main(void) {
    hanoi(6, 'a', 'b', 'c');
    printf("%lu %d %d %d %d %d\n", factorial(20), fib(15), moves, even(10), gcd(84, 36), ackermann(2, 3));
    return 0;
}
