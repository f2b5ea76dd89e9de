/*
 * run.c: a language model is two files, its parameters and this program.
 *
 *     cc -O3 run.c -o run -lm -lpthread
 *     ./run model.bin -p "Why is the sky blue?"
 *
 * It runs the Llama family (Llama, SmolLM2, Mistral, Qwen2, Qwen3, Gemma 3) on a CPU, from a file that holds the
 * parameters, the vocabulary and the chat template. Compiled with -DGPTB_LIBRARY -shared -fPIC it is the same engine
 * as a library; the functions that begin with gptb_ are its whole surface.
 *
 * How it is fast. A token needs every weight once, so its price is memory traffic: the weights stay 4 or 8 bits wide,
 * sixteen rows interleaved so that one vector instruction serves sixteen outputs, and meet inputs rounded to 8 bits.
 * Several tokens that are known beforehand (a prompt, a guess to verify, several conversations) share one reading.
 *
 * How it is exact. Every result is made by the same operations in the same order whatever the processor, the number
 * of threads and the number of tokens computed together: they change the time, never a bit of a logit.
 *
 * The parts: 1 the file, 2 the vocabulary, 3 the kernels' table, 4 threads, 5 sequences (keys and values), 6 the
 * forward pass, 7 the library's surface, 8 the program, 9 the kernels, written once and compiled once for each kind
 * of processor (the file includes itself for that).
 */
#ifndef LEVEL

/* A product and a sum must not be fused where the source does not say so: fused and unfused differ in the last bit. */
#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#elif defined __GNUC__
#pragma GCC optimize("fp-contract=off")
#endif

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

_Static_assert(sizeof(size_t) == 8, "sizes are computed in 64 bits");

enum {
    LANES = 16,   /* rows of a matrix that lie interleaved, and floats in a kernel's vector */
    BLOCK = 32,   /* columns that share a scale */
    LONG = 128,   /* columns that share one in P8L */
    TILE = 8,     /* tokens that share one reading of a weight */
    BATCH = 64,   /* most tokens in one pass through the layers */
    FEW = 8,      /* up to so many tokens a barrier costs more than that every thread prepares the inputs itself */
    PAGE = 64,    /* positions in one page of keys and values */
    CHUNK = 256,  /* positions whose attention is summed before it is merged with the rest */
    GROUP = 8,    /* neighbouring tokens of one sequence that attend together */
    AHEAD = 8320, /* bytes between the weights in use and those being fetched from memory */
    QUERIES = 4,  /* queries that share one reading of the keys and values */
};

typedef struct gptb_model gptb_model;
typedef struct gptb_sequence gptb_sequence;

#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))

static const float FINE = 1.0f; /* a block is fine when the square of its scale is above so many times the row's mean */

static size_t round_up(size_t n, size_t step) { return (n + step - 1) / step * step; }

/* Room for one sentence that says why something could not be done. */
struct why {
    char *text;
    size_t room;
};

/* Writes the sentence, where there is room, and returns -1. */
__attribute__((format(printf, 2, 3))) static int fail(struct why why, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    if (why.text && why.room) vsnprintf(why.text, why.room, format, arguments);
    va_end(arguments);
    return -1;
}

static int no_memory(struct why why) { return fail(why, "There is not enough memory."); }

/* Zeroed memory for `count` elements on a cache line's boundary, NULL when there is none. */
static void *allocate(size_t count, size_t bytes) {
    if (bytes && count > SIZE_MAX / 2 / bytes) return NULL;
    void *memory = aligned_alloc(64, max(round_up(count * bytes, 64), 64));
    return memory ? memset(memory, 0, round_up(count * bytes, 64)) : NULL;
}

/* ---- 1. The file -------------------------------------------------------------------------------------------------
 *
 * model.bin is little-endian and used as it lies, mapped read-only:
 *
 *     struct header   the shape of the model, and where each section lies
 *     sections        arrays and texts, below; each begins on a multiple of 64 bytes
 *
 * A matrix holds its rows in groups of 16, the last group filled up with zeros. In a group of
 *
 *     F32, F16, BF16  follows column after column of 16 numbers;
 *     P4              block after block of 32 columns, 320 bytes each: four times 64 bytes, in which byte 4 r + k of
 *                     the g-th holds column 4 g + k of row r in its low half and column 16 + 4 g + k in its high half;
 *                     then 16 scales d and 16 minima m in half precision: the weight is d q + m;
 *     P4S             first for every block the 16 scales d in half precision, filled up to 64 bytes; then for every
 *                     block 256 bytes with the numbers q as in P4: the weight is d (q - 8);
 *     P8              first for every block the 16 scales d in half precision, filled up to 64 bytes; then for every
 *                     block eight times 64 bytes, in which byte 4 r + k of the g-th holds q + 128 of column 4 g + k of
 *                     row r: the weight is d q;
 *     P62             the numbers of P8 in two parts. First for all groups: the scales, and for every block 384 bytes;
 *                     byte i of the first 256 has the upper four bits of bytes i (in its low half) and 256 + i of P8's
 *                     block, byte i of the other 128 two more bits of bytes i, 128 + i, 256 + i, 384 + i, the first
 *                     lowest. Then for all groups, 128 bytes a block, the last two bits in the same order. The first
 *                     part alone mostly tells which row has the largest product: see `head_best`;
 *     P8L             as P8, with one scale for LONG columns, the last ones fewer: only in a sentence encoder, where
 *                     processors and not memory are the limit, and where sums of whole numbers may run on for longer.
 *
 * Nothing in the file is trusted: every count and every offset is checked here, once, before it is used.
 */

enum type { NONE, VECTOR, F32, F16, BF16, P8, P4, P4S, P62, TYPES /* of model.bin */, P8L };

struct span {
    uint64_t offset, bytes;
};

enum section {
    NAME,              /* text: what to call the model */
    INSTRUCTIONS,      /* text: the system message */
    OPEN_SYSTEM,       /* text: what the chat template puts before the system message ... */
    AFTER_SYSTEM,      /* text: ... between it and the first message ... */
    OPEN,              /* text: ... before the first message where there is no system message ... */
    AFTER_USER,        /* text: ... between a message and its answer ... */
    AFTER_ASSISTANT,   /* text: ... and between an answer and the next message */
    SLIDING,           /* uint8 for each layer: 1 when it sees only the window */
    ROTATIONS,         /* float[2][head_dim / 2]: angle per position of each pair, in full and in sliding layers */
    TENSORS,           /* struct tensor: embedding, head, last norm, then SLOTS for each layer */
    PIECE_ENDS,        /* uint32 for each token: where its bytes end in PIECES */
    PIECES,            /* the bytes of all tokens */
    BYTES,             /* uint32[256]: the token of each byte, or NO_TOKEN */
    MERGES,            /* struct merge, sorted by left and right */
    SORTED,            /* uint32: ordinary tokens sorted by their bytes; empty where no token is looked up by them */
    ADDED,             /* uint32: tokens found in text before all else, by first byte and then longest first */
    CLASSES,           /* uint32: first code point << 2 | class, sorted; each entry holds up to the next one */
    ENDS,              /* uint32: tokens that end an answer */
    PREFIX,            /* uint32: tokens before every text that is not a chat */
    SECTIONS
};

struct tensor {
    uint32_t type, rows, columns, reserved;
    uint64_t offset, bytes;
};

struct merge {
    uint32_t left, right, rank, joined;
};

static const size_t element_bytes[SECTIONS] = {
    /* texts */ 1, 1, 1, 1, 1, 1, 1, /* SLIDING */ 1, 4, sizeof(struct tensor), 4, 1, 4, sizeof(struct merge), 4, 4, 4, 4, 4,
};

struct header {
    char magic[8]; /* "gptb.bin" */
    uint32_t version, bytes;
    uint32_t hidden, layers, heads, kv_heads, head_dim, inner, vocabulary, context;
    uint32_t window; /* positions that a sliding layer sees, itself included */
    uint32_t gelu;   /* 1: the gate passes through GELU (its tanh form), 0: through SiLU */
    uint32_t spelling; /* 0: the vocabulary spells bytes, 1: characters, as SentencePiece does */
    uint32_t cutting;  /* flags of how text is prepared and cut before it is merged */
    float eps, embedding_scale, attention_scale, attention_softcap, logit_softcap;
    uint32_t reserved[3];
    struct span sections[SECTIONS];
};

enum slot {
    ATTENTION_NORM, Q, K, V, O, Q_BIAS, K_BIAS, V_BIAS, O_BIAS, Q_NORM, K_NORM, AFTER_ATTENTION_NORM,
    MLP_NORM, GATE, UP, DOWN, AFTER_MLP_NORM, SLOTS
};

struct matrix {
    enum type type;
    size_t rows, columns, groups, group_bytes;
    const uint8_t *data;
    const float *bias; /* one for each row, filled up to whole groups; or NULL */
};

struct layer {
    const float *attention_norm, *q_norm, *k_norm, *after_attention_norm, *mlp_norm, *after_mlp_norm;
    struct matrix q, k, v, o, gate, up, down;
    bool sliding;
};

/* A file and what has been found in it. */
struct parameters {
    const uint8_t *bytes;
    size_t size;
    bool mapped; /* and to be unmapped */
    const struct header *header;
    const void *sections[SECTIONS];
    size_t counts[SECTIONS];
    struct matrix embedding, head;
    const float *norm;
    struct layer *layers;
};

static bool in_blocks(enum type type) { return type >= P8; }
static bool quantized(const struct matrix *m) { return in_blocks(m->type); }

/* Where the blocks of a group begin whose scales come first. */
static size_t scales_bytes(size_t columns) { return round_up(columns / BLOCK * LANES * 2, 64); }

/* How many scales a row of P8L has, and where its numbers begin. */
static size_t long_blocks(size_t columns) { return (columns + LONG - 1) / LONG; }
static size_t long_scales_bytes(size_t columns) { return round_up(long_blocks(columns) * LANES * 2, 64); }

static size_t group_bytes(enum type type, size_t columns) {
    switch (type) {
    case F32: return columns * LANES * 4;
    case F16:
    case BF16: return columns * LANES * 2;
    case P8: return scales_bytes(columns) + columns * LANES;
    case P4: return columns / BLOCK * 320;
    case P4S: return scales_bytes(columns) + columns / BLOCK * 256;
    case P62: return scales_bytes(columns) + columns / BLOCK * 384;
    case P8L: return long_scales_bytes(columns) + columns * LANES;
    default: return 0;
    }
}

/* What a group of P62 has behind the first parts of all groups. */
static size_t rest_bytes(enum type type, size_t columns) { return type == P62 ? columns / BLOCK * 128 : 0; }

static int check_shape(const struct header *h, struct why why) {
    const struct {
        const char *name;
        uint32_t value, low, high, step;
    } numbers[] = {
        {"hidden", h->hidden, 16, 1 << 17, 16},
        {"layers", h->layers, 1, 1 << 10, 1},
        {"heads", h->heads, 1, 1 << 10, 1},
        {"kv_heads", h->kv_heads, 1, 1 << 10, 1},
        {"head_dim", h->head_dim, 16, 1 << 12, 16},
        {"inner", h->inner, 16, 1 << 20, 16},
        {"vocabulary", h->vocabulary, 1, 1 << 22, 1},
        {"context", h->context, 1, 1 << 27, 1},
        {"window", h->window, 1, 1 << 27, 1},
        {"gelu", h->gelu, 0, 1, 1},
        {"spelling", h->spelling, 0, 1, 1},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (numbers[i].value < numbers[i].low || numbers[i].value > numbers[i].high ||
            numbers[i].value % numbers[i].step)
            return fail(why, "The parameters are not sound: %s is %u.", numbers[i].name, numbers[i].value);
    if (h->heads % h->kv_heads)
        return fail(why, "The parameters are not sound: %u heads do not share %u.", h->heads, h->kv_heads);
    return 0;
}

static int find_sections(struct parameters *p, struct why why) {
    for (int i = 0; i < SECTIONS; i++) {
        struct span span = p->header->sections[i];
        if (span.offset % 64 || span.offset > p->size || span.bytes > p->size - span.offset ||
            span.bytes % element_bytes[i])
            return fail(why, "The parameters are cut off or not sound: section %d.", i);
        p->sections[i] = p->bytes + span.offset;
        p->counts[i] = span.bytes / element_bytes[i];
    }
    const struct header *h = p->header;
    if (p->counts[SLIDING] != h->layers || p->counts[ROTATIONS] != h->head_dim ||
        p->counts[TENSORS] != 3 + (size_t)h->layers * SLOTS || p->counts[BYTES] != 256)
        return fail(why, "The parameters are not sound: a table has not the size it must have.");
    return 0;
}

/* The data of tensor `index` when it lies inside the file, has this shape and takes the bytes that its shape says. */
static const uint8_t *tensor_data(const struct parameters *p, size_t index, size_t rows, size_t columns) {
    const struct tensor *t = (const struct tensor *)p->sections[TENSORS] + index;
    if (t->type <= NONE || t->type >= TYPES || t->rows != rows || t->columns != columns) return NULL;
    if (in_blocks((enum type)t->type) && columns % BLOCK) return NULL;
    size_t groups = (rows + LANES - 1) / LANES;
    size_t bytes = t->type == VECTOR ? round_up(columns, LANES) * 4
                                     : groups * (group_bytes(t->type, columns) + rest_bytes(t->type, columns));
    if (t->bytes != bytes || t->offset % 64 || t->offset > p->size || bytes > p->size - t->offset) return NULL;
    return p->bytes + t->offset;
}

static bool find_matrix(const struct parameters *p, size_t index, size_t rows, size_t columns, struct matrix *m) {
    enum type type = ((const struct tensor *)p->sections[TENSORS])[index].type;
    m->data = tensor_data(p, index, rows, columns);
    m->type = type;
    m->rows = rows, m->columns = columns;
    m->groups = (rows + LANES - 1) / LANES;
    m->group_bytes = group_bytes(type, columns);
    m->bias = NULL;
    return m->data && type != VECTOR;
}

/* Sets *vector to the numbers, or to NULL where the file has none and `optional` allows it. */
static bool find_vector(const struct parameters *p, size_t index, size_t count, bool optional, const float **vector) {
    enum type type = ((const struct tensor *)p->sections[TENSORS])[index].type;
    *vector = NULL;
    if (type == NONE) return optional;
    *vector = (const float *)tensor_data(p, index, 1, count);
    return *vector && type == VECTOR;
}

static bool find_layer(const struct parameters *p, size_t index, struct layer *l) {
    const struct header *h = p->header;
    size_t at = 3 + index * SLOTS, queries = (size_t)h->heads * h->head_dim, keys = (size_t)h->kv_heads * h->head_dim;
    l->sliding = ((const uint8_t *)p->sections[SLIDING])[index];
    return find_matrix(p, at + Q, queries, h->hidden, &l->q) && find_matrix(p, at + K, keys, h->hidden, &l->k) &&
           find_matrix(p, at + V, keys, h->hidden, &l->v) && find_matrix(p, at + O, h->hidden, queries, &l->o) &&
           find_matrix(p, at + GATE, h->inner, h->hidden, &l->gate) &&
           find_matrix(p, at + UP, h->inner, h->hidden, &l->up) &&
           find_matrix(p, at + DOWN, h->hidden, h->inner, &l->down) &&
           find_vector(p, at + Q_BIAS, queries, true, &l->q.bias) &&
           find_vector(p, at + K_BIAS, keys, true, &l->k.bias) &&
           find_vector(p, at + V_BIAS, keys, true, &l->v.bias) &&
           find_vector(p, at + O_BIAS, h->hidden, true, &l->o.bias) &&
           find_vector(p, at + ATTENTION_NORM, h->hidden, false, &l->attention_norm) &&
           find_vector(p, at + MLP_NORM, h->hidden, false, &l->mlp_norm) &&
           find_vector(p, at + Q_NORM, h->head_dim, true, &l->q_norm) &&
           find_vector(p, at + K_NORM, h->head_dim, true, &l->k_norm) &&
           find_vector(p, at + AFTER_ATTENTION_NORM, h->hidden, true, &l->after_attention_norm) &&
           find_vector(p, at + AFTER_MLP_NORM, h->hidden, true, &l->after_mlp_norm);
}

static int find_tensors(struct parameters *p, struct why why) {
    const struct header *h = p->header;
    p->layers = calloc(h->layers, sizeof *p->layers);
    if (!p->layers) return no_memory(why);
    if (!find_matrix(p, 0, h->vocabulary, h->hidden, &p->embedding) ||
        !find_matrix(p, 1, h->vocabulary, h->hidden, &p->head) || !find_vector(p, 2, h->hidden, false, &p->norm))
        return fail(why, "The parameters are cut off or not sound: the embedding or the head.");
    for (size_t i = 0; i < h->layers; i++)
        if (!find_layer(p, i, &p->layers[i]))
            return fail(why, "The parameters are cut off or not sound: layer %zu.", i);
    return 0;
}

/* Finds everything in the bytes of a file. Returns 0, or -1 with a sentence; *p is released by the caller. */
static int read_parameters(struct parameters *p, struct why why) {
    const struct header *h = p->header = (const struct header *)p->bytes;
    if (p->size < sizeof *h || memcmp(h->magic, "gptb.bin", 8))
        return fail(why, "The file is not a model.bin.");
    if (h->version != 3 || h->bytes != sizeof *h)
        return fail(why, "The file is a model.bin of version %u; this program reads version 3.", h->version);
    if (check_shape(h, why) || find_sections(p, why)) return -1;
    return find_tensors(p, why);
}

/* Maps a file read-only. All that depends on the operating system here, in threads and in the clock is POSIX. */
static int map_file(const char *path, struct parameters *p, struct why why) {
    const uint32_t one = 1;
    struct stat status;
    if (*(const uint8_t *)&one != 1) return fail(why, "This processor is not little-endian.");
    int file = open(path, O_RDONLY | O_NONBLOCK); /* a named pipe must not make it wait */
    if (file < 0) return fail(why, "%s cannot be opened: %s.", path, strerror(errno));
    int known = fstat(file, &status);
    if (known || !S_ISREG(status.st_mode) || status.st_size <= 0) {
        close(file);
        return fail(why, "%s is empty or not a file.", path);
    }
    void *bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    close(file);
    if (bytes == MAP_FAILED) return fail(why, "%s cannot be mapped: %s.", path, strerror(errno));
    p->bytes = bytes, p->mapped = true;
    p->size = (size_t)status.st_size;
    return 0;
}

static void unmap_file(struct parameters *p) {
    free(p->layers);
    if (p->mapped) munmap((void *)p->bytes, p->size);
}

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int processors(void) {
#ifdef __linux__
    cpu_set_t set;
    if (!sched_getaffinity(0, sizeof set, &set)) return CPU_COUNT(&set);
#endif
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (int)count : 1;
}

/* ---- 2. The vocabulary -------------------------------------------------------------------------------------------
 *
 * Byte-pair encoding (arXiv:1508.07909): text is cut into pieces, a piece into bytes (or, in SentencePiece's
 * vocabularies, characters), and the neighbours that stand first in the list of merges are joined until none is left.
 */

static const uint32_t NO_TOKEN = 0xffffffff, SPECIAL = 1u << 31;
enum cutting { ONE_DIGIT = 1, LLAMA3 = 2, QWEN2 = 4, WHOLE_WORDS = 8, PREFIX_SPACE = 16, TRIM = 32 };
enum class { OTHER, LETTER, NUMBER, SPACE };

struct vocabulary {
    const struct parameters *file;
    const uint32_t *ends, *bytes, *sorted, *added, *classes;
    const char *pieces;
    const struct merge *merges;
    uint32_t tokens;
    uint32_t first_added[257]; /* where the added tokens that begin with each byte begin in `added` */
};

struct text {
    const char *bytes;
    size_t count;
};

/* Growing arrays. `failed` stays true once memory ran out; it is looked at once, at the end. */
struct ids {
    uint32_t *data;
    size_t count, capacity;
    bool failed;
};

struct buffer {
    char *data;
    size_t count, capacity;
    bool failed;
};

/* Makes room for one more element of `bytes` bytes in a growing array and says whether there is some. */
static bool grow(void **data, size_t count, size_t *capacity, size_t bytes, bool *failed) {
    if (count < *capacity) return true;
    size_t larger = *capacity ? *capacity * 2 : 256;
    void *moved = *failed ? NULL : realloc(*data, larger * bytes);
    *failed = !moved;
    if (!moved) return false;
    *data = moved;
    *capacity = larger;
    return true;
}

static void push(struct ids *ids, uint32_t id) {
    if (grow((void **)&ids->data, ids->count, &ids->capacity, sizeof id, &ids->failed)) ids->data[ids->count++] = id;
}

static void append(struct buffer *buffer, const char *bytes, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (grow((void **)&buffer->data, buffer->count, &buffer->capacity, 1, &buffer->failed))
            buffer->data[buffer->count++] = bytes[i];
}

static struct text piece(const struct vocabulary *v, uint32_t id) {
    uint32_t start = id ? v->ends[id - 1] : 0;
    return (struct text){v->pieces + start, v->ends[id] - start};
}

static bool sound_ids(const uint32_t *ids, size_t count, uint32_t tokens, bool none_allowed) {
    for (size_t i = 0; i < count; i++)
        if ((ids[i] & ~SPECIAL) >= tokens && !(none_allowed && ids[i] == NO_TOKEN)) return false;
    return true;
}

static bool sound_merges(const struct merge *merges, size_t count, uint32_t tokens) {
    for (size_t i = 0; i < count; i++)
        if (merges[i].left >= tokens || merges[i].right >= tokens || merges[i].joined >= tokens) return false;
    return true;
}

static bool sound_ends(const uint32_t *ends, size_t count, size_t bytes) {
    for (size_t i = 0; i < count; i++)
        if (ends[i] > bytes || (i && ends[i] < ends[i - 1])) return false;
    return count && ends[count - 1] == bytes;
}

static int read_vocabulary(struct vocabulary *v, const struct parameters *p, struct why why) {
    *v = (struct vocabulary){
        .file = p,
        .ends = p->sections[PIECE_ENDS],
        .pieces = p->sections[PIECES],
        .bytes = p->sections[BYTES],
        .merges = p->sections[MERGES],
        .sorted = p->sections[SORTED],
        .added = p->sections[ADDED],
        .classes = p->sections[CLASSES],
        .tokens = (uint32_t)min(p->counts[PIECE_ENDS], p->header->vocabulary),
    };
    if (p->counts[PIECE_ENDS] > p->header->vocabulary || !sound_ends(v->ends, v->tokens, p->counts[PIECES]) ||
        !sound_ids(v->bytes, 256, v->tokens, true) || !sound_ids(v->sorted, p->counts[SORTED], v->tokens, false) ||
        !sound_ids(v->added, p->counts[ADDED], v->tokens, false) ||
        !sound_merges(v->merges, p->counts[MERGES], v->tokens) ||
        !sound_ids(p->sections[ENDS], p->counts[ENDS], v->tokens, false) ||
        !sound_ids(p->sections[PREFIX], p->counts[PREFIX], v->tokens, false))
        return fail(why, "The parameters are not sound: the vocabulary.");
    for (size_t i = p->counts[ADDED]; i--;) {
        struct text text = piece(v, v->added[i] & ~SPECIAL);
        if (text.count) v->first_added[(uint8_t)text.bytes[0]] = (uint32_t)i;
    }
    return 0;
}

/* The code point at the start of [at, end), end > at, and its length; a byte that is not UTF-8 stands for itself. */
static uint32_t code_point(const char *at, const char *end, size_t *length) {
    const uint8_t *b = (const uint8_t *)at;
    size_t n = b[0] < 0x80 ? 1 : b[0] >> 5 == 6 ? 2 : b[0] >> 4 == 14 ? 3 : b[0] >> 3 == 30 ? 4 : 0;
    *length = 1;
    if (n <= 1 || (size_t)(end - at) < n) return n == 1 ? b[0] : 0xfffd;
    uint32_t point = b[0] & (0x7fu >> n);
    for (size_t i = 1; i < n; i++) {
        if (b[i] >> 6 != 2) return 0xfffd;
        point = point << 6 | (b[i] & 63);
    }
    *length = n;
    return point;
}

/* The class of a code point, from the table of ranges in the file. */
static enum class class_of(const struct vocabulary *v, uint32_t point) {
    size_t low = 0, high = v->file->counts[CLASSES]; /* the entry before `high` is the last that begins at or before */
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (v->classes[middle] >> 2 <= point) low = middle + 1;
        else high = middle;
    }
    return low ? (enum class)(v->classes[low - 1] & 3) : OTHER;
}

