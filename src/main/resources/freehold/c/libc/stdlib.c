#include <stdlib.h>
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include "internal.h"

static void (*at_exit[32])(void);
static int at_exit_count;

int atexit(void (*function)(void)) {
    if (at_exit_count == 32) {
        return -1;
    }
    at_exit[at_exit_count++] = function;
    return 0;
}

void exit(int code) {
    while (at_exit_count > 0) {
        at_exit[--at_exit_count]();
    }
    __freehold_exit(code & 0xff);
}

void _Exit(int code) { __freehold_exit(code & 0xff); }
void abort(void) { __freehold_abort(); }
int abs(int value) { return value < 0 ? -value : value; }
long labs(long value) { return value < 0 ? -value : value; }
long long llabs(long long value) { return value < 0 ? -value : value; }

div_t div(int left, int right) {
    div_t result = {left / right, left % right};
    return result;
}

ldiv_t ldiv(long left, long right) {
    ldiv_t result = {left / right, left % right};
    return result;
}

static int digit_of(char c) {
    if (isdigit(c)) {
        return c - '0';
    }
    return isalpha(c) ? tolower(c) - 'a' + 10 : 99;
}

/* The magnitude; too great ones are ULONG_MAX. */
static unsigned long parse(const char *text, char **end, int base, int *negative, int *over) {
    const char *at = text;
    unsigned long value = 0;
    int any = 0;
    *over = 0;
    while (isspace(*at)) {
        at++;
    }
    *negative = *at == '-';
    if (*at == '-' || *at == '+') {
        at++;
    }
    int hex = at[0] == '0' && (at[1] == 'x' || at[1] == 'X') && digit_of(at[2]) < 16;
    if ((base == 0 || base == 16) && hex) {
        at += 2;
        base = 16;
    } else if (base == 0) {
        base = *at == '0' ? 8 : 10;
    }
    while (digit_of(*at) < base) {
        unsigned long digit = (unsigned long)digit_of(*at);
        if (value > (ULONG_MAX - digit) / (unsigned long)base) {
            *over = 1;
        } else {
            value = value * (unsigned long)base + digit;
        }
        any = 1;
        at++;
    }
    if (end != NULL) {
        *end = (char *)(any ? at : text);
    }
    return *over ? ULONG_MAX : value;
}

long strtol(const char *text, char **end, int base) {
    int negative, over;
    unsigned long value = parse(text, end, base, &negative, &over);
    if (negative) {
        if (over || value > (unsigned long)LONG_MAX + 1) {
            errno = ERANGE;
            return LONG_MIN;
        }
        return (long)(0 - value);
    }
    if (over || value > LONG_MAX) {
        errno = ERANGE;
        return LONG_MAX;
    }
    return (long)value;
}

long long strtoll(const char *text, char **end, int base) { return strtol(text, end, base); }

unsigned long strtoul(const char *text, char **end, int base) {
    int negative, over;
    unsigned long value = parse(text, end, base, &negative, &over);
    if (over) {
        errno = ERANGE;
        return ULONG_MAX;
    }
    return negative ? 0 - value : value;
}

unsigned long long strtoull(const char *text, char **end, int base) {
    return strtoul(text, end, base);
}

int atoi(const char *text) { return (int)strtol(text, NULL, 10); }
long atol(const char *text) { return strtol(text, NULL, 10); }
long long atoll(const char *text) { return strtol(text, NULL, 10); }

double strtod(const char *text, char **end) {
    const char *at = text;
    while (isspace(*at)) {
        at++;
    }
    const char *start = at;
    if (*at == '-' || *at == '+') {
        at++;
    }
    int digits = 0;
    while (isdigit(*at)) {
        at++;
        digits++;
    }
    if (*at == '.') {
        at++;
        while (isdigit(*at)) {
            at++;
            digits++;
        }
    }
    if (digits == 0) {
        if (end != NULL) {
            *end = (char *)text;
        }
        return 0;
    }
    if (*at == 'e' || *at == 'E') {
        const char *power = at + 1;
        if (*power == '-' || *power == '+') {
            power++;
        }
        if (isdigit(*power)) {
            while (isdigit(*power)) {
                power++;
            }
            at = power;
        }
    }
    if (end != NULL) {
        *end = (char *)at;
    }
    return __freehold_float_from_text(start, (unsigned long)(at - start));
}

float strtof(const char *text, char **end) { return (float)strtod(text, end); }
double atof(const char *text) { return strtod(text, NULL); }

/* glibc's additive feedback generator of type 3: r[i] = r[i-3] + r[i-31]. */
static int state[34];
static int next = -1;

void srand(unsigned int seed) {
    state[0] = (int)(seed == 0 ? 1 : seed);
    for (int i = 1; i < 31; i++) {
        long word = 16807L * state[i - 1] % 2147483647;
        state[i] = (int)(word < 0 ? word + 2147483647 : word);
    }
    next = 3;
    for (int i = 0; i < 310; i++) {
        rand();
    }
}

int rand(void) {
    if (next < 0) {
        srand(1);
    }
    unsigned int value =
        (unsigned int)state[(next + 28) % 31] + (unsigned int)state[next % 31];
    state[next % 31] = (int)value;
    next = (next + 1) % 31;
    return (int)(value >> 1);
}

char *getenv(const char *name) {
    (void)name;
    return NULL;
}
