#include <stdarg.h>
#include <stddef.h>
#include "internal.h"

/* What stands between % and the letter. */
struct directive {
    int left, plus, space, alternative, zero;
    int width, precision;
    int size;
};

void __put(struct __sink *sink, char c) {
    if (sink->stream != 0 && sink->used == sink->room) {
        __freehold_print_bytes(sink->stream, sink->text, sink->used);
        sink->used = 0;
    }
    if (sink->used < sink->room) {
        sink->text[sink->used++] = c;
    }
    sink->total++;
}

static void repeat(struct __sink *sink, char c, long count) {
    for (; count > 0; count--) {
        __put(sink, c);
    }
}

static void put_all(struct __sink *sink, const char *text, long count) {
    for (long i = 0; i < count; i++) {
        __put(sink, text[i]);
    }
}

/* A sign or prefix, zeros, and digits, in their field. */
static void field(struct __sink *sink, struct directive *d, const char *prefix, long zeros,
                  const char *text, long length) {
    long before = 0;
    while (prefix[before] != '\0') {
        before++;
    }
    long room = d->width - before - zeros - length;
    if (!d->left && !d->zero) {
        repeat(sink, ' ', room);
    }
    put_all(sink, prefix, before);
    if (!d->left && d->zero) {
        repeat(sink, '0', room);
    }
    repeat(sink, '0', zeros);
    put_all(sink, text, length);
    if (d->left) {
        repeat(sink, ' ', room);
    }
}

static void integer(struct __sink *sink, struct directive *d, unsigned long value, int negative,
                    unsigned int base, char letter) {
    char digits[24];
    long at = 24;
    const char *symbols = letter == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    unsigned long rest = value;
    while (rest != 0) {
        digits[--at] = symbols[rest % base];
        rest /= base;
    }
    long length = 24 - at;
    long least = d->precision < 0 ? 1 : d->precision;
    if (base == 8 && d->alternative && length >= least) {
        least = length + 1;
    }
    long zeros = least > length ? least - length : 0;
    if (d->precision >= 0) {
        d->zero = 0;
    }
    const char *prefix = negative ? "-" : d->plus ? "+" : d->space ? " " : "";
    if (letter != 'd') {
        prefix = "";
    }
    if (letter == 'p' || base == 16 && d->alternative && value != 0) {
        prefix = letter == 'X' ? "0X" : "0x";
    }
    field(sink, d, prefix, zeros, digits + at, length);
}

static void text(struct __sink *sink, struct directive *d, const char *value) {
    if (value == NULL) {
        value = d->precision >= 0 && d->precision < 6 ? "" : "(null)";
    }
    long length = 0;
    while ((d->precision < 0 || length < d->precision) && value[length] != '\0') {
        length++;
    }
    d->zero = 0;
    field(sink, d, "", 0, value, length);
}

/* digits.digits e exponent, as printf wants the exponent: a sign and two digits. */
static long exponent_form(char *buffer, double value, long precision, int alternative,
                          char letter) {
    long length =
        (long)__freehold_float_to_text(value, 3, (unsigned long)precision, buffer, 1400);
    long at = 0;
    int power = 0;
    int negative = 0;
    while (buffer[at] != 'e') {
        at++;
    }
    for (long i = at + 1; i < length; i++) {
        if (buffer[i] == '-') {
            negative = 1;
        } else {
            power = power * 10 + buffer[i] - '0';
        }
    }
    if (alternative && precision == 0) {
        buffer[at++] = '.';
    }
    buffer[at++] = letter;
    buffer[at++] = negative ? '-' : '+';
    if (power >= 100) {
        buffer[at++] = (char)('0' + power / 100);
    }
    buffer[at++] = (char)('0' + power / 10 % 10);
    buffer[at++] = (char)('0' + power % 10);
    return at;
}

static long fixed_form(char *buffer, double value, long precision, int alternative) {
    long length =
        (long)__freehold_float_to_text(value, 1, (unsigned long)precision, buffer, 1400);
    if (alternative && precision == 0) {
        buffer[length++] = '.';
    }
    return length;
}

static int exponent_of(double value, long precision) {
    char buffer[1400];
    long length =
        (long)__freehold_float_to_text(value, 3, (unsigned long)precision, buffer, 1400);
    int power = 0;
    int negative = 0;
    int seen = 0;
    for (long i = 0; i < length; i++) {
        if (buffer[i] == 'e') {
            seen = 1;
        } else if (seen && buffer[i] == '-') {
            negative = 1;
        } else if (seen) {
            power = power * 10 + buffer[i] - '0';
        }
    }
    return negative ? -power : power;
}

static long without_zeros(char *buffer, long length) {
    long mantissa = 0;
    int point = 0;
    while (mantissa < length && buffer[mantissa] != 'e' && buffer[mantissa] != 'E') {
        point |= buffer[mantissa] == '.';
        mantissa++;
    }
    if (!point) {
        return length;
    }
    long end = mantissa;
    while (buffer[end - 1] == '0') {
        end--;
    }
    if (buffer[end - 1] == '.') {
        end--;
    }
    long removed = mantissa - end;
    for (long i = mantissa; i < length; i++) {
        buffer[i - removed] = buffer[i];
    }
    return length - removed;
}