/* A place in a text that is being cut: the character here and what kind it is. At the end the length is 0. */
struct place {
    const char *at, *end;
    uint32_t point;
    size_t length;
    enum class class;
};

static struct place place(const struct vocabulary *v, const char *at, const char *end) {
    struct place p = {.at = at, .end = end};
    if (at == end) return p;
    p.point = code_point(at, end, &p.length);
    p.class = class_of(v, p.point);
    return p;
}

static struct place after(const struct vocabulary *v, struct place p) { return place(v, p.at + p.length, p.end); }

static bool newline(struct place p) { return p.length && (p.point == '\n' || p.point == '\r'); }

/* Behind all characters of one class, at most `most` of them. */
static struct place skip(const struct vocabulary *v, struct place p, enum class class, size_t most) {
    while (p.length && p.class == class && most--) p = after(v, p);
    return p;
}

/* The end of 's 't 're 've 'm 'll 'd here, NULL when there is none. `fold`: in capitals, too. */
static const char *contraction(const char *at, const char *end, bool fold) {
    static const char *const tails[] = {"s", "t", "re", "ve", "m", "ll", "d"};
    if (*at != '\'') return NULL;
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t n = strlen(tails[i]), k = 0;
        if ((size_t)(end - at - 1) < n) continue;
        while (k < n && (at[1 + k] == tails[i][k] || (fold && (at[1 + k] | 32) == tails[i][k]))) k++;
        if (k == n) return at + 1 + n;
    }
    return NULL;
}

/* \s+(?!\S)|\s+ : spaces, but the last one is left to the word that follows, where there is one. */
static const char *spaces(const struct vocabulary *v, struct place start) {
    const char *last = start.at;
    struct place p = start;
    for (; p.length && p.class == SPACE; p = after(v, p)) last = p.at;
    return p.length && last > start.at ? last : p.at;
}

/* GPT-2's cuts: 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+ */
static const char *cut_gpt2(const struct vocabulary *v, const char *at, const char *end) {
    const char *tail = contraction(at, end, false);
    if (tail) return tail;
    struct place p = place(v, at, end), word = p.point == ' ' ? after(v, p) : p;
    if (word.length && word.class != SPACE) return skip(v, word, word.class, SIZE_MAX).at;
    return spaces(v, p);
}

/* Behind the last line break in the spaces here, NULL when there is none: \s*[\r\n]+ */
static const char *line_break(const struct vocabulary *v, struct place p) {
    const char *found = NULL;
    for (; p.length && p.class == SPACE; p = after(v, p))
        if (newline(p)) found = p.at + p.length;
    return found;
}

/* Llama 3's and, with single digits, Qwen 2's cuts: (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}
 * | ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+ */
static const char *cut_llama3(const struct vocabulary *v, const char *at, const char *end, size_t digits) {
    const char *tail = contraction(at, end, true);
    if (tail) return tail;
    struct place p = place(v, at, end), next = after(v, p);
    if (p.class == LETTER) return skip(v, p, LETTER, SIZE_MAX).at;
    if (!newline(p) && p.class != NUMBER && next.length && next.class == LETTER)
        return skip(v, next, LETTER, SIZE_MAX).at;
    if (p.class == NUMBER) return skip(v, p, NUMBER, digits).at;
    struct place sign = p.point == ' ' ? next : p;
    if (sign.length && sign.class == OTHER) {
        sign = skip(v, sign, OTHER, SIZE_MAX);
        while (newline(sign)) sign = after(v, sign);
        return sign.at;
    }
    const char *broken = line_break(v, p);
    return broken ? broken : spaces(v, p);
}

static const char *cut(const struct vocabulary *v, const char *at, const char *end) {
    uint32_t way = v->file->header->cutting;
    return way & (LLAMA3 | QWEN2) ? cut_llama3(v, at, end, way & QWEN2 ? 1 : 3) : cut_gpt2(v, at, end);
}

static int compare_texts(struct text a, struct text b) {
    int order = memcmp(a.bytes, b.bytes, min(a.count, b.count));
    return order ? order : (a.count > b.count) - (a.count < b.count);
}

/* The ordinary token with these bytes, NO_TOKEN when there is none. */
static uint32_t find_token(const struct vocabulary *v, struct text text) {
    size_t low = 0, high = v->file->counts[SORTED];
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare_texts(piece(v, v->sorted[middle]), text);
        if (!order) return v->sorted[middle];
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return NO_TOKEN;
}

