#include <stdlib.h>
#include <errno.h>
#include "internal.h"

/* A heap as glibc keeps it. A chunk begins 16 bytes before its block: the size of the chunk before
   it (if that one is free), its own size, and in the lowest bit whether the chunk before is in use.
   A free chunk keeps the links of its list where the block was. */
struct chunk {
    size_t previous_size;
    size_t size;
    struct chunk *forward;
    struct chunk *backward;
};

#define IN_USE_BEFORE 1
#define MAPPED 2
#define OTHER_ARENA 4
#define ARENA_SIZE 0x4000000
#define HEADER 16
#define SMALLEST 32
#define CACHED_SIZES 64
#define CACHE_DEPTH 7
#define FAST_SIZES 7
#define TOP_PAD 0x20000
#define PAGE 4096
/* What a waiting block is known by: any number that is hardly there by chance. */
#define KEY ((void *)0x7c3a9e5d1b2f4a68)

/* A freed block of a small size waits here, the last freed first, up to seven of a size. */
struct cached {
    struct cached *next;
    void *key;
};

struct cache {
    unsigned short counts[CACHED_SIZES];
    struct cached *entries[CACHED_SIZES];
};

static struct cache *cache;
static struct chunk *fast[FAST_SIZES];
static struct chunk *oldest;
static struct chunk *newest;
static struct chunk *top;
static size_t arena_size;

static size_t size_of(struct chunk *chunk) { return chunk->size & ~(size_t)7; }

/* What glibc says when it finds its own records damaged. */
static void give_up(const char *words) {
    unsigned long length = 0;
    while (words[length] != '\0') {
        length++;
    }
    __freehold_print_bytes(2, words, length);
    __freehold_print_bytes(2, "\n", 1);
    __freehold_abort();
}

static struct chunk *after(struct chunk *chunk) {
    return (struct chunk *)((char *)chunk + size_of(chunk));
}

static void *block_of(struct chunk *chunk) { return (char *)chunk + HEADER; }

static struct chunk *chunk_of(void *block) { return (struct chunk *)((char *)block - HEADER); }

static size_t chunk_size(size_t size) {
    size_t wanted = size + 8 + 15 & ~(size_t)15;
    return wanted < SMALLEST ? SMALLEST : wanted;
}

/* The chunk at the end of the heap grows until it has room for one more header. */
static int grow_top(size_t wanted) {
    size_t have = top == NULL ? 0 : size_of(top);
    size_t more = wanted + TOP_PAD + SMALLEST - have + PAGE - 1 & ~(size_t)(PAGE - 1);
    struct chunk *start = __freehold_arena_grow(more);
    if (start == NULL) {
        return 0;
    }
    arena_size += more;
    if (top == NULL) {
        top = start;
        top->size = more | IN_USE_BEFORE;
    } else {
        top->size += more;
    }
    return 1;
}

static struct chunk *cut_top(size_t size) {
    if (top != NULL && size_of(top) > arena_size) {
        give_up("malloc(): corrupted top size");
    }
    if (top == NULL || size_of(top) < size + SMALLEST) {
        if (!grow_top(size)) {
            return NULL;
        }
    }
    struct chunk *chunk = top;
    size_t rest = size_of(chunk) - size;
    chunk->size = size | chunk->size & IN_USE_BEFORE;
    top = after(chunk);
    top->size = rest | IN_USE_BEFORE;
    return chunk;
}

static void start(void) {
    struct chunk *first = cut_top(chunk_size(sizeof(struct cache)));
    if (first != NULL) {
        cache = block_of(first);
        __freehold_write_bytes(cache, 0, sizeof *cache);
    }
}

static void link(struct chunk *chunk) {
    chunk->forward = NULL;
    chunk->backward = newest;
    if (newest != NULL) {
        newest->forward = chunk;
    } else {
        oldest = chunk;
    }
    newest = chunk;
    after(chunk)->previous_size = size_of(chunk);
    after(chunk)->size &= ~(size_t)IN_USE_BEFORE;
}

