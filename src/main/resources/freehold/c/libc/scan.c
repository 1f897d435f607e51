#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include "internal.h"

/* Where scanf reads: a text, or standard input if that is null. */
struct source {
    const char *text;
    long taken;
};

static int look(struct source *from) {
    if (from->text != NULL) {
        return *from->text == '\0' ? EOF : (unsigned char)*from->text;
    }
    int byte = __next_byte();
    if (byte != EOF) {
        __unread_byte(byte);
    }
    return byte;
}

static void take(struct source *from) {
    if (from->text != NULL) {
        from->text++;
    } else {
        __next_byte();
    }
    from->taken++;
}

static void skip_space(struct source *from) {
    while (isspace(look(from))) {
        take(from);
    }
}

/* Copies what can belong to a number. */
static int number(struct source *from, char *word, int room, int base, int real) {
    int length = 0;
    int digits = 0;
    for (; length < room; length++) {
        int c = look(from);
        int sign = (c == '-' || c == '+') &&
                   (length == 0 || real && tolower(word[length - 1]) == 'e');
        int digit = isdigit(c) && (base != 8 || c < '8') || base == 16 && isxdigit(c);
        int mark = base == 16 && length == 1 && word[0] == '0' && tolower(c) == 'x' ||
                   real && (c == '.' || digits && tolower(c) == 'e');
        if (!sign && !digit && !mark) {
            break;
        }
        digits += digit;
        word[length] = (char)c;
        take(from);
    }
    word[length] = '\0';
    return digits > 0;
}

static void store(void *to, int size, long value) {
    switch (size) {
    case 1:
        *(signed char *)to = (signed char)value;
        break;
    case 2:
        *(short *)to = (short)value;
        break;
    case 8:
        *(long *)to = value;
        break;
    default:
        *(int *)to = (int)value;
    }
}

/* The end of a set %[...]; whether a character is in it is asked for each. */
static const char *set_end(const char *set) {
    if (*set == '^') {
        set++;
    }
    if (*set == ']') {
        set++;
    }
    while (*set != '\0' && *set != ']') {
        set++;
    }
    return set;
}

static int in_set(const char *set, const char *end, int c) {
    int wanted = 1;
    if (*set == '^') {
        wanted = 0;
        set++;
    }
    for (; set < end; set++) {
        if (set + 2 < end && set[1] == '-') {
            if (c >= set[0] && c <= set[2]) {
                return wanted;
            }
            set += 2;
        } else if (c == *set) {
            return wanted;
        }
    }
    return !wanted;
}

static int text(struct source *from, char *to, int width, char letter, const char *set,
                const char *end) {
    int length = 0;
    while (length < width) {
        int c = look(from);
        if (c == EOF || letter == 's' && isspace(c) || letter == '[' && !in_set(set, end, c)) {
            break;
        }
        if (to != NULL) {
            to[length] = (char)c;
        }
        length++;
        take(from);
    }
    if (to != NULL && letter != 'c' && length > 0) {
        to[length] = '\0';
    }
    return letter == 'c' ? length == width : length > 0;
}

static int scan(struct source *from, const char *format, va_list arguments) {
    int done = 0;
    for (; *format != '\0'; format++) {
        if (isspace(*format)) {
            skip_space(from);
            continue;
        }
        if (*format != '%' || *++format == '%') {
            if (*format == '%') {
                skip_space(from);
            }
            if (look(from) != (unsigned char)*format) {
                return done == 0 && look(from) == EOF ? EOF : done;
            }
            take(from);
            continue;
        }
        int discard = *format == '*';
        format += discard;
        int width = 0;
        while (isdigit(*format)) {
            width = width * 10 + *format++ - '0';
        }
        int size = 4;
        for (;; format++) {
            if (*format == 'h') {
                size /= 2;
            } else if (*format == 'l' || *format == 'z' || *format == 'j') {
                size = 8;
            } else {
                break;
            }
        }
        char letter = *format;
        if (letter == 'n') {
            store(va_arg(arguments, void *), size, from->taken);
            continue;
        }
        if (letter != 'c' && letter != '[') {
            skip_space(from);
        }
        if (look(from) == EOF) {
            return done == 0 ? EOF : done;
        }
        void *to = discard ? NULL : va_arg(arguments, void *);
        if (letter == 's' || letter == 'c' || letter == '[') {
            const char *set = format + 1;
            const char *end = letter == '[' ? set_end(set) : set;
            int most = width > 0 ? width : letter == 'c' ? 1 : 2147483647;
            if (!text(from, to, most, letter, set, end)) {
                return done;
            }
            if (letter == '[') {
                format = end;
            }
        } else {
            char word[128];
            int real = letter == 'f' || letter == 'e' || letter == 'g';
            int base = letter == 'x' || letter == 'X' ? 16 : letter == 'o' ? 8
                       : letter == 'i'                ? 0
                                                      : 10;
            int room = width > 0 && width < 127 ? width : 127;
            if (!number(from, word, room, letter == 'i' ? 16 : base, real)) {
                return done;
            }
            if (to != NULL && real) {
                if (size == 8) {
                    *(double *)to = strtod(word, NULL);
                } else {
                    *(float *)to = (float)strtod(word, NULL);
                }
            } else if (to != NULL && letter == 'u') {
                store(to, size, (long)strtoul(word, NULL, 10));
            } else if (to != NULL) {
                store(to, size, strtol(word, NULL, base));
            }
        }
        done += !discard;
    }
    return done;
}

int scanf(const char *format, ...) {
    struct source from = {NULL, 0};
    va_list arguments;
    va_start(arguments, format);
    int done = scan(&from, format, arguments);
    va_end(arguments);
    return done;
}

int fscanf(FILE *stream, const char *format, ...) {
    (void)stream;
    struct source from = {NULL, 0};
    va_list arguments;
    va_start(arguments, format);
    int done = scan(&from, format, arguments);
    va_end(arguments);
    return done;
}

int sscanf(const char *text, const char *format, ...) {
    struct source from = {text, 0};
    va_list arguments;
    va_start(arguments, format);
    int done = scan(&from, format, arguments);
    va_end(arguments);
    return done;
}
