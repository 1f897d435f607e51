#pragma once
typedef __builtin_va_list va_list;
#define va_start(list, last) ((list) = __freehold_variable_arguments)
#define va_arg(list, type) __builtin_va_arg(list, type)
#define va_end(list) ((void)0)
#define va_copy(to, from) ((to) = (from))