static void unlink(struct chunk *chunk) {
    if (size_of(chunk) != after(chunk)->previous_size) {
        give_up("corrupted size vs. prev_size");
    }
    if (chunk->forward != NULL && chunk->forward->backward != chunk
        || chunk->backward != NULL && chunk->backward->forward != chunk) {
        give_up("corrupted double-linked list");
    }
    if (chunk->backward != NULL) {
        chunk->backward->forward = chunk->forward;
    } else {
        oldest = chunk->forward;
    }
    if (chunk->forward != NULL) {
        chunk->forward->backward = chunk->backward;
    } else {
        newest = chunk->backward;
    }
}

static int is_free(struct chunk *chunk) {
    return chunk != top && !(after(chunk)->size & IN_USE_BEFORE);
}

/* Joins a chunk with free neighbours, and with the top. */
static void give_back(struct chunk *chunk) {
    if (!(chunk->size & IN_USE_BEFORE)) {
        struct chunk *before = (struct chunk *)((char *)chunk - chunk->previous_size);
        if (size_of(before) != chunk->previous_size) {
            give_up("corrupted size vs. prev_size while consolidating");
        }
        unlink(before);
        before->size += size_of(chunk);
        chunk = before;
    }
    struct chunk *next = after(chunk);
    if (next == top) {
        chunk->size += size_of(top);
        top = chunk;
        return;
    }
    if (is_free(next)) {
        unlink(next);
        chunk->size += size_of(next);
    }
    link(chunk);
}

static void empty_fast_lists(void) {
    for (int i = 0; i < FAST_SIZES; i++) {
        struct chunk *chunk = fast[i];
        fast[i] = NULL;
        while (chunk != NULL) {
            struct chunk *next = chunk->forward;
            give_back(chunk);
            chunk = next;
        }
    }
}

/* What is cut off the end of a chunk is free. */
static struct chunk *shrink(struct chunk *chunk, size_t size) {
    size_t rest = size_of(chunk) - size;
    if (rest >= SMALLEST) {
        chunk->size = size | chunk->size & IN_USE_BEFORE;
        struct chunk *remainder = after(chunk);
        remainder->size = rest | IN_USE_BEFORE;
        link(remainder);
    } else {
        after(chunk)->size |= IN_USE_BEFORE;
    }
    return chunk;
}

static void keep(struct chunk *chunk, size_t index) {
    struct cached *entry = block_of(chunk);
    entry->next = cache->entries[index];
    entry->key = KEY;
    cache->entries[index] = entry;
    cache->counts[index]++;
}

static struct chunk *take_fast(size_t size) {
    size_t index = (size - SMALLEST) / 16;
    struct chunk *chunk = fast[index];
    if (chunk == NULL) {
        return NULL;
    }
    if ((size_of(chunk) - SMALLEST) / 16 != index) {
        give_up("malloc(): memory corruption (fast)");
    }
    fast[index] = chunk->forward;
    while (fast[index] != NULL && cache->counts[index] < CACHE_DEPTH) {
        struct chunk *other = fast[index];
        fast[index] = other->forward;
        keep(other, index);
    }
    return chunk;
}

/* The oldest free chunk of exactly that size, else the smallest that is large enough. */
static struct chunk *take_free(size_t size) {
    struct chunk *best = NULL;
    for (struct chunk *chunk = oldest; chunk != NULL; chunk = chunk->forward) {
        size_t has = size_of(chunk);
        if (has >= size && (best == NULL || has < size_of(best))) {
            best = chunk;
        }
    }
    if (best != NULL) {
        unlink(best);
        shrink(best, size);
    }
    return best;
}