static const struct merge *find_merge(const struct vocabulary *v, uint32_t left, uint32_t right) {
    size_t low = 0, high = v->file->counts[MERGES];
    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct merge *m = &v->merges[middle];
        if (m->left == left && m->right == right) return m;
        if (m->left < left || (m->left == left && m->right < right)) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

/* One piece being merged: symbols in a doubly linked list, and a heap of the merges that may come, best first. */
struct symbol {
    uint32_t id;
    size_t before, next; /* places of the neighbours; SIZE_MAX where there is none */
};

struct candidate {
    const struct merge *merge;
    size_t at; /* place of the left symbol */
};

struct merging {
    struct symbol *symbols;
    struct candidate *heap;
    size_t symbol_count, symbol_capacity, count, capacity;
    bool failed;
};

static bool sooner(struct candidate a, struct candidate b) {
    return a.merge->rank != b.merge->rank ? a.merge->rank < b.merge->rank : a.at < b.at;
}

static void offer(const struct vocabulary *v, struct merging *m, size_t at) {
    if (at == SIZE_MAX || m->symbols[at].next == SIZE_MAX) return;
    const struct merge *merge = find_merge(v, m->symbols[at].id, m->symbols[m->symbols[at].next].id);
    if (!merge || !grow((void **)&m->heap, m->count, &m->capacity, sizeof *m->heap, &m->failed)) return;
    struct candidate new = {merge, at};
    size_t i = m->count++;
    for (; i && sooner(new, m->heap[(i - 1) / 2]); i = (i - 1) / 2) m->heap[i] = m->heap[(i - 1) / 2];
    m->heap[i] = new;
}

static struct candidate take_best(struct merging *m) {
    struct candidate best = m->heap[0], last = m->heap[--m->count];
    size_t i = 0;
    for (size_t child; (child = 2 * i + 1) < m->count; i = child) {
        if (child + 1 < m->count && sooner(m->heap[child + 1], m->heap[child])) child++;
        if (!sooner(m->heap[child], last)) break;
        m->heap[i] = m->heap[child];
    }
    m->heap[i] = last;
    return best;
}

static void add_symbol(struct merging *m, uint32_t id) {
    if (id == NO_TOKEN || !grow((void **)&m->symbols, m->symbol_count, &m->symbol_capacity, sizeof *m->symbols, &m->failed))
        return;
    size_t i = m->symbol_count++;
    m->symbols[i] = (struct symbol){id, i ? i - 1 : SIZE_MAX, SIZE_MAX};
    if (i) m->symbols[i - 1].next = i;
}

/* Joins a candidate's two symbols, when they still stand as they stood when it was offered. */
static void join(const struct vocabulary *v, struct merging *m, struct candidate c) {
    struct symbol *left = &m->symbols[c.at];
    size_t gone = left->next;
    if (gone == SIZE_MAX || left->id != c.merge->left || m->symbols[gone].id != c.merge->right) return;
    left->id = c.merge->joined;
    left->next = m->symbols[gone].next;
    m->symbols[gone].id = NO_TOKEN;
    if (left->next != SIZE_MAX) m->symbols[left->next].before = c.at;
    offer(v, m, left->before);
    offer(v, m, c.at);
}

static void merge_symbols(const struct vocabulary *v, struct merging *m, struct ids *ids) {
    m->count = 0;
    for (size_t i = 0; i < m->symbol_count; i++) offer(v, m, i);
    while (m->count) join(v, m, take_best(m));
    for (size_t i = 0; m->symbol_count && i != SIZE_MAX; i = m->symbols[i].next) push(ids, m->symbols[i].id);
    ids->failed |= m->failed;
    m->symbol_count = 0;
}

/* A piece of a vocabulary that spells bytes. */
static void encode_piece(const struct vocabulary *v, struct merging *m, struct text text, struct ids *ids) {
    uint32_t whole = v->file->header->cutting & WHOLE_WORDS ? find_token(v, text) : NO_TOKEN;
    if (whole != NO_TOKEN) {
        push(ids, whole);
        return;
    }
    for (size_t i = 0; i < text.count; i++) add_symbol(m, v->bytes[(uint8_t)text.bytes[i]]);
    merge_symbols(v, m, ids);
}

/* A text in a vocabulary that spells characters; a character without a token is spelled in bytes. */
static void encode_characters(const struct vocabulary *v, struct merging *m, struct text text, struct ids *ids) {
    const char *end = text.bytes + text.count;
    if (v->file->header->cutting & PREFIX_SPACE) add_symbol(m, find_token(v, (struct text){" ", 1}));
    for (const char *at = text.bytes; at < end;) {
        size_t length;
        uint32_t point = code_point(at, end, &length); /* U+2581 is how such a vocabulary writes a space */
        uint32_t id = find_token(v, point == 0x2581 ? (struct text){" ", 1} : (struct text){at, length});
        if (id != NO_TOKEN) add_symbol(m, id);
        else
            for (size_t i = 0; i < length; i++) add_symbol(m, v->bytes[(uint8_t)at[i]]);
        at += length;
    }
    merge_symbols(v, m, ids);
}

/* Cuts a text that holds no added token into pieces and encodes them. */
static void encode_run(const struct vocabulary *v, struct merging *m, struct text text, struct ids *ids) {
    const char *end = text.bytes + text.count, *stop;
    if (text.count && v->file->header->spelling) {
        encode_characters(v, m, text, ids);
        return;
    }
    for (const char *at = text.bytes; at < end; at = stop) { /* [at, stop): up to a digit, or one digit */
        struct place p = place(v, at, end);
        bool digit = v->file->header->cutting & ONE_DIGIT;
        if (digit && p.class == NUMBER) p = after(v, p);
        else
            while (p.length && !(digit && p.class == NUMBER)) p = after(v, p);
        stop = p.at;
        for (const char *to; at < stop; at = to) {
            to = cut(v, at, stop);
            encode_piece(v, m, (struct text){at, (size_t)(to - at)}, ids);
        }
    }
}

/* The longest added token at the start of [at, end), NO_TOKEN when there is none; special ones only where asked for. */
static uint32_t added_token(const struct vocabulary *v, const char *at, const char *end, bool specials) {
    for (size_t i = v->first_added[(uint8_t)*at]; i < v->file->counts[ADDED]; i++) {
        uint32_t id = v->added[i] & ~SPECIAL;
        struct text text = piece(v, id);
        if (!text.count || text.bytes[0] != *at) break;
        bool wanted = specials || !(v->added[i] & SPECIAL);
        if (wanted && text.count <= (size_t)(end - at) && !memcmp(at, text.bytes, text.count)) return id;
    }
    return NO_TOKEN;
}

/* Encodes a text: added tokens first, what lies between them by merging. */
static void encode(const struct vocabulary *v, struct text text, bool specials, struct ids *ids) {
    struct merging merging = {0};
    if (!text.count) return;
    const char *end = text.bytes + text.count, *start = text.bytes;
    for (const char *at = start; at < end;) {
        uint32_t id = added_token(v, at, end, specials);
        if (id == NO_TOKEN) {
            at++;
            continue;
        }
        encode_run(v, &merging, (struct text){start, (size_t)(at - start)}, ids);
        push(ids, id);
        start = at += piece(v, id).count;
    }
    encode_run(v, &merging, (struct text){start, (size_t)(end - start)}, ids);
    free(merging.symbols);
    free(merging.heap);
}

/* A prompt being written: control tokens count in the template's text, never in what a person wrote. */
struct prompt {
    const struct vocabulary *v;
    struct buffer pending; /* text since the last control token */
    struct ids ids;
};

static void settle(struct prompt *p) {
    encode(p->v, (struct text){p->pending.data, p->pending.count}, false, &p->ids);
    p->ids.failed |= p->pending.failed;
    p->pending.count = 0;
}

/* What a person wrote; some templates strip the white space around it. */
static void add_content(struct prompt *p, const char *text, size_t count) {
    bool trim = p->v->file->header->cutting & TRIM;
    while (trim && count && strchr(" \t\n\v\f\r", text[count - 1])) count--;
    while (trim && count && strchr(" \t\n\v\f\r", *text)) text++, count--;
    append(&p->pending, text, count);
}

static void add_template(struct prompt *p, enum section section) {
    const char *at = p->v->file->sections[section], *end = at + p->v->file->counts[section];
    while (at < end) {
        uint32_t id = added_token(p->v, at, end, true);
        size_t length = id == NO_TOKEN ? 1 : piece(p->v, id).count;
        if (id == NO_TOKEN) append(&p->pending, at, 1);
        else settle(p), push(&p->ids, id);
        at += length;
    }
}

static bool has_template(const struct vocabulary *v) { return v->file->counts[AFTER_USER] > 0; }

/* The first message of a chat with what comes before it, the instructions included; or the text as it is. */
static void add_first(struct prompt *p, const char *text) {
    const struct parameters *file = p->v->file;
    if (!has_template(p->v)) {
        for (size_t i = 0; i < file->counts[PREFIX]; i++) push(&p->ids, ((const uint32_t *)file->sections[PREFIX])[i]);
    } else if (file->counts[INSTRUCTIONS]) {
        add_template(p, OPEN_SYSTEM);
        add_content(p, file->sections[INSTRUCTIONS], file->counts[INSTRUCTIONS]);
        add_template(p, AFTER_SYSTEM);
    } else
        add_template(p, OPEN);
    add_content(p, text, strlen(text));
    if (has_template(p->v)) add_template(p, AFTER_USER);
    settle(p);
}

/* A later message: what the template puts behind the answer before it, the message, the opening of the next answer. */
static void add_next(struct prompt *p, const char *text) {
    add_template(p, AFTER_ASSISTANT);
    add_content(p, text, strlen(text));
    add_template(p, AFTER_USER);
    settle(p);
}

/* ---- 3. The kernels' table --------------------------------------------------------------------------------------- */

/* Inputs of products: as they are, and rounded to 8 bits. A block's rounding error grows with the largest number in it,
 * and a few blocks, those with the features that stand out (arXiv:2208.07339), make most of a row's error: these few are
 * fine, which means that the rest of the rounding is rounded to 8 bits as well and multiplied, too.
 *
 * Eight tokens lie interleaved block by block, so that a kernel reads one stream: what belongs to token t's block b is
 * at place (t / 8 * blocks + b) * 8 + t % 8, the 32 bytes in q and rest at 32 times that.
 *
 * For P8L blocks of LONG numbers share a scale (and lie as if there were so many blocks), and a fine block of 32 is
 * scale * (q + 128 rest). */
struct rows {
    float *f; /* token t's numbers are at f + t * width */
    int8_t *q, *rest;          /* the number is about scale * q + rest_scale * rest, both from -127 to 127 */
    float *scale, *rest_scale; /* rest_scale is 0 where a block is not fine */
    float *sum;                /* the sum of the block's numbers as rounded */
    int32_t *total, *rest_total; /* the sums of the block's q and rest */
    float *spread; /* how far the second part of P62 can move a block's product, for a scale d of 1 */
    uint8_t *fine, *long_fine; /* long_fine: for P8L, whether a block among LONG columns is */
    float long_from; /* for P8L: a fine block's largest number is above so many times the root of the row's mean square */
    size_t width, blocks;
};

/* Keys and values of one head in one chunk of positions. A page holds, for 64 positions, the keys as four blocks of
 * [head_dim][16 positions] and the values as [64 positions][head_dim], in half precision. */
struct view {
    const uint16_t *keys[CHUNK / PAGE], *values[CHUNK / PAGE];
};

/* One query in one chunk: the positions it sees, and where the sums go: maximum of the scores, sum of their
 * exponentials, 14 unused, then head_dim weighted sums of the values. */
struct query {
    const float *q;
    float *partial, *scores; /* scores: room for CHUNK */
    int from, to;
};

enum { PARTIAL_HEAD = 16 };

/* Where a thread's reading of weights goes on: behind `end` it jumps by `jump` bytes, to its share of the next matrix.
 * Fetching so far ahead that memory keeps up doubles the speed of one token. */
struct route {
    const uint8_t *end;
    ptrdiff_t jump;
};

struct kernels {
    const char *name;
    bool (*available)(void);
    /* y[t][r] = (or +=, with `add`) row r of groups [from, to) of `w`, r from 0, times input t. */
    void (*product)(const struct matrix *w, size_t from, size_t to, const struct rows *in, size_t tokens, float *y,
                    size_t stride, bool add, struct route route);
    /* What the first part of a P62 matrix says of groups [from, to) times each of up to TILE tokens: no product of group
     * `from` + g is above upper[t * stride + g], and some product reaches lower[t]. */
    void (*screen)(const struct matrix *w, size_t from, size_t to, const struct rows *in, size_t tokens, float *upper,
                   size_t stride, float *lower, struct route route);
    void (*normalize)(const float *x, const float *weight, float *y, size_t n, float eps);
    void (*quantize)(const struct rows *rows, size_t token); /* rounds the numbers of a token */
    void (*quantize_long)(const struct rows *rows, size_t token); /* for P8L */
    void (*attend)(const struct view *view, size_t head_dim, const struct query *queries, size_t count, float softcap,
                   float *room); /* room for a page's keys or values */
    void (*activate)(float *gate, const float *up, size_t n, bool gelu); /* gate = act(gate) * up */
    void (*gelu)(float *x, size_t n);
    void (*to_half)(const float *x, uint16_t *y, size_t n);
    void (*widen)(const uint16_t *halves, size_t n, float *floats);
    double (*sum_exp)(const float *x, size_t n, float largest); /* of e^(x - largest) */
};

/* Half precision to single. */
static float from_half(uint16_t half) {
    uint32_t sign = (uint32_t)(half & 0x8000) << 16, exponent = half >> 10 & 31, fraction = half & 0x3ff;
    float value;
    uint32_t bits = sign | (exponent == 31 ? 255u : exponent + 112) << 23 | fraction << 13;
    memcpy(&value, &bits, 4);
    if (!exponent) value = (sign ? -1.0f : 1.0f) * (float)fraction * 0x1p-24f;
    return value;
}

/* Single precision to half, to the nearest, ties to even. */
static uint16_t to_half_bits(float value) {
    uint32_t bits, sign;
    memcpy(&bits, &value, 4);
    sign = bits >> 16 & 0x8000, bits &= 0x7fffffff;
    if (bits >= 0x7f800000) return (uint16_t)(sign | 0x7c00 | (bits > 0x7f800000 ? 0x200 : 0));
    if (bits >= 0x477ff000) return (uint16_t)(sign | 0x7c00);
    if (bits < 0x38800000) return (uint16_t)(sign | (uint32_t)lrintf(fabsf(value) * 0x1p24f));
    bits += 0xfff + (bits >> 13 & 1);
    return (uint16_t)(sign | ((bits - 0x38000000) >> 13));
}

static float from_bfloat(uint16_t upper) {
    uint32_t bits = (uint32_t)upper << 16;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

/* Where the second part of a group of P62 is. */
static const uint8_t *second_part(const struct matrix *m, size_t group) {
    return m->data + m->groups * m->group_bytes + group * rest_bytes(m->type, m->columns);
}

/* Row `row` of a matrix as floats. */
static void read_row(const struct matrix *m, size_t row, float *out) {
    const uint8_t *group = m->data + row / LANES * m->group_bytes;
    size_t lane = row % LANES;
    const uint16_t *halves = (const uint16_t *)group;
    for (size_t c = 0; c < m->columns; c++) {
        size_t block = c / BLOCK, k = c % BLOCK, at = k % 16 / 4 * 64 + lane * 4 + k % 4;
        switch (m->type) {
        case F32: out[c] = ((const float *)group)[c * LANES + lane]; break;
        case F16: out[c] = from_half(halves[c * LANES + lane]); break;
        case BF16: out[c] = from_bfloat(halves[c * LANES + lane]); break;
        case P8: {
            const uint8_t *q = group + scales_bytes(m->columns) + block * 512 + k / 4 * 64 + lane * 4 + k % 4;
            out[c] = from_half(halves[block * LANES + lane]) * (float)(*q - 128);
            break;
        }
        case P62: {
            size_t i = k / 4 * 64 + lane * 4 + k % 4, two = i / 128 * 2;
            const uint8_t *first = group + scales_bytes(m->columns) + block * 384;
            int q = (i < 256 ? first[i] & 15 : first[i - 256] >> 4) << 4 | (first[256 + i % 128] >> two & 3) << 2 |
                    (second_part(m, row / LANES)[block * 128 + i % 128] >> two & 3);
            out[c] = from_half(halves[block * LANES + lane]) * (float)(q - 128);
            break;
        }
        case P4S: {
            uint8_t both = group[scales_bytes(m->columns) + block * 256 + at];
            out[c] = from_half(halves[block * LANES + lane]) * (float)((k < 16 ? both & 15 : both >> 4) - 8);
            break;
        }
        default: {
            const uint8_t *p4 = group + block * 320;
            const uint16_t *scale = (const uint16_t *)(p4 + 256);
            float q = (float)(k < 16 ? p4[at] & 15 : p4[at] >> 4);
            out[c] = from_half(scale[lane]) * q + from_half(scale[LANES + lane]);
        }
        }
    }
}

#define PLAIN 0
#define AVX2 1
#define AVXVNNI 2
#define AVX512 3
#define NEON 4

/* Inside the kernels every name gets the name of its level behind it. */
#define PASTE(name, suffix) name##_##suffix
#define OF_LEVEL(name, suffix) PASTE(name, suffix)
#define OF(name) OF_LEVEL(name, SUFFIX)
#define vec OF(vec)
#define ivec OF(ivec)
#define vec_set OF(vec_set)
#define vec_load OF(vec_load)
#define vec_store OF(vec_store)
#define vec_add OF(vec_add)
#define vec_sub OF(vec_sub)
#define vec_mul OF(vec_mul)
#define vec_div OF(vec_div)
#define vec_max OF(vec_max)
#define vec_min OF(vec_min)
#define vec_fma OF(vec_fma)
#define vec_round OF(vec_round)
#define vec_power2 OF(vec_power2)
#define vec_bytes OF(vec_bytes)
#define vec_half OF(vec_half)
#define vec_to_half OF(vec_to_half)
#define vec_bfloat OF(vec_bfloat)
#define vec_float OF(vec_float)
#define vec_exp OF(vec_exp)
#define vec_sum OF(vec_sum)
#define vec_largest OF(vec_largest)
#define vec_size OF(vec_size)
#define dot4 OF(dot4)
#define dot8 OF(dot8)
#define start8 OF(start8)

#define INLINE static inline __attribute__((unused)) FORCED TARGET

#if defined __x86_64__ && !defined GPTB_PLAIN_ONLY
#define X86_LEVELS
#if defined __clang__ || __GNUC__ >= 11
#define AVXVNNI_LEVEL
#endif
#elif defined __aarch64__ && (defined __ARM_FEATURE_DOTPROD || !defined __clang__) && !defined GPTB_PLAIN_ONLY
#define NEON_LEVEL
#endif

#ifdef X86_LEVELS
#include <cpuid.h>
#include <immintrin.h>
#define LEVEL AVX512
#include "run.c"
#undef LEVEL
#ifdef AVXVNNI_LEVEL
#define LEVEL AVXVNNI
#include "run.c"
#undef LEVEL
#endif
#define LEVEL AVX2
#include "run.c"
#undef LEVEL
#endif
#ifdef NEON_LEVEL
#include <arm_neon.h>
#ifdef __linux__
#include <sys/auxv.h>
#endif
#define LEVEL NEON
#include "run.c"
#undef LEVEL
#endif
#define LEVEL PLAIN
#include "run.c"
#undef LEVEL

/* Best first. */
static const struct kernels *const levels[] = {
#ifdef X86_LEVELS
    &kernels_avx512,
#ifdef AVXVNNI_LEVEL
    &kernels_avxvnni,
#endif
    &kernels_avx2,
#endif
#ifdef NEON_LEVEL
    &kernels_neon,
#endif
    &kernels_plain,
};

/* ---- 4. Threads --------------------------------------------------------------------------------------------------
 *
 * The threads go through a pass together and meet at barriers, about 180 of them a token. Whoever waits spins for some
 * microseconds, then offers the processor to others between two looks, and then sleeps: an idle model costs nothing,
 * and on a busy machine no time is spun away while the thread that is waited for waits for a processor.
 */

enum { MOST_THREADS = 64 };
static const double SPIN_SECONDS = 50e-6, YIELD_SECONDS = 500e-6;

struct barrier {
    alignas(64) _Atomic unsigned arrived;
    alignas(64) _Atomic unsigned turn;
    _Atomic unsigned sleepers;
    unsigned threads;
    pthread_mutex_t lock;
    pthread_cond_t wake;
};

/* One turn of a spin: tells the processor that this is one. */
static void pause_briefly(void) {
#if defined __x86_64__
    __builtin_ia32_pause();
#elif defined __aarch64__
    __asm__ volatile("yield");
#endif
}

static void sleep_until_turn(struct barrier *b, unsigned turn) {
    atomic_fetch_add(&b->sleepers, 1);
    pthread_mutex_lock(&b->lock);
    while (atomic_load(&b->turn) == turn) pthread_cond_wait(&b->wake, &b->lock);
    pthread_mutex_unlock(&b->lock);
    atomic_fetch_sub(&b->sleepers, 1);
}

/* Returns when all threads have called it; what any of them wrote before is then visible to all. */
static void meet(struct barrier *b) {
    if (b->threads == 1) return;
    unsigned turn = atomic_load(&b->turn);
    if (atomic_fetch_add(&b->arrived, 1) + 1 == b->threads) {
        atomic_store(&b->arrived, 0);
        atomic_fetch_add(&b->turn, 1);
        if (!atomic_load(&b->sleepers)) return; /* a sleeper counts itself before it looks at `turn` */
        pthread_mutex_lock(&b->lock);
        pthread_cond_broadcast(&b->wake);
        pthread_mutex_unlock(&b->lock);
        return;
    }
    double start = 0.0;
    for (unsigned spins = 1; atomic_load_explicit(&b->turn, memory_order_acquire) == turn; spins++) {
        pause_briefly();
        if (spins % 32) continue;
        double now = seconds();
        if (start == 0.0) start = now;
        else if (now - start > YIELD_SECONDS) sleep_until_turn(b, turn);
        else if (now - start > SPIN_SECONDS) sched_yield();
    }
}

/* The token with the largest logit of some, of equal ones the lower. */
struct best {
    float logit;
    int32_t id;
};

/* One of the threads, and what it alone writes. */
struct worker {
    gptb_model *model;
    unsigned index;
    pthread_t thread;
    struct rows few;     /* inputs of few tokens */
    float *gate, *up;    /* [BATCH][BLOCK] */
    float *partial;      /* for each query of a group: PARTIAL_HEAD + head_dim */
    float *scores, *page; /* for each query of a group: CHUNK; a page's keys or values of one head */
    struct query *queries;
    struct best best[BATCH]; /* for each entry that wants one: the best of the thread's rows */
    bool finite;             /* whether all logits are that it has seen */
    float lower[FEW];        /* for each entry: one of the thread's logits is at least so large */
};

struct slice {
    size_t from, to;
};

/* The thread's share of n things. */
static struct slice share(const struct worker *w, size_t n);

/* ---- 5. Sequences ------------------------------------------------------------------------------------------------
 *
 * The keys and values of a sequence lie in pages of 64 positions. A page may belong to several sequences that begin
 * alike; whoever writes into a shared page first takes a copy of it.
 */

struct page {
    unsigned owners;
    uint16_t *data; /* [layer][kv_head][keys, values][PAGE * head_dim] */
};

struct gptb_sequence {
    gptb_model *model;
    struct page **pages;
    size_t page_count, page_capacity, length, context;
};

/* One token of a batch. */
struct entry {
    uint32_t id;
    gptb_sequence *sequence;
    size_t position;
    bool wanted; /* its logits are */
};

/* Neighbours in a batch that continue one sequence: up to GROUP entries. */
struct group {
    size_t first, count;
};

struct gptb_model {
    struct parameters file;
    struct vocabulary vocabulary;
    const struct kernels *kernels;
    struct barrier barrier;
    struct worker *workers;
    unsigned worker_count;
    pthread_mutex_t lock; /* one pass at a time; also guards pages */
    _Atomic int cancelled;
    bool stopped, leaving; /* written by one thread before a barrier, read by all behind it */
    size_t queries, keys, page_halves; /* heads * head_dim, kv_heads * head_dim, numbers in a page */
    size_t partial_stride;

    /* the pass: its tokens, and what every token has */
    struct entry entries[BATCH];
    struct group groups[BATCH];
    size_t tokens, group_count, splits;
    float *x, *y;          /* [BATCH][hidden]: the residual stream; a sublayer's output before its norm */
    float *q, *k, *v;      /* [BATCH][queries or keys] */
    float *turns;          /* [2][BATCH][head_dim / 2][cosine, sine] */
    float *partials;       /* [BATCH][heads][splits][partial_stride] */
    size_t partials_count;
    float *gated;          /* [BATCH][inner] */
    struct rows many;      /* inputs of many tokens */

    /* the head: which entries, which rows, and where the logits go */
    const int32_t *ids;
    size_t id_count, wanted[BATCH], wanted_count, logits_stride;
    float *logits;

    int32_t *best; /* where not NULL only the best token of each entry is wanted */
    float *upper;  /* [FEW][groups of the head]: no logit of the group is larger */
};

static struct slice share(const struct worker *w, size_t n) {
    size_t threads = w->model->barrier.threads;
    return (struct slice){n * w->index / threads, n * (w->index + 1) / threads};
}

static uint16_t *page_part(const gptb_model *m, const struct page *page, size_t layer, size_t kv_head, int values) {
    size_t part = PAGE * (size_t)m->file.header->head_dim;
    return page->data + ((layer * m->file.header->kv_heads + kv_head) * 2 + (size_t)values) * part;
}

static struct page *new_page(const gptb_model *m) {
    struct page *page = calloc(1, sizeof *page);
    if (!page) return NULL;
    page->owners = 1;
    page->data = aligned_alloc(64, round_up(m->page_halves * 2, 64));
    if (page->data) memset(page->data, 0, m->page_halves * 2);
    else free(page), page = NULL;
    return page;
}

static void leave_page(struct page *page) {
    if (--page->owners) return;
    free(page->data);
    free(page);
}

static void forget_pages(gptb_sequence *s, size_t keep) {
    while (s->page_count > keep) leave_page(s->pages[--s->page_count]);
}

/* Makes the pages of positions [length, end) exist and be the sequence's own. False when memory ran out. */
static bool own_pages(gptb_sequence *s, size_t end) {
    size_t count = (end + PAGE - 1) / PAGE;
    while (s->page_count < count) {
        bool failed = false;
        if (!grow((void **)&s->pages, s->page_count, &s->page_capacity, sizeof *s->pages, &failed)) return false;
        struct page *page = new_page(s->model);
        if (!page) return false;
        s->pages[s->page_count++] = page;
    }
    for (size_t i = s->length / PAGE; i < count; i++) {
        if (s->pages[i]->owners == 1) continue;
        struct page *copy = new_page(s->model);
        if (!copy) return false;
        memcpy(copy->data, s->pages[i]->data, s->model->page_halves * 2);
        leave_page(s->pages[i]);
        s->pages[i] = copy;
    }
    return true;
}

/* ---- 6. The forward pass -----------------------------------------------------------------------------------------
 *
 * Every thread runs these functions; each does its share between two barriers. T is the number of tokens.
 */

static bool few(const gptb_model *m) { return m->tokens <= FEW; }

/* Room for inputs of some width, and for which tokens the thread prepares them: few tokens each thread for itself, many
 * together. */
static struct rows inputs(struct worker *w, size_t width, struct slice *tokens) {
    gptb_model *m = w->model;
    struct rows rows = few(m) ? w->few : m->many;
    rows.width = width, rows.blocks = width / BLOCK;
    *tokens = few(m) ? (struct slice){0, m->tokens} : share(w, m->tokens);
    return rows;
}

static struct rows prepared(struct worker *w, struct rows in) {
    if (!few(w->model)) meet(&w->model->barrier);
    return in;
}

struct target {
    const struct matrix *matrix;
    float *out; /* [T][stride] */
    size_t stride;
};

/* The groups of the i-th target that are the thread's, when all rows of all targets are shared out together. */
static struct slice part(const struct worker *w, const struct target *targets, size_t count, size_t i) {
    size_t groups = 0, before = 0;
    for (size_t k = 0; k < count; k++) groups += targets[k].matrix->groups;
    for (size_t k = 0; k < i; k++) before += targets[k].matrix->groups;
    struct slice mine = share(w, groups);
    size_t own = targets[i].matrix->groups;
    return (struct slice){mine.from > before ? min(mine.from - before, own) : 0,
                          mine.to > before ? min(mine.to - before, own) : 0};
}

/* Where the thread begins to read the targets' weights. */
static const uint8_t *beginning(const struct worker *w, const struct target *targets, size_t count) {
    for (size_t i = 0; i < count; i++) {
        struct slice mine = part(w, targets, count, i);
        if (mine.from < mine.to) return targets[i].matrix->data + mine.from * targets[i].matrix->group_bytes;
    }
    return targets[0].matrix->data;
}

/* The thread's share of the rows of several matrices that have the same inputs. `next`: what it will read then. */
static void multiply(struct worker *w, const struct target *targets, size_t count, const struct rows *in, bool add,
                     const uint8_t *next) {
    gptb_model *m = w->model;
    for (size_t i = 0; i < count; i++) {
        const struct matrix *matrix = targets[i].matrix;
        struct slice mine = part(w, targets, count, i);
        const uint8_t *end = matrix->data + mine.to * matrix->group_bytes;
        const uint8_t *then = i + 1 < count ? targets[i + 1].matrix->data : next;
        if (mine.from < mine.to)
            m->kernels->product(matrix, mine.from, mine.to, in, m->tokens, targets[i].out + mine.from * LANES,
                                targets[i].stride, add, (struct route){end, then - end});
    }
}

/* The residual stream, normed, as inputs of products. */
static struct rows normed(struct worker *w, const float *weight, bool rounded) {
    gptb_model *m = w->model;
    size_t hidden = m->file.header->hidden;
    struct slice mine;
    struct rows in = inputs(w, hidden, &mine);
    for (size_t t = mine.from; t < mine.to; t++) {
        m->kernels->normalize(m->x + t * hidden, weight, in.f + t * hidden, hidden, m->file.header->eps);
        if (rounded) m->kernels->quantize(&in, t);
    }
    return prepared(w, in);
}

static void embed(struct worker *w) {
    gptb_model *m = w->model;
    size_t hidden = m->file.header->hidden;
    struct slice mine = share(w, m->tokens);
    for (size_t t = mine.from; t < mine.to; t++) {
        read_row(&m->file.embedding, m->entries[t].id, m->x + t * hidden);
        for (size_t i = 0; i < hidden; i++) m->x[t * hidden + i] *= m->file.header->embedding_scale;
    }
    meet(&m->barrier);
}

/* RoPE, arXiv:2104.09864: pair (i, i + n / 2) of a head turned by its angle. */
static void rotate(float *head, const float *turns, size_t n) {
    for (size_t i = 0; i < n / 2; i++) {
        float a = head[i], b = head[i + n / 2], cosine = turns[2 * i], sine = turns[2 * i + 1];
        head[i] = a * cosine - b * sine;
        head[i + n / 2] = b * cosine + a * sine;
    }
}

static void store_key(const gptb_model *m, const float *key, uint16_t *keys, size_t position) {
    size_t n = m->file.header->head_dim;
    uint16_t halves[1 << 12]; /* as wide as a head may be */
    m->kernels->to_half(key, halves, n);
    keys += position / LANES * LANES * n + position % LANES;
    for (size_t i = 0; i < n; i++) keys[i * LANES] = halves[i];
}

/* Norms, turns and stores one head of one token: query heads stay in m->q, scaled, keys and values go into their page. */
static void place_head(gptb_model *m, const struct layer *layer, size_t index, size_t t, size_t head) {
    const struct header *h = m->file.header;
    size_t n = h->head_dim, kv = head < h->heads ? 0 : (head - h->heads) % h->kv_heads;
    bool query = head < h->heads, key = !query && head < h->heads + h->kv_heads;
    const struct entry *entry = &m->entries[t];
    const struct page *page = entry->sequence->pages[entry->position / PAGE];
    size_t position = entry->position % PAGE;
    float *x = query ? m->q + t * m->queries + head * n : (key ? m->k : m->v) + t * m->keys + kv * n;
    const float *norm = query ? layer->q_norm : key ? layer->k_norm : NULL;
    if (norm) m->kernels->normalize(x, norm, x, n, h->eps);
    if (query || key) rotate(x, m->turns + ((size_t)layer->sliding * BATCH + t) * n, n);
    for (size_t i = 0; query && i < n; i++) x[i] *= h->attention_scale;
    if (key) store_key(m, x, page_part(m, page, index, kv, 0), position);
    else if (!query) m->kernels->to_half(x, page_part(m, page, index, kv, 1) + position * n, n);
}

static void place_heads(struct worker *w, const struct layer *layer, size_t index) {
    gptb_model *m = w->model;
    size_t heads = m->file.header->heads + 2 * (size_t)m->file.header->kv_heads;
    struct slice mine = share(w, m->tokens * heads);
    for (size_t i = mine.from; i < mine.to; i++) place_head(m, layer, index, i / heads, i % heads);
    meet(&m->barrier);
}

/* The first position that an entry sees in this layer. */
static size_t first_seen(const gptb_model *m, const struct layer *layer, size_t position) {
    size_t window = m->file.header->window;
    return layer->sliding && position + 1 > window ? position + 1 - window : 0;
}

static void clear_partial(float *partial, size_t head_dim) {
    memset(partial, 0, (PARTIAL_HEAD + head_dim) * sizeof *partial);
    partial[0] = -INFINITY;
}

/* Adds the sums over more positions to the sums so far: both are brought to the larger of their maxima. */
static void merge_partial(float *into, const float *more, size_t head_dim) {
    if (more[0] == -INFINITY) return;
    if (into[0] == -INFINITY) {
        memcpy(into, more, (PARTIAL_HEAD + head_dim) * sizeof *into);
        return;
    }
    float largest = max(into[0], more[0]), a = expf(into[0] - largest), b = expf(more[0] - largest);
    into[0] = largest;
    for (size_t i = 1; i < PARTIAL_HEAD + head_dim; i++) {
        float scaled = into[i] * a, added = more[i] * b;
        into[i] = scaled + added;
    }
}

static float *partial_at(const gptb_model *m, size_t t, size_t head, size_t split) {
    return m->partials + ((t * m->file.header->heads + head) * m->splits + split) * m->partial_stride;
}

/* What the entries of a group see of a chunk through the heads that share one key/value head, merged into `split`. */
static void attend_chunk(struct worker *w, const struct layer *layer, size_t index, struct group group, size_t kv,
                         size_t chunk, size_t split) {
    gptb_model *m = w->model;
    const struct header *h = m->file.header;
    size_t shared = h->heads / h->kv_heads, start = chunk * CHUNK, count = 0;
    const gptb_sequence *s = m->entries[group.first].sequence;
    struct view view = {0};
    for (size_t i = 0; i < CHUNK / PAGE && start / PAGE + i < s->page_count; i++) {
        view.keys[i] = page_part(m, s->pages[start / PAGE + i], index, kv, 0);
        view.values[i] = page_part(m, s->pages[start / PAGE + i], index, kv, 1);
    }
    for (size_t t = group.first; t < group.first + group.count; t++) {
        size_t end = m->entries[t].position + 1, first = first_seen(m, layer, end - 1);
        int from = (int)(first > start ? min(first - start, (size_t)CHUNK) : 0);
        int to = (int)(end > start ? min(end - start, (size_t)CHUNK) : 0);
        for (size_t i = 0; i < shared; i++, count++)
            w->queries[count] = (struct query){m->q + t * m->queries + (kv * shared + i) * h->head_dim,
                                               w->partial + count * m->partial_stride, w->scores + count * CHUNK, from, to};
    }
    m->kernels->attend(&view, h->head_dim, w->queries, count, h->attention_softcap, w->page);
    for (size_t i = 0; i < count; i++)
        merge_partial(partial_at(m, group.first + i / shared, kv * shared + i % shared, split), w->queries[i].partial,
                      h->head_dim);
}

/* One item of work: a group, a key/value head, and all chunks or, where chunks are dealt out, one. */
static void attend_item(struct worker *w, const struct layer *layer, size_t index, size_t item) {
    gptb_model *m = w->model;
    const struct header *h = m->file.header;
    size_t split = item % m->splits, kv = item / m->splits % h->kv_heads, shared = h->heads / h->kv_heads;
    struct group group = m->groups[item / m->splits / h->kv_heads];
    size_t last = m->entries[group.first + group.count - 1].position / CHUNK;
    size_t first = first_seen(m, layer, m->entries[group.first].position) / CHUNK;
    for (size_t t = group.first; t < group.first + group.count; t++)
        for (size_t i = 0; i < shared; i++) clear_partial(partial_at(m, t, kv * shared + i, split), h->head_dim);
    for (size_t chunk = first; chunk <= last; chunk++)
        if (m->splits == 1 || chunk == split) attend_chunk(w, layer, index, group, kv, chunk, split);
}

/* The splits of each head merged and divided, as inputs of the output product. */
static struct rows attended(struct worker *w, bool rounded) {
    gptb_model *m = w->model;
    size_t n = m->file.header->head_dim;
    struct slice mine;
    struct rows in = inputs(w, m->queries, &mine);
    for (size_t t = mine.from; t < mine.to; t++) {
        for (size_t head = 0; head < m->file.header->heads; head++) {
            float *sums = w->partial, *out = in.f + t * m->queries + head * n;
            clear_partial(sums, n);
            for (size_t split = 0; split < m->splits; split++) merge_partial(sums, partial_at(m, t, head, split), n);
            float inverse = 1.0f / sums[1];
            for (size_t i = 0; i < n; i++) out[i] = sums[PARTIAL_HEAD + i] * inverse;
        }
        if (rounded) m->kernels->quantize(&in, t);
    }
    return prepared(w, in);
}

/* x += matrix * in, with a norm in between where the family has one (Gemma 3). */
static void add_product(struct worker *w, const struct matrix *matrix, const struct rows *in, const float *norm,
                        const uint8_t *next) {
    gptb_model *m = w->model;
    size_t hidden = m->file.header->hidden;
    struct target target = {matrix, norm ? m->y : m->x, hidden};
    multiply(w, &target, 1, in, !norm, next);
    meet(&m->barrier);
    if (!norm) return;
    struct slice mine = share(w, m->tokens);
    for (size_t t = mine.from; t < mine.to; t++) {
        float *y = m->y + t * hidden, *x = m->x + t * hidden;
        m->kernels->normalize(y, norm, y, hidden, m->file.header->eps);
        for (size_t i = 0; i < hidden; i++) x[i] += y[i];
    }
    meet(&m->barrier);
}

static const uint8_t *beginning_of(const struct worker *w, const struct matrix *matrix) {
    return beginning(w, &(struct target){.matrix = matrix}, 1);
}

/* Where the thread begins to read the weights of layer `index`, or of the head behind the last one. */
static const uint8_t *beginning_of_layer(const struct worker *w, size_t index) {
    const struct parameters *file = &w->model->file;
    if (index == file->header->layers) return beginning_of(w, &file->head);
    const struct layer *l = &file->layers[index];
    return beginning(w, (struct target[]){{.matrix = &l->q}, {.matrix = &l->k}, {.matrix = &l->v}}, 3);
}

/* Gate and up are shared out in pairs of groups, which are 32 columns of the next product. */
static struct slice gate_pairs(const struct worker *w, const struct layer *l) {
    return share(w, (l->gate.groups + 1) / 2);
}

static void attention(struct worker *w, const struct layer *l, size_t index) {
    gptb_model *m = w->model;
    struct rows in = normed(w, l->attention_norm, quantized(&l->q) || quantized(&l->k) || quantized(&l->v));
    struct target targets[] = {{&l->q, m->q, m->queries}, {&l->k, m->k, m->keys}, {&l->v, m->v, m->keys}};
    multiply(w, targets, 3, &in, false, beginning_of(w, &l->o));
    meet(&m->barrier);
    place_heads(w, l, index);
    size_t items = m->group_count * m->file.header->kv_heads * m->splits;
    for (size_t i = w->index; i < items; i += m->barrier.threads) attend_item(w, l, index, i);
    meet(&m->barrier);
    in = attended(w, quantized(&l->o));
    const uint8_t *next = l->gate.data + gate_pairs(w, l).from * 2 * l->gate.group_bytes;
    add_product(w, &l->o, &in, l->after_attention_norm, next);
}

/* act(gate x) * (up x) for columns [32 block, 32 block + 32) of the next product. */
static void gate_block(struct worker *w, const struct layer *l, const struct rows *in, size_t block) {
    gptb_model *m = w->model;
    const struct kernels *k = m->kernels;
    size_t from = block * 2, to = min(from + 2, l->gate.groups), n = (to - from) * LANES;
    size_t end = min(gate_pairs(w, l).to * 2, l->gate.groups);
    const uint8_t *gate_end = l->gate.data + end * l->gate.group_bytes;
    const uint8_t *up_end = l->up.data + end * l->up.group_bytes, *next = beginning_of(w, &l->down);
    k->product(&l->gate, from, to, in, m->tokens, w->gate, BLOCK, false, (struct route){gate_end, next - gate_end});
    k->product(&l->up, from, to, in, m->tokens, w->up, BLOCK, false, (struct route){up_end, next + AHEAD - up_end});
    for (size_t t = 0; t < m->tokens; t++) {
        float *gate = w->gate + t * BLOCK;
        k->activate(gate, w->up + t * BLOCK, n, m->file.header->gelu);
        memcpy(m->gated + t * m->file.header->inner + block * BLOCK, gate, n * sizeof *gate);
    }
}

/* What the gate has let through, as inputs of the down product. */
static struct rows gated(struct worker *w, bool rounded) {
    gptb_model *m = w->model;
    struct slice mine;
    struct rows in = inputs(w, m->file.header->inner, &mine);
    in.f = m->gated;
    for (size_t t = mine.from; rounded && t < mine.to; t++) m->kernels->quantize(&in, t);
    return prepared(w, in);
}

static void mlp(struct worker *w, const struct layer *l, size_t index) {
    gptb_model *m = w->model;
    struct rows in = normed(w, l->mlp_norm, quantized(&l->gate) || quantized(&l->up));
    struct slice mine = gate_pairs(w, l);
    for (size_t block = mine.from; block < mine.to; block++) gate_block(w, l, &in, block);
    meet(&m->barrier);
    in = gated(w, quantized(&l->down));
    add_product(w, &l->down, &in, l->after_mlp_norm, beginning_of_layer(w, index + 1));
}

/* The logits of the rows in m->ids, group by group: neighbours in a group are computed once. */
static void head_of_ids(struct worker *w, const struct rows *in) {
    gptb_model *m = w->model;
    struct slice mine = share(w, m->id_count);
    size_t known = SIZE_MAX;
    for (size_t i = mine.from; i < mine.to; i++) {
        size_t group = (size_t)m->ids[i] / LANES;
        if (group != known)
            m->kernels->product(&m->file.head, group, group + 1, in, m->wanted_count, w->gate, BLOCK, false,
                                (struct route){m->file.head.data, 0});
        known = group;
        for (size_t t = 0; t < m->wanted_count; t++)
            m->logits[t * m->logits_stride + i] = w->gate[t * BLOCK + (size_t)m->ids[i] % LANES];
    }
}

static float capped(float logit, float softcap) { return softcap > 0.0f ? softcap * tanhf(logit / softcap) : logit; }

static void cap_logits(struct worker *w, float softcap) {
    gptb_model *m = w->model;
    struct slice mine = share(w, m->wanted_count * m->logits_stride);
    meet(&m->barrier);
    for (size_t i = mine.from; i < mine.to; i++) m->logits[i] = capped(m->logits[i], softcap);
}

static void meet_best(struct best *best, struct best other) {
    if (other.logit > best->logit || (other.logit == best->logit && other.id < best->id)) *best = other;
}

/* Looks through the logits of one group of the head's rows for better tokens. */
static void best_of_group(struct worker *w, const struct rows *in, size_t group, struct route route) {
    gptb_model *m = w->model;
    size_t lanes = min(m->file.head.rows - group * LANES, (size_t)LANES);
    m->kernels->product(&m->file.head, group, group + 1, in, m->tokens, w->gate, BLOCK, false, route);
    for (size_t t = 0; t < m->tokens; t++)
        for (size_t i = 0; i < lanes; i++) {
            float logit = capped(w->gate[t * BLOCK + i], m->file.header->logit_softcap);
            if (logit < w->best[t].logit) continue;
            w->finite = w->finite && logit < INFINITY; /* which NaN is not */
            meet_best(&w->best[t], (struct best){logit, (int32_t)(group * LANES + i)});
        }
}

/* |second part - 1.5| <= 1.5. What is added outweighs rounding: a sum of two products a block is off by less than
 * (2 blocks + 2) 2^-24 times the sum of the sizes of its terms, |q| <= 128, and two such sums are compared; twice that. */
static void set_spread(const struct rows *in, size_t tokens) {
    const float step = 1.5f + 6.2e-5f * (float)(in->blocks + 1);
    for (size_t b = 0; b < in->blocks; b++)
        for (size_t at = b * TILE; at < b * TILE + tokens; at++) {
            int32_t size = 0, rest = 0;
            for (size_t c = 0; c < BLOCK; c++) size += abs(in->q[at * BLOCK + c]);
            for (size_t c = 0; in->fine[at] && c < BLOCK; c++) rest += abs(in->rest[at * BLOCK + c]);
            in->spread[at] = step * (in->scale[at] * (float)size + in->rest_scale[at] * (float)rest);
        }
}

/* The largest number that some logit of entry t is known to reach. */
static float reached(const gptb_model *m, size_t t) {
    float lower = m->workers[0].lower[t];
    for (unsigned i = 1; i < m->barrier.threads; i++) lower = max(lower, m->workers[i].lower[t]);
    return lower;
}

/* The first part of the head says between which bounds a logit lies; only groups that can reach the highest of all lower
 * bounds are read whole, a few of thousands. So a quarter of the head stays unread, and the token is the same. */
static void screen_head(struct worker *w, const struct rows *in, struct slice mine, struct route route) {
    gptb_model *m = w->model;
    const struct matrix *head = &m->file.head;
    float least[FEW];
    set_spread(in, m->tokens);
    m->kernels->screen(head, mine.from, mine.to, in, m->tokens, m->upper + mine.from, head->groups, w->lower, route);
    meet(&m->barrier);
    for (size_t t = 0; t < m->tokens; t++) least[t] = reached(m, t);
    for (size_t group = w->index; group < head->groups; group += m->barrier.threads) {
        bool reaches = false;
        for (size_t t = 0; t < m->tokens; t++) reaches |= !(m->upper[t * head->groups + group] < least[t]);
        if (reaches) best_of_group(w, in, group, (struct route){head->data, 0});
    }
}

/* The best of the thread's rows: the logits go nowhere, and nobody has to look through them afterwards. */
static void head_best(struct worker *w, const struct rows *in) {
    gptb_model *m = w->model;
    const struct matrix *head = &m->file.head;
    struct slice mine = share(w, head->groups);
    const uint8_t *end = head->data + mine.to * head->group_bytes;
    struct route route = {end, beginning_of_layer(w, 0) - end};
    w->finite = true;
    for (size_t t = 0; t < m->tokens; t++) w->best[t] = (struct best){-INFINITY, INT32_MAX};
    if (head->type == P62 && few(m) && !(m->file.header->logit_softcap > 0.0f)) screen_head(w, in, mine, route);
    else
        for (size_t group = mine.from; group < mine.to; group++) best_of_group(w, in, group, route);
}

/* What the threads have found, put together: the best token of each entry, -1 where its logits are not finite. */
static void settle_best(gptb_model *m) {
    for (size_t t = 0; t < m->wanted_count; t++) {
        struct best best = m->workers[0].best[t];
        bool finite = true;
        for (unsigned i = 0; i < m->barrier.threads; i++) {
            meet_best(&best, m->workers[i].best[t]);
            finite = finite && m->workers[i].finite;
        }
        m->best[t] = finite && best.logit > -INFINITY ? best.id : -1;
    }
}

/* The logits of the entries that want them: their rows of x move to the front, then norm and product. */
static void head(struct worker *w) {
    gptb_model *m = w->model;
    size_t hidden = m->file.header->hidden;
    if (!m->wanted_count) return;
    if (!w->index) {
        for (size_t i = 0; i < m->wanted_count; i++)
            memmove(m->x + i * hidden, m->x + m->wanted[i] * hidden, hidden * sizeof *m->x);
        m->tokens = m->wanted_count;
    }
    meet(&m->barrier);
    struct rows in = normed(w, m->file.norm, quantized(&m->file.head));
    struct target target = {&m->file.head, m->logits, m->logits_stride};
    if (m->best) head_best(w, &in);
    else if (m->ids) head_of_ids(w, &in);
    else multiply(w, &target, 1, &in, false, beginning_of_layer(w, 0));
    if (!m->best && m->file.header->logit_softcap > 0.0f) cap_logits(w, m->file.header->logit_softcap);
}

static void forward(struct worker *w) {
    gptb_model *m = w->model;
    embed(w);
    for (size_t i = 0; i < m->file.header->layers && !m->stopped; i++) {
        attention(w, &m->file.layers[i], i);
        if (!w->index) m->stopped = atomic_load(&m->cancelled); /* all read it behind the barrier in mlp */
        mlp(w, &m->file.layers[i], i);
    }
    if (!m->stopped) head(w);
}

static void *work(void *argument) {
    struct worker *w = argument;
    pthread_mutex_lock(&w->model->barrier.lock); /* until it is known how many threads there are */
    pthread_mutex_unlock(&w->model->barrier.lock);
    for (;;) {
        meet(&w->model->barrier); /* a pass begins */
        if (w->model->leaving) return NULL;
        forward(w);
        meet(&w->model->barrier); /* it has ended */
    }
}

static void run_pass(gptb_model *m) {
    m->stopped = false;
    meet(&m->barrier);
    forward(&m->workers[0]);
    meet(&m->barrier);
}

/* Cosines and sines of the tokens' positions, in full and in sliding layers. */
static void set_turns(gptb_model *m) {
    size_t half = m->file.header->head_dim / 2;
    const float *angles = m->file.sections[ROTATIONS];
    for (size_t kind = 0; kind < 2; kind++)
        for (size_t t = 0; t < m->tokens; t++)
            for (size_t i = 0; i < half; i++) {
                float angle = (float)m->entries[t].position * angles[kind * half + i];
                float *turn = m->turns + ((kind * BATCH + t) * half + i) * 2;
                turn[0] = cosf(angle), turn[1] = sinf(angle);
            }
}

/* Groups neighbours of one sequence, and decides whether chunks of positions are dealt out to the threads. */
static bool plan_attention(gptb_model *m) {
    size_t chunks = 1;
    m->group_count = 0;
    for (size_t t = 0; t < m->tokens; t++) {
        struct group *last = &m->groups[m->group_count - (m->group_count > 0)];
        bool joins = m->group_count && last->count < GROUP &&
                     m->entries[t].sequence == m->entries[last->first].sequence;
        if (joins) last->count++;
        else m->groups[m->group_count++] = (struct group){t, 1};
        chunks = max(chunks, m->entries[t].position / CHUNK + 1);
    }
    m->splits = few(m) ? chunks : 1;
    size_t count = m->tokens * m->file.header->heads * m->splits * m->partial_stride;
    if (count <= m->partials_count) return true;
    free(m->partials);
    m->partials = allocate(count, sizeof *m->partials);
    m->partials_count = m->partials ? count : 0;
    return m->partials != NULL;
}

/* ---- 7. The library's surface ------------------------------------------------------------------------------------
 *
 * Texts are UTF-8 with a length; a token is an int32. A function that can fail takes `error`, room for one sentence,
 * and returns -1 or NULL when it has written it. A model may be used from several threads: passes wait for each other.
 */

enum { CANCELLED = 1 };

#define API __attribute__((visibility("default"), used))

typedef struct {
    int32_t vocabulary, context, layers, hidden, heads, kv_heads, head_dim, inner, threads, tokens;
    int64_t file_bytes, page_bytes; /* of the parameters; of the keys and values of `page_tokens` positions */
    int32_t page_tokens;
    char simd[12];
} gptb_info;

/* One token of a batch. It stands behind those of its sequence, in the order of the batch. */
typedef struct {
    gptb_sequence *sequence;
    int32_t token, wants_logits;
} gptb_entry;

#ifndef GPTB_SOURCE
#define GPTB_SOURCE ""
#endif

/* What the library was built from, as it was told when it was built: a library of another source is not loaded. */
API const char *gptb_source(void) { return GPTB_SOURCE; }

/* The best level that this processor has, or the one that GPTB_SIMD names. */
static const struct kernels *choose_kernels(struct why why) {
    const char *asked = getenv("GPTB_SIMD");
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if ((!asked || !*asked || !strcmp(asked, levels[i]->name)) && levels[i]->available()) return levels[i];
    fail(why, "This processor or this program has no GPTB_SIMD=%.20s.", asked);
    return NULL;
}

static bool allocate_rows(struct rows *rows, size_t tokens, size_t width) {
    size_t blocks = round_up(tokens, TILE) * (width / BLOCK + 1);
    rows->long_from = INFINITY;
    rows->f = allocate(tokens * width, sizeof(float));
    rows->q = allocate(blocks, BLOCK), rows->rest = allocate(blocks, BLOCK);
    rows->scale = allocate(blocks, sizeof(float)), rows->rest_scale = allocate(blocks, sizeof(float));
    rows->sum = allocate(blocks, sizeof(float)), rows->spread = allocate(blocks, sizeof(float));
    rows->fine = allocate(blocks, 1), rows->long_fine = allocate(blocks, 1);
    rows->total = allocate(blocks, sizeof(int32_t)), rows->rest_total = allocate(blocks, sizeof(int32_t));
    return rows->f && rows->q && rows->rest && rows->scale && rows->rest_scale && rows->sum && rows->spread &&
           rows->fine && rows->long_fine && rows->total && rows->rest_total;
}

static void release_rows(struct rows *rows) {
    free(rows->f), free(rows->q), free(rows->rest), free(rows->scale), free(rows->rest_scale), free(rows->sum);
    free(rows->spread), free(rows->fine), free(rows->long_fine), free(rows->total), free(rows->rest_total);
}

static bool allocate_worker(gptb_model *m, struct worker *w, unsigned index) {
    const struct header *h = m->file.header;
    size_t queries = GROUP * h->heads / h->kv_heads;
    w->model = m, w->index = index;
    w->gate = allocate(BATCH * BLOCK, sizeof(float)), w->up = allocate(BATCH * BLOCK, sizeof(float));
    w->partial = allocate(queries * m->partial_stride, sizeof(float));
    w->scores = allocate(queries * CHUNK, sizeof(float)), w->page = allocate(PAGE * h->head_dim, sizeof(float));
    w->queries = allocate(queries, sizeof *w->queries);
    if (!w->scores || !w->page) return false;
    return allocate_rows(&w->few, FEW, max(max(h->hidden, h->inner), m->queries)) && w->gate && w->up && w->partial && w->queries;
}

static bool allocate_model(gptb_model *m) {
    const struct header *h = m->file.header;
    m->queries = (size_t)h->heads * h->head_dim, m->keys = (size_t)h->kv_heads * h->head_dim;
    m->page_halves = h->layers * m->keys * 2 * PAGE;
    m->partial_stride = PARTIAL_HEAD + h->head_dim;
    m->x = allocate(BATCH * h->hidden, sizeof(float)), m->y = allocate(BATCH * h->hidden, sizeof(float));
    m->gated = allocate(BATCH * h->inner, sizeof(float));
    m->q = allocate(BATCH * m->queries, sizeof(float));
    m->k = allocate(BATCH * m->keys, sizeof(float)), m->v = allocate(BATCH * m->keys, sizeof(float));
    m->turns = allocate(2 * BATCH * h->head_dim, sizeof(float));
    m->upper = allocate(FEW * m->file.head.groups, sizeof(float));
    m->workers = calloc(m->worker_count, sizeof *m->workers);
    if (!m->upper || !m->x || !m->y || !m->gated || !m->q || !m->k || !m->v || !m->turns || !m->workers) return false;
    for (unsigned i = 0; i < m->worker_count; i++)
        if (!allocate_worker(m, &m->workers[i], i)) return false;
    return allocate_rows(&m->many, BATCH, max(max(h->hidden, h->inner), m->queries));
}

/* Starts the threads beside the caller's own. With fewer than asked for the model works, slower. */
static void start_threads(gptb_model *m) {
    unsigned started = 1;
    pthread_mutex_lock(&m->barrier.lock);
    while (started < m->worker_count && !pthread_create(&m->workers[started].thread, NULL, work, &m->workers[started]))
        started++;
    m->barrier.threads = started;
    pthread_mutex_unlock(&m->barrier.lock);
}

/* Ends a model and releases all it has. Its sequences must be gone. */
API void gptb_close(gptb_model *m) {
    if (!m) return;
    m->leaving = true;
    meet(&m->barrier);
    for (unsigned i = 1; i < m->barrier.threads; i++) pthread_join(m->workers[i].thread, NULL);
    for (unsigned i = 0; m->workers && i < m->worker_count; i++) {
        struct worker *w = &m->workers[i];
        release_rows(&w->few);
        free(w->gate), free(w->up), free(w->partial), free(w->queries), free(w->scores), free(w->page);
    }
    release_rows(&m->many);
    free(m->x), free(m->y), free(m->gated), free(m->q), free(m->k), free(m->v), free(m->turns), free(m->partials), free(m->upper), free(m->workers);
    pthread_mutex_destroy(&m->barrier.lock), pthread_cond_destroy(&m->barrier.wake), pthread_mutex_destroy(&m->lock);
    unmap_file(&m->file);
    free(m);
}

/* The model in a file that has been mapped, which is the model's from here on. */
static gptb_model *open_model(struct parameters file, int threads, struct why why) {
    gptb_model *m = allocate(1, sizeof *m); /* its barrier wants cache lines of its own */
    if (!m) {
        no_memory(why);
        unmap_file(&file);
        return NULL;
    }
    m->file = file;
    pthread_mutex_init(&m->lock, NULL), pthread_mutex_init(&m->barrier.lock, NULL);
    pthread_cond_init(&m->barrier.wake, NULL);
    m->barrier.threads = 1;
    m->worker_count = (unsigned)min(max(threads > 0 ? threads : processors(), 1), MOST_THREADS);
    m->kernels = choose_kernels(why);
    bool sound = m->kernels && !read_parameters(&m->file, why) &&
                 !read_vocabulary(&m->vocabulary, &m->file, why);
    if (sound && !allocate_model(m)) sound = !no_memory(why);
    if (sound) start_threads(m);
    else gptb_close(m), m = NULL;
    return m;
}

/* Opens a model.bin. `threads` 0 takes one for each processor. Returns NULL with a sentence when it cannot be. */
API gptb_model *gptb_open(const char *path, int threads, char *error, size_t error_bytes) {
    struct why why = {error, error_bytes};
    struct parameters file = {0};
    return map_file(path, &file, why) ? NULL : open_model(file, threads, why);
}

API void gptb_describe(const gptb_model *m, gptb_info *info) {
    const struct header *h = m->file.header;
    *info = (gptb_info){
        .vocabulary = (int32_t)h->vocabulary, .context = (int32_t)h->context, .layers = (int32_t)h->layers,
        .hidden = (int32_t)h->hidden, .heads = (int32_t)h->heads, .kv_heads = (int32_t)h->kv_heads,
        .head_dim = (int32_t)h->head_dim, .inner = (int32_t)h->inner, .threads = (int32_t)m->barrier.threads,
        .tokens = (int32_t)m->vocabulary.tokens, .file_bytes = (int64_t)m->file.size,
        .page_bytes = (int64_t)m->page_halves * 2, .page_tokens = PAGE,
    };
    snprintf(info->simd, sizeof info->simd, "%s", m->kernels->name);
}

/* A sequence without a token that holds at most `context` of them; NULL when there is no memory. */
API gptb_sequence *gptb_sequence_new(gptb_model *m, size_t context) {
    gptb_sequence *s = calloc(1, sizeof *s);
    if (s) s->model = m, s->context = context;
    return s;
}

API void gptb_sequence_free(gptb_sequence *s) {
    if (!s) return;
    pthread_mutex_lock(&s->model->lock);
    forget_pages(s, 0);
    pthread_mutex_unlock(&s->model->lock);
    free(s->pages);
    free(s);
}

API size_t gptb_sequence_length(const gptb_sequence *s) { return s->length; }

/* Forgets all tokens from position `length` on. Nothing happens when there are none. */
API void gptb_sequence_truncate(gptb_sequence *s, size_t length) {
    pthread_mutex_lock(&s->model->lock);
    s->length = min(s->length, length);
    forget_pages(s, (s->length + PAGE - 1) / PAGE);
    pthread_mutex_unlock(&s->model->lock);
}

/* A new sequence that begins with the first `length` tokens of `parent`, sharing its memory; NULL without memory. */
API gptb_sequence *gptb_sequence_fork(const gptb_sequence *parent, size_t length) {
    gptb_sequence *s = gptb_sequence_new(parent->model, parent->context);
    if (!s) return NULL;
    pthread_mutex_lock(&s->model->lock);
    s->length = min(length, parent->length);
    size_t count = (s->length + PAGE - 1) / PAGE;
    s->pages = calloc(max(count, (size_t)1), sizeof *s->pages);
    for (size_t i = 0; s->pages && i < count; i++) {
        s->pages[i] = parent->pages[i];
        s->pages[i]->owners++;
    }
    bool failed = !s->pages;
    if (!failed) s->page_count = count, s->page_capacity = max(count, (size_t)1);
    pthread_mutex_unlock(&s->model->lock);
    if (failed) free(s), s = NULL;
    return s;
}

/* The state of a sequence in memory: this, then its pages, zeros where they are not filled. */
struct state {
    char magic[8]; /* "gptb.kv1" */
    uint64_t length, page_halves;
    uint32_t layers, kv_heads, head_dim, reserved;
};

/* Bytes that gptb_sequence_save writes. */
API size_t gptb_sequence_bytes(const gptb_sequence *s) {
    return sizeof(struct state) + (s->length + PAGE - 1) / PAGE * s->model->page_halves * 2;
}

/* Copies a page and blanks what lies behind its first `filled` positions. */
static void save_page(const gptb_model *m, const struct page *page, size_t filled, uint16_t *out) {
    size_t n = m->file.header->head_dim, part = PAGE * n;
    memcpy(out, page->data, m->page_halves * 2);
    for (size_t at = 0; filled < PAGE && at < m->page_halves; at += 2 * part) {
        for (size_t p = filled; p < PAGE; p++)
            for (size_t i = 0; i < n; i++) out[at + p / LANES * LANES * n + i * LANES + p % LANES] = 0;
        memset(out + at + part + filled * n, 0, (PAGE - filled) * n * 2);
    }
}

/* Writes the state of a sequence into `out`, which has gptb_sequence_bytes bytes. */
API void gptb_sequence_save(gptb_sequence *s, void *out) {
    const gptb_model *m = s->model;
    struct state state = {.magic = "gptb.kv", .length = s->length, .page_halves = m->page_halves,
                          .layers = m->file.header->layers, .kv_heads = m->file.header->kv_heads,
                          .head_dim = m->file.header->head_dim};
    memcpy(out, &state, sizeof state);
    uint8_t *to = (uint8_t *)out + sizeof state;
    pthread_mutex_lock(&s->model->lock);
    for (size_t i = 0; i * PAGE < s->length; i++, to += m->page_halves * 2)
        save_page(m, s->pages[i], min(s->length - i * PAGE, (size_t)PAGE), (uint16_t *)(void *)to);
    pthread_mutex_unlock(&s->model->lock);
}

/* Replaces what a sequence holds by a saved state. Returns -1 with a sentence, and leaves the sequence as it was, when
 * the state is not one of this model's shape. That it was made by these parameters is the caller's matter. */
API int gptb_sequence_load(gptb_sequence *s, const void *saved, size_t bytes, char *error, size_t error_bytes) {
    struct why why = {error, error_bytes};
    const gptb_model *m = s->model;
    const struct header *h = m->file.header;
    struct state state;
    if (bytes < sizeof state) return fail(why, "The saved state is cut off.");
    memcpy(&state, saved, sizeof state);
    if (memcmp(state.magic, "gptb.kv", 8) || state.page_halves != m->page_halves || state.layers != h->layers ||
        state.kv_heads != h->kv_heads || state.head_dim != h->head_dim)
        return fail(why, "The saved state is not one of this model.");
    size_t pages = state.length / PAGE + (state.length % PAGE > 0);
    if (state.length > s->context || bytes - sizeof state != pages * m->page_halves * 2)
        return fail(why, "The saved state does not fit: %zu tokens.", (size_t)state.length);
    gptb_sequence *fresh = gptb_sequence_new(s->model, s->context);
    if (!fresh || !own_pages(fresh, state.length)) {
        gptb_sequence_free(fresh);
        return no_memory(why);
    }
    const uint8_t *from = (const uint8_t *)saved + sizeof state;
    for (size_t i = 0; i < pages; i++, from += m->page_halves * 2) memcpy(fresh->pages[i]->data, from, m->page_halves * 2);
    gptb_sequence old = *s;
    *s = *fresh, s->length = state.length;
    *fresh = old;
    gptb_sequence_free(fresh);
    return 0;
}

/* Makes a pass, and every one until it is cleared, end soon with CANCELLED. May be called from any thread. */
API void gptb_cancel(gptb_model *m, int cancelled) { atomic_store(&m->cancelled, cancelled); }

static int check_batch(const gptb_model *m, const gptb_entry *batch, size_t count, struct why why) {
    for (size_t i = 0; i < count; i++) {
        if (!batch[i].sequence || batch[i].sequence->model != m)
            return fail(why, "Token %zu of the batch belongs to no sequence of this model.", i);
        if (batch[i].token < 0 || (uint32_t)batch[i].token >= m->file.header->vocabulary)
            return fail(why, "The token %d is not in the vocabulary.", (int)batch[i].token);
    }
    return 0;
}

/* Takes up to BATCH entries into the pass. Returns how many, 0 with a sentence when a sequence is full. */
static size_t begin_pass(gptb_model *m, const gptb_entry *batch, size_t count, struct why why) {
    m->wanted_count = 0;
    for (m->tokens = 0; m->tokens < min(count, (size_t)BATCH); m->tokens++) {
        const gptb_entry *from = &batch[m->tokens];
        gptb_sequence *s = from->sequence;
        if (s->length >= s->context || !own_pages(s, s->length + 1)) {
            fail(why, s->length >= s->context ? "The sequence is full: it holds %zu tokens."
                                                             : "There is not enough memory for token %zu.", s->length);
            break;
        }
        m->entries[m->tokens] = (struct entry){(uint32_t)from->token, s, s->length++, from->wants_logits};
        if (from->wants_logits) m->wanted[m->wanted_count++] = m->tokens;
    }
    if (m->tokens == min(count, (size_t)BATCH)) return m->tokens;
    while (m->tokens) m->entries[--m->tokens].sequence->length--;
    return 0;
}

/* Runs one pass over the first of the entries; returns how many, 0 when it failed or was cancelled. */
static size_t eval_some(gptb_model *m, const gptb_entry *batch, size_t count, struct why why) {
    size_t taken = begin_pass(m, batch, count, why);
    if (!taken) return 0;
    bool planned = plan_attention(m);
    if (!planned) no_memory(why);
    if (planned) set_turns(m), run_pass(m);
    if (planned && !m->stopped) return taken;
    for (size_t i = 0; i < taken; i++) batch[i].sequence->length--;
    return 0;
}

/* Runs the passes of a batch, with m->lock held, which it gives back. */
static int eval_rest(gptb_model *m, const gptb_entry *batch, size_t count, struct why why) {
    size_t done = 0;
    for (size_t taken; done < count; done += taken) {
        taken = eval_some(m, batch + done, count - done, why);
        if (!taken) break;
        if (m->best) settle_best(m), m->best += m->wanted_count;
        else m->logits += m->wanted_count * m->logits_stride;
    }
    bool stopped = m->stopped;
    m->best = NULL;
    for (size_t i = 0; done < count && i < done; i++) batch[i].sequence->length--;
    pthread_mutex_unlock(&m->lock);
    return done == count ? 0 : stopped ? CANCELLED : -1;
}

/*
 * Computes a batch: prompts, single tokens of several sequences, or both mixed. The logits of the entries that want
 * them go into `logits`, one row each in the order of the batch: of the whole vocabulary, or of the `id_count` tokens
 * in `ids` when that is not NULL. Returns 0; CANCELLED; or -1 with a sentence. After CANCELLED and -1 the sequences
 * hold what they held before.
 */
API int gptb_eval(gptb_model *m, const gptb_entry *batch, size_t count, const int32_t *ids, size_t id_count,
                  float *logits, char *error, size_t error_bytes) {
    struct why why = {error, error_bytes};
    if (check_batch(m, batch, count, why)) return -1;
    for (size_t i = 0; ids && i < id_count; i++)
        if (ids[i] < 0 || (uint32_t)ids[i] >= m->file.header->vocabulary)
            return fail(why, "The token %d is not in the vocabulary.", (int)ids[i]);
    pthread_mutex_lock(&m->lock);
    m->ids = ids, m->id_count = id_count;
    m->logits = logits, m->logits_stride = ids ? id_count : m->file.header->vocabulary;
    return eval_rest(m, batch, count, why);
}

/* The same, but of each entry that wants logits only the token with the largest one, of equal ones the lower; -1 where
 * logits are not finite. */
API int gptb_best(gptb_model *m, const gptb_entry *batch, size_t count, int32_t *best, char *error, size_t error_bytes) {
    struct why why = {error, error_bytes};
    if (check_batch(m, batch, count, why)) return -1;
    pthread_mutex_lock(&m->lock);
    m->best = best;
    return eval_rest(m, batch, count, why);
}

/*
 * The `count` largest of n logits, largest first (of equal ones the lower token), into ids and values. Returns the
 * logarithm of the sum of all exponentials: a logit minus it is the token's log-probability.
 */
API double gptb_top(const gptb_model *m, const float *logits, size_t n, size_t count, int32_t *ids, float *values) {
    size_t held = 0;
    float largest = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        largest = max(largest, logits[i]);
        if (!count || (held == count && !(logits[i] > values[count - 1]))) continue;
        size_t at = held < count ? held++ : count - 1;
        for (; at && logits[i] > values[at - 1]; at--) values[at] = values[at - 1], ids[at] = ids[at - 1];
        values[at] = logits[i], ids[at] = (int32_t)i;
    }
    return largest + log(m->kernels->sum_exp(logits, n, largest));
}

/* Encodes a text; with `specials` control tokens spelled in it count as such. Writes at most `room` ids and returns how
 * many there are, -1 when there is no memory. */
API int64_t gptb_encode(const gptb_model *m, const char *text, size_t bytes, int specials, int32_t *ids, size_t room) {
    struct ids found = {0};
    encode(&m->vocabulary, (struct text){text, bytes}, specials, &found);
    for (size_t i = 0; i < min(found.count, room); i++) ids[i] = (int32_t)found.data[i];
    free(found.data);
    return found.failed ? -1 : (int64_t)found.count;
}

/* The bytes of a token; NULL for an id that is not in the vocabulary. They live as long as the model. */
API const char *gptb_piece(const gptb_model *m, int32_t id, size_t *bytes) {
    if (id < 0 || (uint32_t)id >= m->vocabulary.tokens) return NULL;
    struct text text = piece(&m->vocabulary, (uint32_t)id);
    *bytes = text.count;
    return text.bytes;
}

/* ---- 8. The program ---------------------------------------------------------------------------------------------- */

#ifndef GPTB_LIBRARY

static const char usage[] =
    "usage: run model.bin [-p PROMPT | -i] [options]\n"
    "  -p TEXT   answer this           -i        chat: one message a line\n"
    "  -n N      at most N tokens (512)          -t X  temperature (0.8; 0 always takes the likeliest)\n"
    "  -s SEED   seed of the draws               -j N  threads (one for each processor)\n"
    "  -r        continue the prompt as it is, without the chat template\n"
    "  --ids     print the ids of the answer     --bench  measure and print tokens a second\n";

enum { TOP_K = 40 };
static const float TOP_P = 0.9f;

struct options {
    const char *path, *prompt;
    size_t tokens;
    int threads;
    float temperature;
    uint64_t seed;
    bool chat, raw, ids, bench;
};

/* SplitMix64 (Steele, Lea, Flood 2014): the next number from 0 to 1, 1 excluded. */
static float draw(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return (float)((z ^ z >> 31) >> 40) * 0x1p-24f;
}

/* The next token: of the 40 likeliest the fewest that reach 90 % of the probability (arXiv:1904.09751), one is drawn. */
static int32_t sample(const gptb_model *m, const float *logits, struct options *o) {
    size_t n = m->file.header->vocabulary;
    int32_t ids[TOP_K] = {0};
    float weights[TOP_K] = {0};
    double total = gptb_top(m, logits, n, TOP_K, ids, weights);
    if (n < TOP_K || !isfinite(total)) return ids[0];
    float largest = weights[0], sum = 0.0f, kept = 0.0f;
    for (int i = 0; i < TOP_K; i++) sum += weights[i] = expf((weights[i] - largest) / o->temperature);
    int last = 0;
    for (; last < TOP_K && kept < TOP_P * sum; last++) kept += weights[last];
    float aim = draw(&o->seed) * kept;
    int chosen = 0;
    for (; chosen < last - 1 && aim >= weights[chosen]; chosen++) aim -= weights[chosen];
    return ids[chosen];
}

struct run {
    gptb_model *model;
    gptb_sequence *sequence;
    struct options options;
    float *logits;
    int32_t best; /* instead of logits where the likeliest token is all that counts */
    char said[256];
    struct why why; /* room in `said` */
};

static bool greedy(const struct run *run) { return !(run->options.temperature > 0.0f); }

/* Feeds tokens and leaves the logits behind the last one, or its best follower. Returns 0 or -1. */
static int feed(struct run *run, const uint32_t *ids, size_t count) {
    gptb_entry *batch = calloc(max(count, (size_t)1), sizeof *batch);
    if (!batch || !count)
        return free(batch), fail(run->why, count ? "There is not enough memory." : "The prompt is empty.");
    for (size_t i = 0; i < count; i++) batch[i] = (gptb_entry){run->sequence, (int32_t)ids[i], i + 1 == count};
    struct why why = run->why;
    int failed = greedy(run) ? gptb_best(run->model, batch, count, &run->best, why.text, why.room)
                             : gptb_eval(run->model, batch, count, NULL, 0, run->logits, why.text, why.room);
    free(batch);
    if (!failed && greedy(run) && run->best < 0) return fail(why, "The model computed numbers that are not finite.");
    return failed;
}

static bool ends(const gptb_model *m, uint32_t id) {
    const uint32_t *ids = m->file.sections[ENDS];
    for (size_t i = 0; i < m->file.counts[ENDS]; i++)
        if (ids[i] == id) return true;
    return false;
}

/* Prints an answer token by token. Returns 0 or -1. */
static int answer(struct run *run) {
    for (size_t i = 0; i < run->options.tokens; i++) {
        int32_t chosen = greedy(run) ? run->best : sample(run->model, run->logits, &run->options);
        uint32_t id = (uint32_t)chosen;
        size_t bytes = 0;
        const char *text = gptb_piece(run->model, (int32_t)id, &bytes);
        if (ends(run->model, id)) break;
        if (run->options.ids) printf("%u ", id);
        else if (text) fwrite(text, 1, bytes, stdout);
        fflush(stdout);
        if (i + 1 < run->options.tokens && feed(run, &id, 1)) return -1;
    }
    printf("\n");
    return 0;
}

/* One prompt or message and its answer. Returns 0 or -1. */
static int respond(struct run *run, const char *text) {
    struct prompt prompt = {.v = &run->model->vocabulary};
    if (run->options.raw) add_content(&prompt, text, strlen(text)), settle(&prompt);
    else if (gptb_sequence_length(run->sequence)) add_next(&prompt, text);
    else add_first(&prompt, text);
    int failed = prompt.ids.failed ? no_memory(run->why)
                                   : feed(run, prompt.ids.data, prompt.ids.count);
    free(prompt.pending.data), free(prompt.ids.data);
    return failed ? failed : answer(run);
}

static int chat(struct run *run) {
    char *line = NULL;
    size_t room = 0;
    int failed = 0;
    for (;;) {
        if (isatty(STDIN_FILENO)) fputs("> ", stdout), fflush(stdout);
        ssize_t count = getline(&line, &room, stdin);
        if (count < 0) break;
        if (count && line[count - 1] == '\n') line[count - 1] = 0;
        if (*line && (failed = respond(run, line))) break;
    }
    free(line);
    return failed;
}

/* The best of several runs: the machine may be busy with other things. */
static int bench(struct run *run) {
    enum { PROMPT = 256, ANSWER = 64, RUNS = 12 };
    uint32_t ids[PROMPT];
    double prefill = INFINITY, decode = INFINITY;
    for (size_t i = 0; i < PROMPT; i++) ids[i] = (uint32_t)(i * 7919 % run->model->file.header->vocabulary);
    for (int i = 0; i < RUNS; i++) {
        gptb_sequence_truncate(run->sequence, 0);
        double start = seconds();
        if (feed(run, ids, PROMPT)) return -1;
        prefill = min(prefill, seconds() - start);
        for (int k = 0; k < ANSWER; k++) {
            start = seconds();
            if (feed(run, &ids[k], 1)) return -1;
            decode = min(decode, seconds() - start);
        }
    }
    gptb_info info;
    gptb_describe(run->model, &info);
    printf("%s, %d threads: prefill %.0f tokens/s, decode %.1f tokens/s\n", info.simd, info.threads, PROMPT / prefill,
           1.0 / decode);
    return 0;
}

/* Reads the command line. False when it is wrong. */
static bool read_options(int count, char **words, struct options *o) {
    for (int i = 1; i < count; i++) {
        const char *word = words[i], *value = i + 1 < count ? words[i + 1] : NULL;
        bool takes_value = strlen(word) == 2 && word[0] == '-' && strchr("pntsj", word[1]);
        if (takes_value && !value) return false;
        if (!strcmp(word, "-p")) o->prompt = value;
        else if (!strcmp(word, "-n")) o->tokens = strtoull(value, NULL, 10);
        else if (!strcmp(word, "-t")) o->temperature = strtof(value, NULL);
        else if (!strcmp(word, "-s")) o->seed = strtoull(value, NULL, 10);
        else if (!strcmp(word, "-j")) o->threads = atoi(value);
        else if (!strcmp(word, "-i")) o->chat = true;
        else if (!strcmp(word, "-r")) o->raw = true;
        else if (!strcmp(word, "--ids")) o->ids = true;
        else if (!strcmp(word, "--bench")) o->bench = true;
        else if (*word == '-' || o->path) return false;
        else o->path = word;
        i += takes_value;
    }
    return o->path && (o->prompt || o->chat || o->bench);
}

int main(int count, char **words) {
    struct run run = {.options = {.tokens = 512, .temperature = 0.8f, .seed = (uint64_t)time(NULL)}};
    if (!read_options(count, words, &run.options)) return fputs(usage, stderr), 2;
    run.why = (struct why){run.said, sizeof run.said};
    run.model = gptb_open(run.options.path, run.options.threads, run.why.text, run.why.room);
    int failed = -1;
    if (run.model) {
        const struct header *h = run.model->file.header;
        run.sequence = gptb_sequence_new(run.model, h->context);
        run.logits = allocate(h->vocabulary, sizeof *run.logits);
        if (!run.sequence || !run.logits) no_memory(run.why);
        else failed = run.options.bench ? bench(&run) : run.options.chat ? chat(&run) : respond(&run, run.options.prompt);
    }
    if (failed) fprintf(stderr, "%s\n", run.said);
    gptb_sequence_free(run.sequence);
    free(run.logits);
    gptb_close(run.model);
    return failed ? 1 : 0;
}

#endif

#else /* LEVEL is defined */

/* ---- 9. The kernels ----------------------------------------------------------------------------------------------
 *
 * Each level first says what a vector of 16 floats (vec) and of 16 integers (ivec) is and what can be done with them;
 * the kernels proper, below, are the same text for all. vec_fma rounds once everywhere.
 *
 * dot4 and dot8 are the heart: for one block (32 columns of 16 rows) and M tokens the integer products of weights and
 * rounded inputs. `a` is the first token's block, the next token's lies 32 bytes further.
 */

#if LEVEL == AVX512
#define SUFFIX avx512
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma,f16c")))
#elif LEVEL == AVXVNNI
#define SUFFIX avxvnni
#define TARGET __attribute__((target("avxvnni,avx2,fma,f16c")))
#elif LEVEL == AVX2
#define SUFFIX avx2
#define TARGET __attribute__((target("avx2,fma,f16c")))
#elif LEVEL == NEON
#define SUFFIX neon
#ifdef __ARM_FEATURE_DOTPROD
#define TARGET
#else
#define TARGET __attribute__((target("arch=armv8.2-a+dotprod")))
#endif
#else
#define SUFFIX plain
#define TARGET
#endif

/* What the registers hold: vectors of one query, for QUERIES queries; and tokens that share a reading of weights. */
#if LEVEL == AVX512
#define WIDTH 4
#define WIDEST TILE
#else
#define WIDTH 1
#define WIDEST 4
#endif

/* Loops over registers must be unrolled; in plain C there are none, and the compiler would take its time. */
#if LEVEL == PLAIN
#define FORCED
#define UNROLL
#else
#define FORCED __attribute__((always_inline))
#ifdef __clang__ /* does it unasked */
#define UNROLL
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif
#endif

/* Four bytes as one integer. */
INLINE int32_t OF(quad)(const int8_t *a) {
    int32_t bits;
    memcpy(&bits, a, 4);
    return bits;
}

#if LEVEL == AVX512
#define PART __m512
#define IPART __m512i
#elif LEVEL == AVX2 || LEVEL == AVXVNNI
#define PART __m256
#define IPART __m256i
#elif LEVEL == NEON
#define PART float32x4_t
#define IPART int32x4_t
#else
#define PART float
#define IPART int32_t
#endif
#define PARTS (int)(LANES * sizeof(float) / sizeof(PART))
#define PART_LANES (LANES / PARTS)

typedef struct {
    PART v[PARTS];
} vec;
typedef struct {
    IPART v[PARTS];
} ivec;

/* A vector from its parts: `part` is the expression for part i. */
#define EACH(part)                                                                                                     \
    vec y;                                                                                                             \
    UNROLL for (int i = 0; i < PARTS; i++) y.v[i] = part;                                                              \
    return y

INLINE PART OF(load_part)(const float *x) {
    PART y;
    memcpy(&y, x, sizeof y);
    return y;
}
INLINE vec vec_load(const float *x) { EACH(OF(load_part)(x + i * PART_LANES)); }
INLINE void vec_store(float *y, vec x) { memcpy(y, &x, sizeof x); }
INLINE vec vec_add(vec a, vec b) { EACH(a.v[i] + b.v[i]); }
INLINE vec vec_sub(vec a, vec b) { EACH(a.v[i] - b.v[i]); }
INLINE vec vec_mul(vec a, vec b) { EACH(a.v[i] * b.v[i]); }
INLINE vec vec_div(vec a, vec b) { EACH(a.v[i] / b.v[i]); }

#if LEVEL == AVX512

static bool OF(available)(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}

INLINE __m256i OF(words)(const uint16_t *x) { return _mm256_loadu_si256((const __m256i *)x); }

INLINE vec vec_set(float x) { EACH(_mm512_set1_ps(x)); }
INLINE vec vec_max(vec a, vec b) { EACH(_mm512_max_ps(a.v[i], b.v[i])); }
INLINE vec vec_min(vec a, vec b) { EACH(_mm512_min_ps(a.v[i], b.v[i])); }
INLINE vec vec_fma(vec a, vec b, vec c) { EACH(_mm512_fmadd_ps(a.v[i], b.v[i], c.v[i])); }
INLINE vec vec_round(vec a) { EACH(_mm512_roundscale_ps(a.v[i], 0)); }
INLINE vec vec_float(ivec a) { EACH(_mm512_cvtepi32_ps(a.v[i])); }
INLINE vec vec_half(const uint16_t *x) { EACH(_mm512_cvtph_ps(OF(words)(x + i * 16))); }
INLINE vec vec_bfloat(const uint16_t *x) {
    EACH(_mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(OF(words)(x + i * 16)), 16)));
}
INLINE vec vec_power2(vec n) {
    const __m512i bias = _mm512_set1_epi32(127);
    EACH(_mm512_castsi512_ps(_mm512_slli_epi32(_mm512_add_epi32(_mm512_cvtps_epi32(n.v[i]), bias), 23)));
}
INLINE void vec_to_half(uint16_t *y, vec x) { _mm256_storeu_si256((__m256i *)y, _mm512_cvtps_ph(x.v[0], 0)); }
INLINE void vec_bytes(int8_t *y, vec x) {
    _mm_storeu_si128((__m128i *)y, _mm512_cvtsepi32_epi8(_mm512_cvtps_epi32(x.v[0])));
}

