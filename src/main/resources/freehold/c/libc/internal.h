#pragma once
/* What only the machine can do; each stands for the operation of the same name in mir.Intrinsic. */
void *__freehold_arena_grow(unsigned long size);
void *__freehold_arena_pointer(const void *block);
void *__freehold_block_begin(void *start, unsigned long size);
void *__freehold_block_resize(void *block, unsigned long size);
int __freehold_block_end(void *block);
unsigned long __freehold_block_size(void *block);
void __freehold_copy(const void *from, void *to, unsigned long count);
void __freehold_copy_nonoverlapping(const void *from, void *to, unsigned long count);
void __freehold_write_bytes(void *to, unsigned char byte, unsigned long count);
void __freehold_print_bytes(int stream, const void *bytes, unsigned long count);
unsigned long __freehold_read_bytes(void *bytes, unsigned long count);
unsigned long __freehold_clock(void);
void __freehold_exit(int code);
void __freehold_abort(void);
double __freehold_float_unary(unsigned int operation, double value);
double __freehold_float_binary(unsigned int operation, double left, double right);
unsigned long __freehold_float_to_text(
    double value, unsigned int mode, unsigned long precision, char *text, unsigned long room);
double __freehold_float_from_text(const char *text, unsigned long count);

/* Where formatted text goes: a buffer that is printed whenever it is full, or the caller's. */
struct __sink {
    int stream;
    char *text;
    unsigned long room;
    unsigned long used;
    unsigned long total;
};
void __put(struct __sink *sink, char c);
int __format(struct __sink *sink, const char *format, void *arguments);
int __next_byte(void);
void __unread_byte(int byte);
