#include <string.h>
#include <stdlib.h>
#include "internal.h"

void *memcpy(void *to, const void *from, size_t count) {
    __freehold_copy_nonoverlapping(from, to, count);
    return to;
}

void *memmove(void *to, const void *from, size_t count) {
    __freehold_copy(from, to, count);
    return to;
}

void *memset(void *to, int byte, size_t count) {
    __freehold_write_bytes(to, (unsigned char)byte, count);
    return to;
}

int memcmp(const void *left, const void *right, size_t count) {
    const unsigned char *a = left, *b = right;
    for (size_t i = 0; i < count; i++) {
        if (a[i] != b[i]) {
            return a[i] - b[i];
        }
    }
    return 0;
}

void *memchr(const void *bytes, int byte, size_t count) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < count; i++) {
        if (at[i] == (unsigned char)byte) {
            return (void *)(at + i);
        }
    }
    return NULL;
}

size_t strlen(const char *text) {
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

size_t strnlen(const char *text, size_t most) {
    size_t length = 0;
    while (length < most && text[length] != '\0') {
        length++;
    }
    return length;
}

char *strcpy(char *to, const char *from) {
    char *at = to;
    while ((*at++ = *from++) != '\0') {
    }
    return to;
}

char *strncpy(char *to, const char *from, size_t count) {
    size_t i = 0;
    for (; i < count && from[i] != '\0'; i++) {
        to[i] = from[i];
    }
    for (; i < count; i++) {
        to[i] = '\0';
    }
    return to;
}

char *strcat(char *to, const char *from) {
    strcpy(to + strlen(to), from);
    return to;
}

char *strncat(char *to, const char *from, size_t count) {
    char *at = to + strlen(to);
    size_t i = 0;
    for (; i < count && from[i] != '\0'; i++) {
        at[i] = from[i];
    }
    at[i] = '\0';
    return to;
}

int strcmp(const char *left, const char *right) {
    while (*left != '\0' && *left == *right) {
        left++;
        right++;
    }
    return (unsigned char)*left - (unsigned char)*right;
}

int strcoll(const char *left, const char *right) { return strcmp(left, right); }

int strncmp(const char *left, const char *right, size_t count) {
    for (size_t i = 0; i < count; i++) {
        unsigned char a = (unsigned char)left[i], b = (unsigned char)right[i];
        if (a != b) {
            return a - b;
        }
        if (a == '\0') {
            return 0;
        }
    }
    return 0;
}

int strcasecmp(const char *left, const char *right) {
    for (;; left++, right++) {
        int a = *left >= 'A' && *left <= 'Z' ? *left + 32 : *left;
        int b = *right >= 'A' && *right <= 'Z' ? *right + 32 : *right;
        if (a != b || a == '\0') {
            return a - b;
        }
    }
}

char *strchr(const char *text, int c) {
    for (;; text++) {
        if (*text == (char)c) {
            return (char *)text;
        }
        if (*text == '\0') {
            return NULL;
        }
    }
}

char *strrchr(const char *text, int c) {
    char *found = NULL;
    for (;; text++) {
        if (*text == (char)c) {
            found = (char *)text;
        }
        if (*text == '\0') {
            return found;
        }
    }
}

char *strstr(const char *text, const char *part) {
    size_t length = strlen(part);
    for (;; text++) {
        if (strncmp(text, part, length) == 0) {
            return (char *)text;
        }
        if (*text == '\0') {
            return NULL;
        }
    }
}

size_t strspn(const char *text, const char *set) {
    size_t length = 0;
    while (text[length] != '\0' && strchr(set, text[length]) != NULL) {
        length++;
    }
    return length;
}

size_t strcspn(const char *text, const char *set) {
    size_t length = 0;
    while (text[length] != '\0' && strchr(set, text[length]) == NULL) {
        length++;
    }
    return length;
}

char *strpbrk(const char *text, const char *set) {
    text += strcspn(text, set);
    return *text == '\0' ? NULL : (char *)text;
}

char *strtok_r(char *text, const char *separators, char **rest) {
    if (text == NULL) {
        text = *rest;
    }
    text += strspn(text, separators);
    if (*text == '\0') {
        *rest = text;
        return NULL;
    }
    char *end = text + strcspn(text, separators);
    if (*end == '\0') {
        *rest = end;
    } else {
        *end = '\0';
        *rest = end + 1;
    }
    return text;
}

char *strtok(char *text, const char *separators) {
    static char *rest;
    return strtok_r(text, separators, &rest);
}

char *strdup(const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = malloc(size);
    return copy == NULL ? NULL : memcpy(copy, text, size);
}

char *strndup(const char *text, size_t most) {
    size_t length = strnlen(text, most);
    char *copy = malloc(length + 1);
    if (copy == NULL) {
        return NULL;
    }
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

char *strerror(int number) {
    switch (number) {
    case 0:
        return "Success";
    case 2:
        return "No such file or directory";
    case 12:
        return "Cannot allocate memory";
    case 22:
        return "Invalid argument";
    case 33:
        return "Numerical argument out of domain";
    case 34:
        return "Numerical result out of range";
    default:
        return "Unknown error";
    }
}