INLINE void dot4(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    const __m512i low = _mm512_set1_epi8(15);
    UNROLL for (int m = 0; m < M; m++) dot[m].v[0] = _mm512_setzero_si512();
    UNROLL for (int g = 0; g < 4; g++) {
        __m512i both = _mm512_loadu_si512(w + 64 * g), first = _mm512_and_si512(both, low);
        __m512i second = _mm512_and_si512(_mm512_srli_epi16(both, 4), low);
        UNROLL for (int m = 0; m < M; m++) {
            const int8_t *x = a + 32 * m + 4 * g;
            dot[m].v[0] = _mm512_dpbusd_epi32(dot[m].v[0], first, _mm512_set1_epi32(OF(quad)(x)));
            dot[m].v[0] = _mm512_dpbusd_epi32(dot[m].v[0], second, _mm512_set1_epi32(OF(quad)(x + 16)));
        }
    }
}

/* The weights carry 128 too much, which the sum of the inputs takes away again. */
INLINE void start8(const int M, const int32_t *total, ivec *dot) {
    UNROLL for (int m = 0; m < M; m++) dot[m].v[0] = _mm512_set1_epi32(-128 * total[m]);
}

INLINE void dot8(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    UNROLL for (int g = 0; g < 8; g++) {
        __m512i weights = _mm512_loadu_si512(w + 64 * g);
        UNROLL for (int m = 0; m < M; m++) {
            __m512i x = _mm512_set1_epi32(OF(quad)(a + 32 * m + 4 * g));
            dot[m].v[0] = _mm512_dpbusd_epi32(dot[m].v[0], weights, x);
        }
    }
}

