// Sizes, alignments and offsets of structs.
#include <stddef.h>
#include <stdio.h>

struct a { char c; int i; };
struct b { char c; double d; char e; };
struct c { short s; char c; };
struct d { char c[3]; };
struct e { struct b b; char c; };
struct f { void *p; char c; };
struct g { char c; long l; short s; };
struct h { int i; char c; short s; };
struct i { long l; int i[3]; };
struct j { union { char c; double d; } u; int i; };
struct k { char a, b; short s; int i; long l; };
struct l { float f; char c; };
struct m { _Bool b; long long ll; };
struct n { struct { char c; } inner; short s; };
struct o { int n; char data[]; };
struct p { unsigned char rgb[3]; unsigned int x; };
struct q { enum { A } e; char c; };
struct r { int (*f)(void); char c; };
struct s { struct a one[3]; char c; };
struct t { char c; struct a x; };
struct __attribute__((packed)) u { char c; int i; };
union v { char c[5]; int i; };
union w { struct b b; char c; };

#define SHOW(t) printf(#t " %zu %zu\n", sizeof(t), _Alignof(t))

int main(void) {
    SHOW(struct a); SHOW(struct b); SHOW(struct c); SHOW(struct d); SHOW(struct e);
    SHOW(struct f); SHOW(struct g); SHOW(struct h); SHOW(struct i); SHOW(struct j);
    SHOW(struct k); SHOW(struct l); SHOW(struct m); SHOW(struct n); SHOW(struct o);
    SHOW(struct p); SHOW(struct q); SHOW(struct r); SHOW(struct s); SHOW(struct t);
    SHOW(struct u); SHOW(union v); SHOW(union w); SHOW(char); SHOW(long); SHOW(void *);
    printf("%zu %zu %zu %zu\n", offsetof(struct b, e), offsetof(struct g, s),
           offsetof(struct e, c), offsetof(struct s, c));
    printf("%zu %zu\n", offsetof(struct u, i), offsetof(struct t, x));
    return 0;
}
