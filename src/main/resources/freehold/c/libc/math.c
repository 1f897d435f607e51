#include <math.h>
#include "internal.h"

double sqrt(double x) { return __freehold_float_unary(0, x); }
double floor(double x) { return __freehold_float_unary(1, x); }
double ceil(double x) { return __freehold_float_unary(2, x); }
double round(double x) { return __freehold_float_unary(3, x); }
double rint(double x) { return __freehold_float_unary(4, x); }
double nearbyint(double x) { return __freehold_float_unary(4, x); }
double trunc(double x) { return __freehold_float_unary(5, x); }
double exp(double x) { return __freehold_float_unary(6, x); }
double exp2(double x) { return __freehold_float_unary(7, x); }
double log(double x) { return __freehold_float_unary(8, x); }
double log2(double x) { return __freehold_float_unary(9, x); }
double log10(double x) { return __freehold_float_unary(10, x); }
double sin(double x) { return __freehold_float_unary(11, x); }
double cos(double x) { return __freehold_float_unary(12, x); }
double tan(double x) { return __freehold_float_unary(13, x); }
double asin(double x) { return __freehold_float_unary(14, x); }
double acos(double x) { return __freehold_float_unary(15, x); }
double atan(double x) { return __freehold_float_unary(16, x); }
double sinh(double x) { return __freehold_float_unary(17, x); }
double cosh(double x) { return __freehold_float_unary(18, x); }
double tanh(double x) { return __freehold_float_unary(19, x); }
double cbrt(double x) { return __freehold_float_unary(20, x); }
double expm1(double x) { return __freehold_float_unary(21, x); }
double log1p(double x) { return __freehold_float_unary(22, x); }
double pow(double x, double y) { return __freehold_float_binary(0, x, y); }
double atan2(double y, double x) { return __freehold_float_binary(1, y, x); }
double hypot(double x, double y) { return __freehold_float_binary(2, x, y); }
double copysign(double x, double y) { return __freehold_float_binary(3, x, y); }
double fabs(double x) { return copysign(x, 1.0); }
double fmax(double x, double y) { return x != x || x < y ? y : x; }
double fmin(double x, double y) { return x != x || x > y ? y : x; }
long lround(double x) { return (long)round(x); }

/* Exact: each turn takes away as much of y, doubled, as fits. */
double fmod(double x, double y) {
    double rest = fabs(x), by = fabs(y);
    if (by == 0 || rest - rest != 0 || by != by) {
        return (x * y) / (x * y);
    }
    if (by - by != 0) {
        return x;
    }
    while (rest >= by) {
        double part = by;
        while (rest - part >= part) {
            part += part;
        }
        rest -= part;
    }
    return copysign(rest, x);
}

double modf(double x, double *whole) {
    *whole = trunc(x);
    return copysign(x - x != 0 ? 0.0 : x - *whole, x);
}

double ldexp(double x, int exponent) {
    while (exponent > 0) {
        x *= 2;
        exponent--;
    }
    while (exponent < 0) {
        x /= 2;
        exponent++;
    }
    return x;
}

double frexp(double x, int *exponent) {
    *exponent = 0;
    if (x == 0 || x - x != 0) {
        return x;
    }
    while (fabs(x) >= 1) {
        x /= 2;
        (*exponent)++;
    }
    while (fabs(x) < 0.5) {
        x *= 2;
        (*exponent)--;
    }
    return x;
}

float sqrtf(float x) { return (float)sqrt(x); }
float fabsf(float x) { return (float)fabs(x); }
float floorf(float x) { return (float)floor(x); }
float ceilf(float x) { return (float)ceil(x); }
float roundf(float x) { return (float)round(x); }
float powf(float x, float y) { return (float)pow(x, y); }
float sinf(float x) { return (float)sin(x); }
float cosf(float x) { return (float)cos(x); }
float tanf(float x) { return (float)tan(x); }
float expf(float x) { return (float)exp(x); }
float logf(float x) { return (float)log(x); }
float fmodf(float x, float y) { return (float)fmod(x, y); }