#elif LEVEL == AVX2 || LEVEL == AVXVNNI

static bool OF(available)(void) {
    bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#if LEVEL == AVXVNNI
    unsigned a, b, c, d;
    has = has && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
#endif
    return has;
}

INLINE __m128i OF(words)(const uint16_t *x) { return _mm_loadu_si128((const __m128i *)x); }

INLINE vec vec_set(float x) { EACH(_mm256_set1_ps(x)); }
INLINE vec vec_max(vec a, vec b) { EACH(_mm256_max_ps(a.v[i], b.v[i])); }
INLINE vec vec_min(vec a, vec b) { EACH(_mm256_min_ps(a.v[i], b.v[i])); }
INLINE vec vec_fma(vec a, vec b, vec c) { EACH(_mm256_fmadd_ps(a.v[i], b.v[i], c.v[i])); }
INLINE vec vec_round(vec a) { EACH(_mm256_round_ps(a.v[i], 0)); }
INLINE vec vec_float(ivec a) { EACH(_mm256_cvtepi32_ps(a.v[i])); }
INLINE vec vec_half(const uint16_t *x) { EACH(_mm256_cvtph_ps(OF(words)(x + i * 8))); }
INLINE vec vec_bfloat(const uint16_t *x) {
    EACH(_mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(OF(words)(x + i * 8)), 16)));
}
INLINE vec vec_power2(vec n) {
    const __m256i bias = _mm256_set1_epi32(127);
    EACH(_mm256_castsi256_ps(_mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n.v[i]), bias), 23)));
}
INLINE void vec_to_half(uint16_t *y, vec x) {
    UNROLL for (int i = 0; i < 2; i++) _mm_storeu_si128((__m128i *)y + i, _mm256_cvtps_ph(x.v[i], 0));
}
INLINE void vec_bytes(int8_t *y, vec x) {
    __m256i words = _mm256_packs_epi32(_mm256_cvtps_epi32(x.v[0]), _mm256_cvtps_epi32(x.v[1]));
    words = _mm256_permute4x64_epi64(words, 0xd8); /* packs works on each half by itself */
    __m128i bytes = _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
    _mm_storeu_si128((__m128i *)y, bytes);
}

