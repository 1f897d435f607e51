#include <stdio.h>
#include "internal.h"

struct __file {
    int number;
    int ended;
};

static struct __file input = {0, 0};
static struct __file output = {1, 0};
static struct __file errors = {2, 0};

FILE *stdin = &input;
FILE *stdout = &output;
FILE *stderr = &errors;

int vfprintf(FILE *stream, const char *format, va_list arguments) {
    char buffer[256];
    struct __sink sink = {stream->number, buffer, sizeof buffer, 0, 0};
    int count = __format(&sink, format, arguments);
    if (sink.used > 0) {
        __freehold_print_bytes(stream->number, buffer, sink.used);
    }
    return count;
}

int vprintf(const char *format, va_list arguments) {
    return vfprintf(stdout, format, arguments);
}

int vsnprintf(char *text, size_t room, const char *format, va_list arguments) {
    struct __sink sink = {0, text, room == 0 ? 0 : room - 1, 0, 0};
    int count = __format(&sink, format, arguments);
    if (room > 0) {
        text[sink.used] = '\0';
    }
    return count;
}

int vsprintf(char *text, const char *format, va_list arguments) {
    return vsnprintf(text, (size_t)-1, format, arguments);
}

int printf(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int count = vfprintf(stdout, format, arguments);
    va_end(arguments);
    return count;
}

int fprintf(FILE *stream, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int count = vfprintf(stream, format, arguments);
    va_end(arguments);
    return count;
}

int sprintf(char *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int count = vsprintf(text, format, arguments);
    va_end(arguments);
    return count;
}

int snprintf(char *text, size_t room, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int count = vsnprintf(text, room, format, arguments);
    va_end(arguments);
    return count;
}

size_t fwrite(const void *data, size_t size, size_t count, FILE *stream) {
    __freehold_print_bytes(stream->number, data, size * count);
    return count;
}

static size_t length_of(const char *text) {
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

int fputs(const char *text, FILE *stream) {
    __freehold_print_bytes(stream->number, text, length_of(text));
    return 1;
}

int puts(const char *text) {
    fputs(text, stdout);
    __freehold_print_bytes(1, "\n", 1);
    return 1;
}

int fputc(int c, FILE *stream) {
    char byte = (char)c;
    __freehold_print_bytes(stream->number, &byte, 1);
    return (unsigned char)c;
}

int putc(int c, FILE *stream) { return fputc(c, stream); }
int putchar(int c) { return fputc(c, stdout); }

int fflush(FILE *stream) {
    (void)stream;
    return 0;
}

int setvbuf(FILE *stream, char *buffer, int mode, size_t size) {
    (void)stream;
    (void)buffer;
    (void)mode;
    (void)size;
    return 0;
}

void setbuf(FILE *stream, char *buffer) {
    (void)stream;
    (void)buffer;
}

static int pushed = -1;

int __next_byte(void) {
    if (pushed >= 0) {
        int byte = pushed;
        pushed = -1;
        return byte;
    }
    unsigned char byte;
    if (__freehold_read_bytes(&byte, 1) == 0) {
        input.ended = 1;
        return EOF;
    }
    return byte;
}

void __unread_byte(int byte) { pushed = byte; }

int fgetc(FILE *stream) {
    (void)stream;
    return __next_byte();
}

int getc(FILE *stream) { return fgetc(stream); }
int getchar(void) { return __next_byte(); }

int ungetc(int c, FILE *stream) {
    stream->ended = 0;
    __unread_byte(c);
    return c;
}

char *fgets(char *text, int room, FILE *stream) {
    int count = 0;
    while (count < room - 1) {
        int byte = fgetc(stream);
        if (byte == EOF) {
            break;
        }
        text[count++] = (char)byte;
        if (byte == '\n') {
            break;
        }
    }
    if (count == 0) {
        return NULL;
    }
    text[count] = '\0';
    return text;
}

size_t fread(void *data, size_t size, size_t count, FILE *stream) {
    char *to = data;
    size_t done = 0;
    while (done < size * count) {
        int byte = fgetc(stream);
        if (byte == EOF) {
            break;
        }
        to[done++] = (char)byte;
    }
    return size == 0 ? 0 : done / size;
}

int feof(FILE *stream) { return stream->ended; }

int ferror(FILE *stream) {
    (void)stream;
    return 0;
}
