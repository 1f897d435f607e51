// A search tree with recursion, and a function pointer that visits it.
#include <stdio.h>
#include <stdlib.h>

typedef struct tree {
    int key;
    struct tree *left, *right;
} tree;

static tree *insert(tree *t, int key) {
    if (!t) {
        t = calloc(1, sizeof(tree));
        t->key = key;
    } else if (key < t->key) {
        t->left = insert(t->left, key);
    } else if (key > t->key) {
        t->right = insert(t->right, key);
    }
    return t;
}

static int height(const tree *t) {
    if (!t) {
        return 0;
    }
    int l = height(t->left), r = height(t->right);
    return 1 + (l > r ? l : r);
}

static void each(const tree *t, void (*visit)(int, void *), void *context) {
    if (t) {
        each(t->left, visit, context);
        visit(t->key, context);
        each(t->right, visit, context);
    }
}

static void add(int key, void *context) { *(long *)context += key; }
static void show(int key, void *context) {
    (void)context;
    printf("%d ", key);
}

static void drop(tree *t) {
    if (t) {
        drop(t->left);
        drop(t->right);
        free(t);
    }
}

int main(void) {
    tree *root = NULL;
    int keys[] = {50, 30, 70, 20, 40, 60, 80, 30};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        root = insert(root, keys[i]);
    }
    long sum = 0;
    each(root, add, &sum);
    each(root, show, NULL);
    printf("\n%ld %d\n", sum, height(root));
    drop(root);
    return 0;
}