INLINE __m256i OF(inputs)(const int8_t *a) { return _mm256_set1_epi32(OF(quad)(a)); }

/* Eight products of a nibble and an input sum to at most 8 * 2 * 15 * 127 = 30480, which 16 bits hold: without dpbusd
 * they are summed there, and widened at the end. */
INLINE void dot4(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    const __m256i low = _mm256_set1_epi8(15);
    UNROLL for (int i = 0; i < 2; i++) {
        UNROLL for (int m = 0; m < M; m++) dot[m].v[i] = _mm256_setzero_si256();
        UNROLL for (int g = 0; g < 4; g++) {
            __m256i both = _mm256_loadu_si256((const __m256i *)(w + 64 * g + 32 * i));
            __m256i first = _mm256_and_si256(both, low), second = _mm256_and_si256(_mm256_srli_epi16(both, 4), low);
            UNROLL for (int m = 0; m < M; m++) {
                const int8_t *x = a + 32 * m + 4 * g;
#if LEVEL == AVXVNNI
                dot[m].v[i] = _mm256_dpbusd_avx_epi32(dot[m].v[i], first, OF(inputs)(x));
                dot[m].v[i] = _mm256_dpbusd_avx_epi32(dot[m].v[i], second, OF(inputs)(x + 16));
#else
                dot[m].v[i] = _mm256_add_epi16(dot[m].v[i], _mm256_maddubs_epi16(first, OF(inputs)(x)));
                dot[m].v[i] = _mm256_add_epi16(dot[m].v[i], _mm256_maddubs_epi16(second, OF(inputs)(x + 16)));
#endif
            }
        }
#if LEVEL == AVX2
        UNROLL for (int m = 0; m < M; m++) dot[m].v[i] = _mm256_madd_epi16(dot[m].v[i], _mm256_set1_epi16(1));
#endif
    }
}

/* maddubs wants one side without signs: |w| times the input with w's sign; 2 * 128 * 127 just fits into 16 bits. With
 * dpbusd the weights carry 128 too much, which the sum of the inputs takes away again. */
INLINE void start8(const int M, const int32_t *total, ivec *dot) {
    const int32_t excess = LEVEL == AVXVNNI ? -128 : 0;
    UNROLL for (int m = 0; m < M; m++) dot[m].v[0] = dot[m].v[1] = _mm256_set1_epi32(excess * total[m]);
}

INLINE void dot8(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    UNROLL for (int i = 0; i < 2; i++) {
        UNROLL for (int g = 0; g < 8; g++) {
            __m256i weights = _mm256_loadu_si256((const __m256i *)(w + 64 * g + 32 * i));
#if LEVEL == AVX2
            weights = _mm256_xor_si256(weights, _mm256_set1_epi8(-128));
            __m256i size = _mm256_abs_epi8(weights);
#endif
            UNROLL for (int m = 0; m < M; m++) {
                __m256i x = OF(inputs)(a + 32 * m + 4 * g);
#if LEVEL == AVXVNNI
                dot[m].v[i] = _mm256_dpbusd_avx_epi32(dot[m].v[i], weights, x);
#else
                __m256i pairs = _mm256_maddubs_epi16(size, _mm256_sign_epi8(x, weights));
                dot[m].v[i] = _mm256_add_epi32(dot[m].v[i], _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
#endif
            }
        }
    }
}

#elif LEVEL == NEON

static bool OF(available)(void) {
#ifdef __linux__
    return getauxval(AT_HWCAP) >> 20 & 1; /* HWCAP_ASIMDDP */
#else
    return true;
#endif
}

INLINE vec vec_set(float x) { EACH(vdupq_n_f32(x)); }
INLINE vec vec_max(vec a, vec b) { EACH(vmaxq_f32(a.v[i], b.v[i])); }
INLINE vec vec_min(vec a, vec b) { EACH(vminq_f32(a.v[i], b.v[i])); }
INLINE vec vec_fma(vec a, vec b, vec c) { EACH(vfmaq_f32(c.v[i], a.v[i], b.v[i])); }
INLINE vec vec_round(vec a) { EACH(vrndnq_f32(a.v[i])); }
INLINE vec vec_float(ivec a) { EACH(vcvtq_f32_s32(a.v[i])); }
INLINE vec vec_half(const uint16_t *x) { EACH(vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(x + 4 * i)))); }
INLINE vec vec_bfloat(const uint16_t *x) { EACH(vreinterpretq_f32_u32(vshll_n_u16(vld1_u16(x + 4 * i), 16))); }
INLINE vec vec_power2(vec n) {
    EACH(vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(vcvtnq_s32_f32(n.v[i]), vdupq_n_s32(127)), 23)));
}
INLINE void vec_to_half(uint16_t *y, vec x) {
    UNROLL for (int i = 0; i < 4; i++) vst1_u16(y + 4 * i, vreinterpret_u16_f16(vcvt_f16_f32(x.v[i])));
}
INLINE void vec_bytes(int8_t *y, vec x) {
    int16x8_t a = vcombine_s16(vqmovn_s32(vcvtnq_s32_f32(x.v[0])), vqmovn_s32(vcvtnq_s32_f32(x.v[1])));
    int16x8_t b = vcombine_s16(vqmovn_s32(vcvtnq_s32_f32(x.v[2])), vqmovn_s32(vcvtnq_s32_f32(x.v[3])));
    vst1q_s8(y, vcombine_s8(vqmovn_s16(a), vqmovn_s16(b)));
}