static void floating(struct __sink *sink, struct directive *d, double value, char letter) {
    char buffer[1400];
    int upper = letter >= 'A' && letter <= 'Z';
    int negative = value < 0 || value == 0 && 1 / value < 0;
    const char *prefix = negative ? "-" : d->plus ? "+" : d->space ? " " : "";
    if (value - value != 0) {
        d->zero = 0;
        int isnan = value != value;
        field(sink, d, prefix, 0, isnan ? upper ? "NAN" : "nan" : upper ? "INF" : "inf", 3);
        return;
    }
    if (negative) {
        value = -value;
    }
    long precision = d->precision < 0 ? 6 : d->precision > 300 ? 300 : d->precision;
    long length;
    if (letter == 'f' || letter == 'F') {
        length = fixed_form(buffer, value, precision, d->alternative);
    } else if (letter == 'e' || letter == 'E') {
        length = exponent_form(buffer, value, precision, d->alternative, letter);
    } else {
        long significant = precision == 0 ? 1 : precision;
        int power = exponent_of(value, significant - 1);
        if (power < -4 || power >= significant) {
            char e = upper ? 'E' : 'e';
            length = exponent_form(buffer, value, significant - 1, d->alternative, e);
        } else {
            length = fixed_form(buffer, value, significant - 1 - power, d->alternative);
        }
        if (!d->alternative) {
            length = without_zeros(buffer, length);
        }
    }
    field(sink, d, prefix, 0, buffer, length);
}

static const char *flags(const char *at, struct directive *d) {
    for (;; at++) {
        switch (*at) {
        case '-':
            d->left = 1;
            break;
        case '+':
            d->plus = 1;
            break;
        case ' ':
            d->space = 1;
            break;
        case '#':
            d->alternative = 1;
            break;
        case '0':
            d->zero = 1;
            break;
        default:
            return at;
        }
    }
}

static const char *number(const char *at, int *value) {
    *value = 0;
    while (*at >= '0' && *at <= '9') {
        *value = *value * 10 + *at++ - '0';
    }
    return at;
}

/* The size of an integer argument: 1 hh, 2 h, 4 none, 8 l and above. */
static const char *size(const char *at, struct directive *d) {
    d->size = 4;
    for (;; at++) {
        switch (*at) {
        case 'h':
            d->size /= 2;
            break;
        case 'l':
        case 'z':
        case 'j':
        case 't':
        case 'q':
            d->size = 8;
            break;
        default:
            return at;
        }
    }
}

static void signed_argument(struct __sink *sink, struct directive *d, long value) {
    switch (d->size) {
    case 1:
        value = (signed char)value;
        break;
    case 2:
        value = (short)value;
        break;
    case 4:
        value = (int)value;
        break;
    }
    unsigned long magnitude = value < 0 ? 0 - (unsigned long)value : (unsigned long)value;
    integer(sink, d, magnitude, value < 0, 10, 'd');
}

static void unsigned_argument(struct __sink *sink, struct directive *d, unsigned long value,
                              char letter) {
    switch (d->size) {
    case 1:
        value = (unsigned char)value;
        break;
    case 2:
        value = (unsigned short)value;
        break;
    case 4:
        value = (unsigned int)value;
        break;
    }
    integer(sink, d, value, 0, letter == 'u' ? 10 : letter == 'o' ? 8 : 16, letter);
}

int __format(struct __sink *sink, const char *format, va_list arguments) {
    for (const char *at = format; *at != '\0'; at++) {
        if (*at != '%') {
            __put(sink, *at);
            continue;
        }
        struct directive d = {0};
        d.precision = -1;
        at = flags(at + 1, &d);
        if (*at == '*') {
            d.width = va_arg(arguments, int);
            at++;
            if (d.width < 0) {
                d.left = 1;
                d.width = -d.width;
            }
        } else {
            at = number(at, &d.width);
        }
        if (*at == '.') {
            at++;
            if (*at == '*') {
                d.precision = va_arg(arguments, int);
                at++;
            } else {
                at = number(at, &d.precision);
            }
        }
        at = size(at, &d);
        switch (*at) {
        case 'd':
        case 'i':
            if (d.size == 8) {
                signed_argument(sink, &d, va_arg(arguments, long));
            } else {
                signed_argument(sink, &d, va_arg(arguments, int));
            }
            break;
        case 'u':
        case 'x':
        case 'X':
        case 'o':
            if (d.size == 8) {
                unsigned_argument(sink, &d, va_arg(arguments, unsigned long), *at);
            } else {
                unsigned_argument(sink, &d, va_arg(arguments, unsigned int), *at);
            }
            break;
        case 'c': {
            char c = (char)va_arg(arguments, int);
            d.zero = 0;
            field(sink, &d, "", 0, &c, 1);
            break;
        }
        case 's':
            text(sink, &d, va_arg(arguments, const char *));
            break;
        case 'p': {
            void *pointer = va_arg(arguments, void *);
            if (pointer == NULL) {
                d.precision = -1;
                text(sink, &d, "(nil)");
            } else {
                d.alternative = 1;
                integer(sink, &d, (unsigned long)pointer, 0, 16, 'p');
            }
            break;
        }
        case 'f':
        case 'F':
        case 'e':
        case 'E':
        case 'g':
        case 'G':
            floating(sink, &d, va_arg(arguments, double), *at);
            break;
        case 'n':
            *va_arg(arguments, int *) = (int)sink->total;
            break;
        case '%':
            __put(sink, '%');
            break;
        default:
            __put(sink, '%');
            if (*at == '\0') {
                return (int)sink->total;
            }
            __put(sink, *at);
        }
    }
    return (int)sink->total;
}