static struct chunk *take(size_t size) {
    struct chunk *chunk = NULL;
    if (size < SMALLEST + 16 * FAST_SIZES) {
        chunk = take_fast(size);
    } else if (size >= 1024) {
        empty_fast_lists();
    }
    if (chunk == NULL) {
        chunk = take_free(size);
    }
    return chunk != NULL ? chunk : cut_top(size);
}

static int is_too_large(size_t size) {
    if (size > 0x7fffffffffffffff) {
        errno = ENOMEM;
        return 1;
    }
    return 0;
}

static void *begin(struct chunk *chunk, size_t size) {
    if (chunk == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    return __freehold_block_begin(block_of(chunk), size);
}

void *malloc(size_t size) {
    if (is_too_large(size)) {
        return NULL;
    }
    if (cache == NULL) {
        start();
    }
    size_t wanted = chunk_size(size);
    size_t index = (wanted - SMALLEST) / 16;
    if (index < CACHED_SIZES && cache->counts[index] > 0) {
        struct cached *entry = cache->entries[index];
        if ((size_t)entry % 16 != 0) {
            give_up("malloc(): unaligned tcache chunk detected");
        }
        cache->entries[index] = entry->next;
        cache->counts[index]--;
        entry->key = NULL;
        return __freehold_block_begin(entry, size);
    }
    return begin(take(wanted), size);
}

static void release(struct chunk *chunk) {
    size_t size = size_of(chunk);
    size_t index = (size - SMALLEST) / 16;
    if (index < CACHED_SIZES && cache->counts[index] < CACHE_DEPTH) {
        keep(chunk, index);
    } else if (size < SMALLEST + 16 * FAST_SIZES) {
        chunk->forward = fast[index];
        fast[index] = chunk;
    } else {
        give_back(chunk);
    }
}

/* Whether a block waits in the cache already: its key says so, but the program may have it too. */
static void check_cached(struct cached *entry, size_t index) {
    if (entry->key != KEY) {
        return;
    }
    size_t count = 0;
    for (struct cached *other = cache->entries[index]; other != NULL; other = other->next) {
        if (count >= cache->counts[index]) {
            give_up("free(): too many chunks detected in tcache");
        }
        if ((size_t)other % 16 != 0) {
            give_up("free(): unaligned chunk detected in tcache 2");
        }
        if (other == entry) {
            give_up("free(): double free detected in tcache 2");
        }
        count++;
    }
}

static void check_fast(struct chunk *chunk, size_t index) {
    size_t next = after(chunk)->size;
    if (next <= 16 || (next & ~(size_t)7) >= arena_size) {
        give_up("free(): invalid next size (fast)");
    }
    if (fast[index] == chunk) {
        give_up("double free or corruption (fasttop)");
    }
}

static void check_large(struct chunk *chunk) {
    struct chunk *next = after(chunk);
    if (chunk == top) {
        give_up("double free or corruption (top)");
    }
    if ((size_t)next >= (size_t)after(top)) {
        give_up("double free or corruption (out)");
    }
    if (!(next->size & IN_USE_BEFORE)) {
        give_up("double free or corruption (!prev)");
    }
    if (next->size <= 16 || size_of(next) >= arena_size) {
        give_up("free(): invalid next size (normal)");
    }
}

/* A chunk that says to be of another thread's arena: the heap's first word would lead there. */
static void check_arena(struct chunk *chunk) {
    size_t **heap = (size_t **)((size_t)chunk & ~(size_t)(ARENA_SIZE - 1));
    volatile size_t mutex = **heap;
    (void)mutex;
}

/* What glibc 2.36 looks at before it takes a block back: only what lies in memory. */
static void check_header(struct chunk *chunk) {
    size_t size = size_of(chunk);
    if (chunk->size & MAPPED) {
        if ((((size_t)chunk - chunk->previous_size) | (chunk->previous_size + size)) % PAGE != 0) {
            give_up("munmap_chunk(): invalid pointer");
        }
    }
    if (chunk->size & OTHER_ARENA) {
        check_arena(chunk);
    }
    if ((size_t)chunk > -size || (size_t)chunk % 16 != 0) {
        give_up("free(): invalid pointer");
    }
    if (size < SMALLEST || size % 16 != 0) {
        give_up("free(): invalid size");
    }
    size_t index = (size - SMALLEST) / 16;
    if (index < CACHED_SIZES) {
        check_cached(block_of(chunk), index);
    }
    if (index < CACHED_SIZES && cache->counts[index] < CACHE_DEPTH) {
        return;
    }
    if (index < FAST_SIZES) {
        check_fast(chunk, index);
    } else {
        check_large(chunk);
    }
}

void free(void *block) {
    if (block == NULL) {
        return;
    }
    struct chunk *chunk = chunk_of(__freehold_arena_pointer(block));
    if (__freehold_block_end(block)) {
        if (cache == NULL) {
            start();
        }
        check_header(chunk);
    }
    release(chunk);
}

void *calloc(size_t count, size_t size) {
    if (size != 0 && count > (size_t)-1 / size || is_too_large(count * size)) {
        errno = ENOMEM;
        return NULL;
    }
    if (cache == NULL) {
        start();
    }
    size_t bytes = count * size;
    void *block = begin(take(chunk_size(bytes)), bytes);
    if (block != NULL) {
        __freehold_write_bytes(block, 0, bytes);
    }
    return block;
}

/* Whether a chunk could be made large enough where it is. */
static int extend(struct chunk *chunk, size_t wanted) {
    struct chunk *next = after(chunk);
    if (next == top && size_of(chunk) + size_of(top) >= wanted + SMALLEST) {
        size_t rest = size_of(chunk) + size_of(top) - wanted;
        chunk->size = wanted | chunk->size & IN_USE_BEFORE;
        top = after(chunk);
        top->size = rest | IN_USE_BEFORE;
        return 1;
    }
    if (next != top && is_free(next) && size_of(chunk) + size_of(next) >= wanted) {
        unlink(next);
        chunk->size += size_of(next);
        shrink(chunk, wanted);
        return 1;
    }
    return 0;
}

/* What glibc 2.36 looks at before it makes a block larger or smaller. */
static void check_given(struct chunk *chunk, size_t has) {
    if (chunk->size & MAPPED) {
        give_up("munmap_chunk(): invalid pointer");
    }
    if ((size_t)chunk > -has || (size_t)chunk % 16 != 0) {
        give_up("realloc(): invalid pointer");
    }
    if (chunk->size <= 16 || has >= arena_size) {
        give_up("realloc(): invalid old size");
    }
    if (after(chunk)->size <= 16 || size_of(after(chunk)) >= arena_size) {
        give_up("realloc(): invalid next size");
    }
}

void *realloc(void *block, size_t size) {
    if (block == NULL) {
        return malloc(size);
    }
    if (size == 0) {
        free(block);
        return NULL;
    }
    if (is_too_large(size)) {
        return NULL;
    }
    size_t old = __freehold_block_size(block);
    struct chunk *chunk = chunk_of(__freehold_arena_pointer(block));
    size_t has = size_of(chunk);
    size_t wanted = chunk_size(size);
    if (old == (size_t)-1) {
        check_given(chunk, has);
        old = has - 8;
    }
    if (has >= wanted) {
        void *moved = __freehold_block_resize(block, size);
        if (has - wanted >= SMALLEST) {
            chunk->size = wanted | chunk->size & IN_USE_BEFORE;
            struct chunk *remainder = after(chunk);
            remainder->size = has - wanted | IN_USE_BEFORE;
            release(remainder);
        }
        return moved;
    }
    if (extend(chunk, wanted)) {
        return __freehold_block_resize(block, size);
    }
    void *fresh = malloc(size);
    if (fresh != NULL) {
        __freehold_copy(__freehold_arena_pointer(block), fresh, old);
        free(block);
    }
    return fresh;
}