INLINE int8x16_t OF(inputs)(const int8_t *a) { return vreinterpretq_s8_s32(vdupq_n_s32(OF(quad)(a))); }

INLINE void dot4(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    UNROLL for (int i = 0; i < 4; i++) {
        UNROLL for (int m = 0; m < M; m++) dot[m].v[i] = vdupq_n_s32(0);
        UNROLL for (int g = 0; g < 4; g++) {
            uint8x16_t both = vld1q_u8(w + 64 * g + 16 * i);
            int8x16_t first = vreinterpretq_s8_u8(vandq_u8(both, vdupq_n_u8(15)));
            int8x16_t second = vreinterpretq_s8_u8(vshrq_n_u8(both, 4));
            UNROLL for (int m = 0; m < M; m++) {
                const int8_t *x = a + 32 * m + 4 * g;
                dot[m].v[i] = vdotq_s32(dot[m].v[i], first, OF(inputs)(x));
                dot[m].v[i] = vdotq_s32(dot[m].v[i], second, OF(inputs)(x + 16));
            }
        }
    }
}

INLINE void start8(const int M, const int32_t *total, ivec *dot) {
    (void)total;
    UNROLL for (int i = 0; i < 4; i++)
        UNROLL for (int m = 0; m < M; m++) dot[m].v[i] = vdupq_n_s32(0);
}

INLINE void dot8(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    UNROLL for (int i = 0; i < 4; i++) {
        UNROLL for (int g = 0; g < 8; g++) {
            uint8x16_t stored = vld1q_u8(w + 64 * g + 16 * i);
            int8x16_t weights = vreinterpretq_s8_u8(veorq_u8(stored, vdupq_n_u8(128)));
            UNROLL for (int m = 0; m < M; m++)
                dot[m].v[i] = vdotq_s32(dot[m].v[i], weights, OF(inputs)(a + 32 * m + 4 * g));
        }
    }
}

#else

static bool OF(available)(void) { return true; }

INLINE vec vec_set(float x) { EACH(x); }
INLINE vec vec_max(vec a, vec b) { EACH(a.v[i] > b.v[i] ? a.v[i] : b.v[i]); }
INLINE vec vec_min(vec a, vec b) { EACH(a.v[i] < b.v[i] ? a.v[i] : b.v[i]); }
INLINE vec vec_fma(vec a, vec b, vec c) { EACH(fmaf(a.v[i], b.v[i], c.v[i])); }
INLINE vec vec_round(vec a) { EACH(rintf(a.v[i])); }
INLINE vec vec_float(ivec a) { EACH((float)a.v[i]); }
INLINE vec vec_half(const uint16_t *x) { EACH(from_half(x[i])); }
INLINE vec vec_bfloat(const uint16_t *x) { EACH(from_bfloat(x[i])); }
INLINE vec vec_power2(vec n) { EACH(from_bfloat((uint16_t)((lrintf(n.v[i]) + 127) << 7))); }
INLINE void vec_to_half(uint16_t *y, vec x) { for (int i = 0; i < LANES; i++) y[i] = to_half_bits(x.v[i]); }
INLINE void vec_bytes(int8_t *y, vec x) { for (int i = 0; i < LANES; i++) y[i] = (int8_t)lrintf(x.v[i]); }

INLINE void dot4(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    for (int m = 0; m < M; m++, a += 32)
        for (int lane = 0; lane < LANES; lane++) {
            int32_t sum = 0;
            for (int c = 0; c < 16; c++) {
                uint8_t both = w[c / 4 * 64 + lane * 4 + c % 4];
                sum += (both & 15) * a[c] + (both >> 4) * a[16 + c];
            }
            dot[m].v[lane] = sum;
        }
}

INLINE void start8(const int M, const int32_t *total, ivec *dot) {
    for (int m = 0; m < M; m++)
        for (int lane = 0; lane < LANES; lane++) dot[m].v[lane] = -128 * total[m];
}

INLINE void dot8(const int M, const uint8_t *w, const int8_t *a, ivec *dot) {
    for (int m = 0; m < M; m++, a += 32)
        for (int lane = 0; lane < LANES; lane++) {
            int32_t sum = 0;
            for (int c = 0; c < 32; c++) sum += w[c / 4 * 64 + lane * 4 + c % 4] * a[c];
            dot[m].v[lane] += sum;
        }
}

#endif

/* The sum of the lanes, always in this order. */
INLINE float vec_sum(vec x) {
#if LEVEL == AVX512
    return _mm512_reduce_add_ps(x.v[0]);
#else
    float v[LANES];
    vec_store(v, x);
    for (int half = LANES / 2; half; half /= 2)
        for (int i = 0; i < half; i++) v[i] += v[i + half];
    return v[0];
#endif
}

INLINE vec vec_size(vec x) { return vec_max(x, vec_sub(vec_set(0.0f), x)); }

INLINE float vec_largest(vec x) {
#if LEVEL == AVX512
    return _mm512_reduce_max_ps(x.v[0]);
#else
    float v[LANES];
    vec_store(v, x);
    for (int half = LANES / 2; half; half /= 2)
        for (int i = 0; i < half; i++) v[i] = max(v[i], v[i + half]);
    return v[0];
#endif
}

/* e^x from -87 to 88, beyond these as there. x = n ln 2 + r, |r| <= ln 2 / 2; e^r by the polynomial of Cephes' expf. */
INLINE vec vec_exp(vec x) {
    x = vec_min(vec_max(x, vec_set(-87.0f)), vec_set(88.0f));
    vec n = vec_round(vec_mul(x, vec_set(1.44269504088896341f)));
    vec r = vec_fma(n, vec_set(2.12194440e-4f), vec_fma(n, vec_set(-0.693359375f), x));
    vec p = vec_fma(vec_set(1.9875691500e-4f), r, vec_set(1.3981999507e-3f));
    p = vec_fma(p, r, vec_set(8.3334519073e-3f));
    p = vec_fma(p, r, vec_set(4.1665795894e-2f));
    p = vec_fma(p, r, vec_set(1.6666665459e-1f));
    p = vec_fma(p, r, vec_set(5.0000001201e-1f));
    p = vec_add(vec_fma(p, vec_mul(r, r), r), vec_set(1.0f));
    return vec_mul(p, vec_power2(n));
}

/* Asks for the next `lines` cache lines of weights, AHEAD of these. */
INLINE void OF(fetch)(const uint8_t *w, int lines, struct route route) {
    const uint8_t *soon = w + AHEAD;
    if (soon >= route.end) soon += route.jump;
    UNROLL for (int i = 0; i < lines; i++) __builtin_prefetch(soon + 64 * i, 0, 2);
}

/* Whether one of the first M tokens of a tile has a fine block here: a look at eight flags at once. */
INLINE bool OF(any_fine)(const int M, const uint8_t *fine) {
    uint64_t flags;
    memcpy(&flags, fine, TILE);
    return flags << (64 - 8 * M);
}

/* The products of one group of rows and M tokens. With w = d q + m and x = s a: sum w x = d s sum(q a) + m s sum(a). */
INLINE void OF(tile_p4)(const int M, const uint8_t *w, size_t blocks, const struct rows *in, size_t at, vec *y,
                        struct route route) {
    for (size_t b = 0; b < blocks; b++, w += 320, at += TILE) {
        ivec dot[TILE];
        OF(fetch)(w, 5, route);
        dot4(M, w, in->q + at * BLOCK, dot);
        vec d = vec_half((const uint16_t *)(w + 256)), least = vec_half((const uint16_t *)(w + 288));
        UNROLL for (int m = 0; m < M; m++) {
            y[m] = vec_fma(vec_mul(d, vec_set(in->scale[at + (size_t)m])), vec_float(dot[m]), y[m]);
            y[m] = vec_fma(least, vec_set(in->sum[at + (size_t)m]), y[m]);
        }
        if (!OF(any_fine)(M, in->fine + at)) continue;
        dot4(M, w, in->rest + at * BLOCK, dot);
        UNROLL for (int m = 0; m < M; m++)
            y[m] = vec_fma(vec_mul(d, vec_set(in->rest_scale[at + (size_t)m])), vec_float(dot[m]), y[m]);
    }
}

INLINE void OF(tile_p8)(const int M, const uint8_t *group, size_t blocks, const struct rows *in, size_t at, vec *y,
                        struct route route) {
    const uint8_t *w = group + scales_bytes(blocks * BLOCK);
    for (const uint8_t *scales = group; scales < w; scales += 64) OF(fetch)(scales, 1, route);
    for (size_t b = 0; b < blocks; b++, w += 512, at += TILE) {
        ivec dot[TILE];
        OF(fetch)(w, 8, route);
        start8(M, in->total + at, dot);
        dot8(M, w, in->q + at * BLOCK, dot);
        vec d = vec_half((const uint16_t *)group + b * LANES);
        UNROLL for (int m = 0; m < M; m++)
            y[m] = vec_fma(vec_mul(d, vec_set(in->scale[at + (size_t)m])), vec_float(dot[m]), y[m]);
        if (!OF(any_fine)(M, in->fine + at)) continue;
        start8(M, in->rest_total + at, dot);
        dot8(M, w, in->rest + at * BLOCK, dot);
        UNROLL for (int m = 0; m < M; m++)
            y[m] = vec_fma(vec_mul(d, vec_set(in->rest_scale[at + (size_t)m])), vec_float(dot[m]), y[m]);
    }
}

/* Blocks `b` to `end` share a scale. Many tokens go through a group while it is in cache: fetching ahead brings nothing. */
INLINE void OF(tile_p8l)(const int M, const uint8_t *group, size_t blocks, const struct rows *in, size_t at,
                         size_t long_at, vec *y) {
    const uint8_t *w = group + long_scales_bytes(blocks * BLOCK);
    for (size_t b = 0, end; b < blocks; b = end, long_at += TILE, group += 2 * LANES) {
        ivec dot[TILE];
        vec d = vec_half((const uint16_t *)group);
        end = min(b + LONG / BLOCK, blocks);
        start8(M, in->total + long_at, dot);
        for (size_t i = b; i < end; i++) dot8(M, w + i * 512, in->q + (at + i * TILE) * BLOCK, dot);
        UNROLL for (int m = 0; m < M; m++)
            y[m] = vec_fma(vec_mul(d, vec_set(in->scale[long_at + (size_t)m])), vec_float(dot[m]), y[m]);
        if (!OF(any_fine)(M, in->long_fine + long_at)) continue;
        for (size_t i = b; i < end; i++) {
            if (!OF(any_fine)(M, in->fine + at + i * TILE)) continue;
            start8(M, in->rest_total + at + i * TILE, dot);
            dot8(M, w + i * 512, in->rest + (at + i * TILE) * BLOCK, dot);
            UNROLL for (int m = 0; m < M; m++) {
                vec scale = vec_set(128.0f * in->scale[long_at + (size_t)m]);
                y[m] = vec_fma(vec_mul(d, scale), vec_float(dot[m]), y[m]);
            }
        }
    }
}

/* The weights carry 8 too much, which the sum of the inputs takes away again. */
INLINE void OF(tile_p4s)(const int M, const uint8_t *group, size_t blocks, const struct rows *in, size_t at, vec *y,
                         struct route route) {
    const uint8_t *w = group + scales_bytes(blocks * BLOCK);
    for (const uint8_t *scales = group; scales < w; scales += 64) OF(fetch)(scales, 1, route);
    for (size_t b = 0; b < blocks; b++, w += 256, at += TILE) {
        ivec dot[TILE];
        OF(fetch)(w, 4, route);
        dot4(M, w, in->q + at * BLOCK, dot);
        vec d = vec_half((const uint16_t *)group + b * LANES);
        UNROLL for (int m = 0; m < M; m++) {
            vec product = vec_sub(vec_float(dot[m]), vec_set(8.0f * (float)in->total[at + (size_t)m]));
            y[m] = vec_fma(vec_mul(d, vec_set(in->scale[at + (size_t)m])), product, y[m]);
        }
        if (!OF(any_fine)(M, in->fine + at)) continue;
        dot4(M, w, in->rest + at * BLOCK, dot);
        UNROLL for (int m = 0; m < M; m++) {
            vec product = vec_sub(vec_float(dot[m]), vec_set(8.0f * (float)in->rest_total[at + (size_t)m]));
            y[m] = vec_fma(vec_mul(d, vec_set(in->rest_scale[at + (size_t)m])), product, y[m]);
        }
    }
}

/* A block of P62 as one of P8; without a second part (NULL) its bits are 0. */
INLINE void OF(join)(const uint8_t *first, const uint8_t *second, uint8_t *w) {
    for (int i = 0; i < 128; i++) {
        uint8_t a = first[i], b = first[128 + i], middle = first[256 + i], last = second ? second[i] : 0;
        w[i] = (uint8_t)(a << 4 | (middle & 3) << 2 | (last & 3));
        w[128 + i] = (uint8_t)(b << 4 | (middle & 12) | (last >> 2 & 3));
        w[256 + i] = (uint8_t)((a & 0xf0) | (middle >> 2 & 12) | (last >> 4 & 3));
        w[384 + i] = (uint8_t)((b & 0xf0) | (middle >> 4 & 12) | last >> 6);
    }
}

/* With both parts the very products of P8. With only the first one every number counts as 1.5 more, and `spread` gets
 * how far the product can be from the whole one. */
INLINE void OF(tile_p62)(const int M, const uint8_t *group, const uint8_t *second, size_t blocks, const struct rows *in,
                         size_t at, vec *y, vec *spread, struct route route) {
    const uint8_t *w = group + scales_bytes(blocks * BLOCK);
    const vec half = vec_set(second ? 0.0f : 1.5f);
    for (const uint8_t *scales = group; scales < w; scales += 64) OF(fetch)(scales, 1, route);
    for (size_t b = 0; b < blocks; b++, w += 384, at += TILE) {
        alignas(64) uint8_t whole[512];
        ivec dot[TILE];
        OF(fetch)(w, 6, route);
        if (second) OF(fetch)(second + b * 128, 2, (struct route){second + b * 128 + AHEAD + 1, 0});
        OF(join)(w, second ? second + b * 128 : NULL, whole);
        start8(M, in->total + at, dot);
        dot8(M, whole, in->q + at * BLOCK, dot);
        vec d = vec_half((const uint16_t *)group + b * LANES);
        UNROLL for (int m = 0; m < M; m++) {
            vec product = vec_fma(half, vec_set((float)in->total[at + (size_t)m]), vec_float(dot[m]));
            y[m] = vec_fma(vec_mul(d, vec_set(in->scale[at + (size_t)m])), product, y[m]);
            if (!second) spread[m] = vec_fma(vec_size(d), vec_set(in->spread[at + (size_t)m]), spread[m]);
        }
        if (!OF(any_fine)(M, in->fine + at)) continue;
        start8(M, in->rest_total + at, dot);
        dot8(M, whole, in->rest + at * BLOCK, dot);
        UNROLL for (int m = 0; m < M; m++) {
            vec product = vec_fma(half, vec_set((float)in->rest_total[at + (size_t)m]), vec_float(dot[m]));
            y[m] = vec_fma(vec_mul(d, vec_set(in->rest_scale[at + (size_t)m])), product, y[m]);
        }
    }
}

/* The last group's numbers, the least possible one for the rows that only fill it up. */
INLINE vec OF(without_filler)(vec x, const struct matrix *w) {
    float v[LANES];
    vec_store(v, x);
    for (size_t i = w->rows % LANES; i < LANES; i++) v[i] = -INFINITY;
    return vec_load(v);
}

/* Products that are no numbers rule nothing out. */
INLINE void OF(screen_group)(const int M, const struct matrix *w, size_t group, const struct rows *in, float *upper,
                             size_t stride, vec *lower, struct route route) {
    vec y[TILE], spread[TILE];
    UNROLL for (int m = 0; m < M; m++) y[m] = spread[m] = vec_set(0.0f);
    OF(tile_p62)(M, w->data + group * w->group_bytes, NULL, w->columns / BLOCK, in, 0, y, spread, route);
    UNROLL for (int m = 0; m < M; m++) {
        vec above = vec_add(y[m], spread[m]), below = vec_sub(y[m], spread[m]);
        bool numbers = vec_sum(vec_sub(above, above)) == 0.0f;
        if (w->rows - group * LANES < LANES) above = OF(without_filler)(above, w), below = OF(without_filler)(below, w);
        upper[(size_t)m * stride] = numbers ? vec_largest(above) : INFINITY;
        lower[m] = vec_max(below, lower[m]);
    }
}

static TARGET void OF(screen)(const struct matrix *w, size_t from, size_t to, const struct rows *in, size_t tokens,
                              float *upper, size_t stride, float *lower, struct route route) {
    vec most[TILE];
    for (int m = 0; m < TILE; m++) most[m] = vec_set(-INFINITY);
    for (size_t group = from; group < to; group++, upper++) {
        if (LEVEL == PLAIN) OF(screen_group)((int)tokens, w, group, in, upper, stride, most, route);
        else if (tokens == 1) OF(screen_group)(1, w, group, in, upper, stride, most, route);
        else if (tokens == 2) OF(screen_group)(2, w, group, in, upper, stride, most, route);
        else if (tokens <= 4) OF(screen_group)(4, w, group, in, upper, stride, most, route);
        else OF(screen_group)(8, w, group, in, upper, stride, most, route);
    }
    for (size_t t = 0; t < tokens; t++) lower[t] = vec_largest(most[t]);
}

INLINE vec OF(float_column)(enum type type, const uint8_t *w, size_t column) {
    if (type == F32) return vec_load((const float *)w + column * LANES);
    const uint16_t *halves = (const uint16_t *)w + column * LANES;
    return type == F16 ? vec_half(halves) : vec_bfloat(halves);
}

/* Weights that are not rounded meet inputs that are not. Four sums a row keep the multipliers busy. */
static TARGET void OF(tile_float)(const struct matrix *w, const uint8_t *group, const struct rows *in, size_t token,
                                  size_t count, vec *y) {
    for (size_t m = 0; m < count; m++) {
        const float *x = in->f + (token + m) * in->width;
        vec sum[4] = {vec_set(0.0f), vec_set(0.0f), vec_set(0.0f), vec_set(0.0f)};
        for (size_t c = 0; c < w->columns; c += 4)
            UNROLL for (size_t k = 0; k < 4; k++)
                sum[k] = vec_fma(vec_set(x[c + k]), OF(float_column)(w->type, group, c + k), sum[k]);
        y[m] = vec_add(y[m], vec_add(vec_add(sum[0], sum[1]), vec_add(sum[2], sum[3])));
    }
}

/* One group of rows and `count` <= M tokens from `token` on, a multiple of TILE. Beyond `count` the room for inputs
 * holds something; what comes of it is thrown away. */
INLINE void OF(tile)(const int M, size_t count, const struct matrix *w, size_t group, const struct rows *in,
                     size_t token, float *out, size_t stride, bool add, struct route route) {
    const uint8_t *data = w->data + group * w->group_bytes;
    size_t blocks = w->columns / BLOCK, at = token / TILE * blocks * TILE + token % TILE;
    vec y[TILE], unused[TILE];
    UNROLL for (int m = 0; m < M; m++) y[m] = w->bias ? vec_load(w->bias + group * LANES) : vec_set(0.0f);
    if (w->type == P4) OF(tile_p4)(M, data, blocks, in, at, y, route);
    else if (w->type == P8) OF(tile_p8)(M, data, blocks, in, at, y, route);
    else if (w->type == P4S) OF(tile_p4s)(M, data, blocks, in, at, y, route);
    else if (w->type == P62) OF(tile_p62)(M, data, second_part(w, group), blocks, in, at, y, unused, route);
    else if (w->type == P8L) {
        size_t long_at = token / TILE * long_blocks(w->columns) * TILE + token % TILE;
        OF(tile_p8l)(M, data, blocks, in, at, long_at, y);
    } else OF(tile_float)(w, data, in, token, count, y);
    size_t lanes = min(w->rows - group * LANES, (size_t)LANES);
    float sums[TILE][LANES];
    if (lanes == LANES && count == (size_t)M) {
        UNROLL for (int m = 0; m < M; m++)
            vec_store(out + (size_t)m * stride, add ? vec_add(vec_load(out + (size_t)m * stride), y[m]) : y[m]);
        return;
    }
    UNROLL for (int m = 0; m < M; m++) vec_store(sums[m], y[m]);
    for (size_t m = 0; m < count; m++)
        for (size_t i = 0; i < lanes; i++) out[m * stride + i] = add ? out[m * stride + i] + sums[m][i] : sums[m][i];
}

static TARGET void OF(product)(const struct matrix *w, size_t from, size_t to, const struct rows *in, size_t tokens,
                               float *y, size_t stride, bool add, struct route route) {
    for (size_t group = from; group < to; group++)
        for (size_t t = 0; t < tokens; t += WIDEST) {
            float *out = y + t * stride + (group - from) * LANES;
            size_t count = min(tokens - t, (size_t)WIDEST);
            if (LEVEL == PLAIN) OF(tile)((int)count, count, w, group, in, t, out, stride, add, route);
            else if (count == 1) OF(tile)(1, count, w, group, in, t, out, stride, add, route);
            else if (count == 2) OF(tile)(2, count, w, group, in, t, out, stride, add, route);
            else if (WIDEST == 4 || count <= 4) OF(tile)(4, count, w, group, in, t, out, stride, add, route);
            else if (count <= 6) OF(tile)(6, count, w, group, in, t, out, stride, add, route);
            else OF(tile)(8, count, w, group, in, t, out, stride, add, route);
        }
}

/* Root mean square layer normalisation, arXiv:1910.07467. */
static TARGET void OF(normalize)(const float *x, const float *weight, float *y, size_t n, float eps) {
    vec squares = vec_set(0.0f);
    for (size_t i = 0; i < n; i += LANES) squares = vec_fma(vec_load(x + i), vec_load(x + i), squares);
    vec scale = vec_set(1.0f / sqrtf(vec_sum(squares) / (float)n + eps));
    for (size_t i = 0; i < n; i += LANES)
        vec_store(y + i, vec_mul(vec_mul(vec_load(x + i), scale), vec_load(weight + i)));
}

/* A sum of at most LONG whole numbers, exact as a float; of inputs that are no numbers there is no sum. */
INLINE int32_t OF(whole)(float sum) { return sum >= -128.0f * LONG && sum <= 128.0f * LONG ? (int32_t)sum : 0; }

INLINE void OF(round_block)(vec a, vec b, float inverse, int8_t *q, int32_t *total, vec *rounded) {
    rounded[0] = vec_round(vec_mul(a, vec_set(inverse))), rounded[1] = vec_round(vec_mul(b, vec_set(inverse)));
    vec_bytes(q, rounded[0]), vec_bytes(q + LANES, rounded[1]);
    *total = OF(whole)(vec_sum(vec_add(rounded[0], rounded[1])));
}

/* Rounds one block. Returns the square of its scale; leaves the inverse of the scale in rest_scale, for `finer`. */
INLINE float OF(coarse)(const struct rows *rows, const float *x, size_t at) {
    vec a = vec_load(x), b = vec_load(x + LANES), rounded[2];
    float largest = vec_largest(vec_max(vec_size(a), vec_size(b)));
    float inverse = largest > 1e-30f ? 127.0f / largest : 0.0f;
    OF(round_block)(a, b, inverse, rows->q + at * BLOCK, &rows->total[at], rounded);
    rows->rest_scale[at] = inverse;
    rows->scale[at] = largest / 127.0f;
    rows->sum[at] = rows->scale[at] * (float)rows->total[at];
    return rows->scale[at] * rows->scale[at];
}

/* Rounds what the rounding of a block has left. */
INLINE void OF(finer)(const struct rows *rows, const float *x, size_t at, bool fine) {
    float inverse = rows->rest_scale[at];
    rows->fine[at] = fine;
    rows->rest_scale[at] = fine ? rows->scale[at] / 254.0f : 0.0f;
    if (!fine) return;
    vec part[2], rounded[2], scale = vec_set(-rows->scale[at]);
    for (int i = 0; i < 2; i++) {
        vec all = vec_load(x + i * LANES);
        part[i] = vec_fma(scale, vec_round(vec_mul(all, vec_set(inverse))), all);
    }
    OF(round_block)(part[0], part[1], 254.0f * inverse, rows->rest + at * BLOCK, &rows->rest_total[at], rounded);
    rows->sum[at] += rows->rest_scale[at] * (float)rows->rest_total[at];
}

static TARGET void OF(quantize)(const struct rows *rows, size_t token) {
    const float *x = rows->f + token * rows->width;
    size_t at = token / TILE * rows->blocks * TILE + token % TILE;
    float squares = 0.0f;
    for (size_t b = 0; b < rows->blocks; b++) squares += OF(coarse)(rows, x + b * BLOCK, at + b * TILE);
    float limit = FINE * squares / (float)rows->blocks;
    for (size_t b = 0; b < rows->blocks; b++) {
        float scale = rows->scale[at + b * TILE];
        OF(finer)(rows, x + b * BLOCK, at + b * TILE, scale * scale > limit);
    }
}

/* Whole numbers of a block that go beyond 8 bits: takes out of them what `rest` holds, in units of 128. */
INLINE void OF(part)(const struct rows *rows, vec *n, size_t at) {
    vec rest[2];
    for (size_t k = 0; k < 2; k++) {
        rest[k] = vec_round(vec_mul(n[k], vec_set(1.0f / 128.0f)));
        n[k] = vec_fma(rest[k], vec_set(-128.0f), n[k]);
        vec_bytes(rows->rest + at * BLOCK + k * LANES, rest[k]);
    }
    rows->rest_total[at] = OF(whole)(vec_sum(vec_add(rest[0], rest[1])));
}

/* Rounds blocks [b, end), which share a scale; those that go beyond `limit` are fine. */
INLINE void OF(round_long)(const struct rows *rows, const float *x, size_t b, size_t end, size_t at, size_t long_at,
                           float limit) {
    vec sizes = vec_set(0.0f), sum = vec_set(0.0f);
    for (size_t i = b * BLOCK; i < end * BLOCK; i += LANES) sizes = vec_max(vec_size(vec_load(x + i)), sizes);
    float largest = vec_largest(sizes), step = min(largest, max(limit, largest / 127.0f)) / 127.0f;
    vec inverse = vec_set(step > 1e-30f ? 1.0f / step : 0.0f);
    rows->scale[long_at] = step;
    rows->long_fine[long_at] = largest > limit;
    for (size_t i = b; i < end; i++, at += TILE) {
        vec n[2];
        for (size_t k = 0; k < 2; k++) n[k] = vec_round(vec_mul(vec_load(x + i * BLOCK + k * LANES), inverse));
        rows->fine[at] = largest > limit && vec_largest(vec_max(vec_size(n[0]), vec_size(n[1]))) > 127.0f;
        if (rows->fine[at]) OF(part)(rows, n, at);
        else memset(rows->rest + at * BLOCK, 0, BLOCK), rows->rest_total[at] = 0;
        for (size_t k = 0; k < 2; k++) vec_bytes(rows->q + at * BLOCK + k * LANES, n[k]);
        sum = vec_add(sum, vec_add(n[0], n[1]));
    }
    rows->total[long_at] = OF(whole)(vec_sum(sum));
}

/* Rounds the numbers of a token for P8L: every block of LONG with one step, which its largest number sets as long as
 * that does not stand out. */
static TARGET void OF(quantize_long)(const struct rows *rows, size_t token) {
    const float *x = rows->f + token * rows->width;
    size_t at = token / TILE * rows->blocks * TILE + token % TILE;
    size_t long_at = token / TILE * long_blocks(rows->width) * TILE + token % TILE;
    vec squares = vec_set(0.0f);
    for (size_t i = 0; i < rows->width; i += LANES) squares = vec_fma(vec_load(x + i), vec_load(x + i), squares);
    float limit = rows->long_from * sqrtf(vec_sum(squares) / (float)rows->width);
    for (size_t b = 0; b < rows->blocks; b += LONG / BLOCK, long_at += TILE)
        OF(round_long)(rows, x, b, min(b + LONG / BLOCK, rows->blocks), at + b * TILE, long_at, limit);
}

/* The gate of a gated linear unit, arXiv:2002.05202: SiLU(x) = x / (1 + e^-x), and GELU in its tanh form, which is
 * x / (1 + e^(-2 u)), u = sqrt(2 / pi) (x + 0.044715 x^3). */
static TARGET void OF(activate)(float *gate, const float *up, size_t n, bool gelu) {
    for (size_t i = 0; i < n; i += LANES) {
        vec x = vec_load(gate + i), u = x;
        if (gelu) {
            vec cube = vec_mul(vec_mul(x, x), x);
            u = vec_mul(vec_fma(vec_set(0.044715f), cube, x), vec_set(2.0f * 0.7978845608f));
        }
        vec sigmoid = vec_add(vec_set(1.0f), vec_exp(vec_sub(vec_set(0.0f), u)));
        vec_store(gate + i, vec_mul(vec_div(x, sigmoid), vec_load(up + i)));
    }
}

/* GELU (arXiv:1606.08415) in its exact form, x (1 + erf(x / sqrt(2))) / 2, in place. With z = |x| / sqrt(2) the rest
 * 1 - erf(z) is a polynomial in 1 / (1 + 0.3275911 z) times e^(-z^2), to 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
static TARGET void OF(gelu)(float *x, size_t n) {
    for (size_t i = 0; i < n; i += LANES) {
        vec all = vec_load(x + i), size = vec_max(all, vec_sub(vec_set(0.0f), all)), one = vec_set(1.0f);
        vec z = vec_mul(size, vec_set(0.70710678f)), t = vec_div(one, vec_fma(z, vec_set(0.3275911f), one));
        vec p = vec_fma(vec_set(1.061405429f), t, vec_set(-1.453152027f));
        p = vec_fma(p, t, vec_set(1.421413741f));
        p = vec_fma(p, t, vec_set(-0.284496736f));
        p = vec_mul(vec_fma(p, t, vec_set(0.254829592f)), t);
        vec rest = vec_mul(p, vec_exp(vec_sub(vec_set(0.0f), vec_mul(z, z))));
        vec half = vec_mul(vec_mul(size, vec_set(0.5f)), rest);
        vec_store(x + i, vec_sub(vec_max(all, vec_set(0.0f)), half));
    }
}

/* The sum of e^(x - largest) over n numbers. */
static TARGET double OF(sum_exp)(const float *x, size_t n, float largest) {
    vec sum = vec_set(0.0f);
    double rest = 0.0;
    for (; n >= LANES; n -= LANES, x += LANES) sum = vec_add(sum, vec_exp(vec_sub(vec_load(x), vec_set(largest))));
    for (; n; n--, x++) rest += expf(*x - largest);
    return vec_sum(sum) + rest;
}

static TARGET void OF(to_half)(const float *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i += LANES) vec_to_half(y + i, vec_load(x + i));
}

/* Keys and values are read as they lie or, when many queries read them, from a page turned into floats. */
INLINE vec OF(number)(const void *page, bool wide, size_t at) {
    return wide ? vec_load((const float *)page + at) : vec_half((const uint16_t *)page + at);
}

static TARGET void OF(widen)(const uint16_t *halves, size_t n, float *floats) {
    for (size_t i = 0; i < n; i += LANES) vec_store(floats + i, vec_half(halves + i));
}

/* The scores of R queries at B blocks of 16 positions of a page. Asks for `soon`, of which it takes as much as it reads. */
INLINE void OF(scores)(const int R, const int B, const void *page, bool wide, size_t head_dim,
                       const struct query *queries, size_t position, const uint16_t *soon) {
    vec sum[QUERIES][QUERIES];
    UNROLL for (int r = 0; r < QUERIES; r++)
        UNROLL for (int b = 0; b < QUERIES; b++) sum[r][b] = vec_set(0.0f);
    size_t start = position % PAGE * head_dim;
    for (size_t i = 0; i < head_dim; i++) {
        vec key[QUERIES];
        UNROLL for (int b = 0; b < B; b++) key[b] = OF(number)(page, wide, start + (i + (size_t)b * head_dim) * LANES);
        UNROLL for (int b = 0; b < B; b += 2) __builtin_prefetch(soon + start + i * B * LANES + b * LANES, 0, 2);
        UNROLL for (int r = 0; r < R; r++) {
            vec q = vec_set(queries[r].q[i]);
            UNROLL for (int b = 0; b < B; b++) sum[r][b] = vec_fma(q, key[b], sum[r][b]);
        }
    }
    UNROLL for (int r = 0; r < R; r++)
        UNROLL for (int b = 0; b < B; b++) vec_store(queries[r].scores + position + b * LANES, sum[r][b]);
}

/* The scores of R queries at the blocks of one page that begin in [start, end). */
INLINE void OF(score_page)(const int R, const void *page, bool wide, size_t head_dim, const struct query *queries,
                           size_t start, size_t end, const uint16_t *soon) {
    size_t i = start;
    for (; WIDTH > 1 && i + WIDTH * LANES <= end; i += WIDTH * LANES)
        OF(scores)(R, WIDTH, page, wide, head_dim, queries, i, soon);
    for (; i < end; i += LANES) OF(scores)(R, 1, page, wide, head_dim, queries, i, soon);
}

INLINE void OF(blank)(float *score, int start, int from, int to, int end, float value) {
    for (int i = start; i < min(from, end); i++) score[i] = value;
    for (int i = max(to, start); i < end; i++) score[i] = value;
}

/* Scores to exponentials, in place, 0 where the query does not look; writes their maximum and sum into the partial. */
static TARGET void OF(soften)(const struct query *query, int start, int end, float softcap) {
    float *score = query->scores;
    for (int i = start; softcap > 0.0f && i < end; i++) score[i] = softcap * tanhf(score[i] / softcap);
    OF(blank)(score, start, query->from, query->to, end, -INFINITY);
    vec most = vec_set(-INFINITY), sum = vec_set(0.0f);
    for (int i = start; i < end; i += LANES) most = vec_max(vec_load(score + i), most);
    float largest = vec_largest(most);
    for (int i = start; i < end; i += LANES)
        vec_store(score + i, vec_exp(vec_sub(vec_load(score + i), vec_set(largest))));
    OF(blank)(score, start, query->from, query->to, end, 0.0f);
    for (int i = start; i < end; i += LANES) sum = vec_add(sum, vec_load(score + i));
    query->partial[0] = largest;
    query->partial[1] = vec_sum(sum);
}

/* Adds the values of a page's positions [start, end), weighted, for the numbers [at, at + 16 D) of each value. */
INLINE void OF(weigh)(const int R, const int D, const void *page, bool wide, size_t head_dim,
                      const struct query *queries, size_t start, size_t end, size_t at, const uint16_t *soon) {
    vec sum[QUERIES][QUERIES];
    UNROLL for (int r = 0; r < R; r++)
        UNROLL for (int d = 0; d < D; d++)
            sum[r][d] = vec_load(queries[r].partial + PARTIAL_HEAD + at + (size_t)d * LANES);
    for (size_t i = start; i < end; i++) {
        vec value[QUERIES];
        size_t place = i % PAGE * head_dim + at;
        UNROLL for (int d = 0; d < D; d++) value[d] = OF(number)(page, wide, place + (size_t)d * LANES);
        UNROLL for (int d = 0; d < D; d += 2) __builtin_prefetch(soon + place + d * LANES, 0, 2);
        UNROLL for (int r = 0; r < R; r++) {
            vec weight = vec_set(queries[r].scores[i]);
            UNROLL for (int d = 0; d < D; d++) sum[r][d] = vec_fma(weight, value[d], sum[r][d]);
        }
    }
    UNROLL for (int r = 0; r < R; r++)
        UNROLL for (int d = 0; d < D; d++)
            vec_store(queries[r].partial + PARTIAL_HEAD + at + (size_t)d * LANES, sum[r][d]);
}

INLINE void OF(weigh_page)(const int R, const void *page, bool wide, size_t head_dim, const struct query *queries,
                           size_t start, size_t end, const uint16_t *soon) {
    size_t at = 0;
    for (; WIDTH > 1 && at + WIDTH * LANES <= head_dim; at += WIDTH * LANES)
        OF(weigh)(R, WIDTH, page, wide, head_dim, queries, start, end, at, soon);
    for (; WIDTH > 1 && at + 2 * LANES <= head_dim; at += 2 * LANES)
        OF(weigh)(R, 2, page, wide, head_dim, queries, start, end, at, soon);
    for (; at < head_dim; at += LANES) OF(weigh)(R, 1, page, wide, head_dim, queries, start, end, at, soon);
}

/* `step` for one page and all queries, up to QUERIES of them at a time. */
#define FOR_QUERIES(step, wide)                                                                                        \
    do {                                                                                                               \
        size_t r = 0;                                                                                                  \
        for (; r + 4 <= count; r += 4) OF(step)(4, page, wide, head_dim, queries + r, i, to, soon);                    \
        if (count - r == 3) OF(step)(3, page, wide, head_dim, queries + r, i, to, soon);                               \
        if (count - r == 2) OF(step)(2, page, wide, head_dim, queries + r, i, to, soon);                               \
        if (count - r == 1) OF(step)(1, page, wide, head_dim, queries + r, i, to, soon);                               \
    } while (0)

/* Softmax(q k) v (arXiv:1706.03762) of queries over what they see of one chunk, not yet divided by the sum. */
static TARGET void OF(attend)(const struct view *view, size_t head_dim, const struct query *queries, size_t count,
                              float softcap, float *room) {
    size_t from = CHUNK, last = 0;
    for (size_t r = 0; r < count; r++) {
        memset(queries[r].partial, 0, (PARTIAL_HEAD + head_dim) * sizeof(float));
        if (queries[r].from < queries[r].to) {
            from = min(from, (size_t)queries[r].from);
            last = max(last, (size_t)queries[r].to);
        }
    }
    size_t start = from / LANES * LANES, end = round_up(last, LANES);
    for (size_t i = start, to; i < end; i = to) {
        const uint16_t *keys = view->keys[i / PAGE];
        const uint16_t *soon = i / PAGE < (end - 1) / PAGE ? view->keys[i / PAGE + 1] : view->values[start / PAGE];
        const void *page = count > QUERIES ? (const void *)room : keys;
        to = min((i / PAGE + 1) * PAGE, end);
        if (count > QUERIES) OF(widen)(keys, PAGE * head_dim, room);
        if (count > QUERIES) FOR_QUERIES(score_page, true);
        else FOR_QUERIES(score_page, false);
    }
    for (size_t r = 0; r < count; r++) OF(soften)(&queries[r], (int)start, (int)end, softcap);
    for (size_t i = from, to; i < last; i = to) {
        const uint16_t *values = view->values[i / PAGE];
        const uint16_t *soon = view->values[min(i / PAGE + 1, (last - 1) / PAGE)];
        const void *page = count > QUERIES ? (const void *)room : values;
        to = min((i / PAGE + 1) * PAGE, last);
        if (count > QUERIES) OF(widen)(values, PAGE * head_dim, room);
        if (count > QUERIES) FOR_QUERIES(weigh_page, true);
        else FOR_QUERIES(weigh_page, false);
    }
}
#undef FOR_QUERIES

#define NAME_OF(suffix) NAME_TEXT(suffix)
#define NAME_TEXT(suffix) #suffix
static const struct kernels OF(kernels) = {NAME_OF(SUFFIX), OF(available), OF(product), OF(screen),
                                           OF(normalize),   OF(quantize),  OF(quantize_long), OF(attend),
                                           OF(activate),    OF(gelu),      OF(to_half),       OF(widen),
                                           OF(sum_exp)};
#undef NAME_OF
#undef NAME_TEXT
#undef SUFFIX
#undef TARGET
#undef PART
#undef IPART
#undef PARTS
#undef PART_LANES
#undef EACH
#undef FORCED
#undef UNROLL
#undef WIDTH
#undef WIDEST

#endif
