/*
 * encode.c: a sentence encoder, a BERT (arXiv:1810.04805) or one of its relatives, whose tokens are pooled to one vector
 * (arXiv:1908.10084), on the kernels of run.c, which it includes: the two are one library.
 *
 * Texts are put together into passes, without any padding. A pass is one thread's: threads take the next one until
 * there is none, and never wait for each other. The vector of a text is the same, bit for bit, whatever the number of
 * threads and the texts beside it.
 */
#pragma GCC diagnostic ignored "-Wunused-function" /* what run.c has for its program alone */
#include "run.c"

/* ---- 1. The file -------------------------------------------------------------------------------------------------
 *
 * encoder.bin is little-endian and used as it lies, mapped read-only: struct encoder_header, and then, each on a
 * multiple of 64 bytes, the arrays that the header's sizes ask for, in the order in which `find_encoder` takes them.
 * Matrices lie as in run.c's model.bin, all of one type; their biases and the norms are float32.
 */

enum { ENCODER_VERSION = 3, PASS = 64 /* most tokens of several texts in one pass; a longer text is a pass alone */ };

/* `long_from` of the inputs that have been normalised, whose large numbers lie always in the same few blocks, and of those
 * that come out of GELU, where they lie anywhere: there a fine block is dearer, because eight tokens share it. */
static const float FINE_FROM = 5.0f, INNER_FINE_FROM = 12.0f;

struct encoder_header {
    char magic[8]; /* "gptb.enc" */
    uint32_t version, type; /* of the matrices: F32, F16, BF16 or P8L */
    uint32_t hidden, layers, heads, inner, vocabulary, positions;
    float eps;
    uint32_t by_distance; /* 1: each head adds a bias to its scores, one for each distance (MPNet, arXiv:2004.09297) */
    uint32_t reserved[4];
};

_Static_assert(sizeof(struct encoder_header) == 64, "the layout that engine/weights/encoder_file.py writes");

struct norm {
    const float *weight, *bias;
};

struct block {
    struct matrix qkv, out, up, down; /* qkv: the rows of all queries, then of all keys, then of all values */
    struct norm attention_norm, norm;
};

typedef struct {
    struct parameters file;
    const struct encoder_header *header;
    const struct kernels *kernels;
    const uint16_t *words;  /* [vocabulary][hidden] in half precision */
    const float *positions; /* [positions][hidden], the first segment's vector added */
    const float *distances; /* [heads][2 positions - 1], from 1 - positions to positions - 1; or NULL */
    struct norm norm;
    struct block *blocks;
} gptb_encoder;

/* How far the file has been read. */
struct cursor {
    const uint8_t *bytes;
    size_t at, size;
};

/* The next array, NULL when it does not lie inside the file. */
static const void *take(struct cursor *c, size_t count, size_t bytes) {
    size_t start = round_up(c->at, 64);
    if (start > c->size || count > (c->size - start) / bytes) return NULL;
    c->at = start + count * bytes;
    return c->bytes + start;
}

static bool take_norm(struct cursor *c, size_t hidden, struct norm *norm) {
    norm->weight = take(c, hidden, sizeof(float));
    norm->bias = take(c, hidden, sizeof(float));
    return norm->weight && norm->bias;
}

static bool take_matrix(struct cursor *c, enum type type, size_t rows, size_t columns, struct matrix *m) {
    *m = (struct matrix){.type = type, .rows = rows, .columns = columns, .groups = rows / LANES};
    m->group_bytes = group_bytes(type, columns);
    m->data = take(c, m->groups, m->group_bytes);
    m->bias = take(c, rows, sizeof(float));
    return m->data && m->bias;
}

static bool take_block(struct cursor *c, const struct encoder_header *h, struct block *b) {
    return take_matrix(c, h->type, 3 * (size_t)h->hidden, h->hidden, &b->qkv) &&
           take_matrix(c, h->type, h->hidden, h->hidden, &b->out) && take_norm(c, h->hidden, &b->attention_norm) &&
           take_matrix(c, h->type, h->inner, h->hidden, &b->up) &&
           take_matrix(c, h->type, h->hidden, h->inner, &b->down) && take_norm(c, h->hidden, &b->norm);
}

static int check_encoder(const struct encoder_header *h, struct why why) {
    const struct {
        const char *name;
        uint32_t value, low, high, step;
    } numbers[] = {
        {"type", h->type == P8L ? F32 : h->type, F32, BF16, 1},
        {"hidden", h->hidden, 16, 1 << 16, h->type == P8L ? BLOCK : LANES},
        {"layers", h->layers, 1, 1 << 10, 1},
        {"heads", h->heads, 1, 1 << 10, 1},
        {"inner", h->inner, 16, 1 << 18, h->type == P8L ? BLOCK : LANES},
        {"vocabulary", h->vocabulary, 1, 1 << 22, 1},
        {"positions", h->positions, 1, 1 << 20, 1},
        {"by_distance", h->by_distance, 0, 1, 1},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (numbers[i].value < numbers[i].low || numbers[i].value > numbers[i].high ||
            numbers[i].value % numbers[i].step)
            return fail(why, "The encoder is not sound: %s is %u.", numbers[i].name, numbers[i].value);
    if (h->hidden % (h->heads * LANES) || h->hidden / h->heads > 1 << 12)
        return fail(why, "The encoder is not sound: %u heads in a width of %u.", h->heads, h->hidden);
    return 0;
}

/* Finds everything in the bytes of a file. Returns 0, or -1 with a sentence. */
static int find_encoder(gptb_encoder *e, struct why why) {
    const struct encoder_header *h = e->header = (const struct encoder_header *)e->file.bytes;
    if (e->file.size < sizeof *h || memcmp(h->magic, "gptb.enc", 8) || h->version != ENCODER_VERSION)
        return fail(why, "The file is no encoder of this version.");
    if (check_encoder(h, why)) return -1;
    struct cursor c = {e->file.bytes, sizeof *h, e->file.size};
    e->words = take(&c, (size_t)h->vocabulary * h->hidden, sizeof(uint16_t));
    e->positions = take(&c, (size_t)h->positions * h->hidden, sizeof(float));
    size_t distances = h->heads * (2 * (size_t)h->positions - 1);
    if (h->by_distance) e->distances = take(&c, distances, sizeof(float));
    bool sound = e->words && e->positions && (e->distances || !h->by_distance) && take_norm(&c, h->hidden, &e->norm);
    e->blocks = calloc(h->layers, sizeof *e->blocks);
    if (!e->blocks) return no_memory(why);
    for (size_t i = 0; sound && i < h->layers; i++) sound = take_block(&c, h, &e->blocks[i]);
    return sound && c.at == c.size ? 0 : fail(why, "The encoder is cut off or not sound.");
}

/* ---- 2. The forward pass -----------------------------------------------------------------------------------------
 *
 * The products go through a pass in batches of BATCH tokens, so that what one leaves for the next stays in cache.
 */

/* What a thread writes: the numbers of one pass. */
struct desk {
    float *x;        /* [tokens][hidden]: the residual stream */
    float *qkv;      /* [tokens][3 hidden] */
    float *attended; /* [tokens][hidden] */
    float *inner;    /* [BATCH][inner] */
    struct rows rows;
    uint16_t *keys, *values; /* one head's, of one text, in pages */
    float *partial, *sums;   /* [GROUP * QUERIES][PARTIAL_HEAD + head_dim]: of one chunk; of all so far */
    float *scores, *page;    /* [GROUP * QUERIES][CHUNK]; a page's keys or values */
    float *queries, *biased; /* only with distances: one head's, [BATCH][head_dim]; its scores, [BATCH][tokens] */
};

enum { TOGETHER = GROUP * QUERIES /* tokens of a text that attend together */ };

/* Texts that are computed together: `count` of them from text `first` on, whose tokens begin at `start`. */
struct pass {
    size_t first, count, start, tokens;
};

/* What becomes of the hidden states of a text: the first one, their mean, the largest of each number, the last one. */
enum pooling { FIRST, MEAN, LARGEST, LAST, POOLINGS };

struct job {
    const gptb_encoder *encoder;
    const int32_t *ids, *lengths;
    struct pass *passes;
    size_t pass_count, most_tokens;
    enum pooling pooling;
    float *vectors; /* [texts][hidden] */
    _Atomic size_t next;
    _Atomic bool failed; /* there was no memory */
};

static void release_desk(struct desk *d) {
    free(d->x), free(d->qkv), free(d->attended), free(d->inner), free(d->keys), free(d->values);
    free(d->partial), free(d->sums), free(d->scores), free(d->page), free(d->queries), free(d->biased);
    release_rows(&d->rows);
}

static bool allocate_desk(const gptb_encoder *e, size_t tokens, struct desk *d) {
    size_t hidden = e->header->hidden, head_dim = hidden / e->header->heads, stride = PARTIAL_HEAD + head_dim;
    size_t widest = max(hidden, (size_t)e->header->inner);
    d->x = allocate(tokens * hidden, sizeof(float)), d->qkv = allocate(tokens * 3 * hidden, sizeof(float));
    d->attended = allocate(tokens * hidden, sizeof(float));
    d->inner = allocate(BATCH * (size_t)e->header->inner, sizeof(float));
    d->keys = allocate(round_up(tokens, PAGE) * head_dim, sizeof(uint16_t));
    d->values = allocate(round_up(tokens, PAGE) * head_dim, sizeof(uint16_t));
    d->partial = allocate(TOGETHER * stride, sizeof(float)), d->sums = allocate(TOGETHER * stride, sizeof(float));
    d->scores = allocate(TOGETHER * CHUNK, sizeof(float)), d->page = allocate(PAGE * head_dim, sizeof(float));
    bool rows = allocate_rows(&d->rows, BATCH, widest);
    if (e->distances) {
        d->queries = allocate(BATCH * head_dim, sizeof(float));
        d->biased = allocate(BATCH * round_up(tokens, LANES), sizeof(float));
        rows = rows && d->queries && d->biased;
    }
    return rows && d->x && d->qkv && d->attended && d->inner && d->keys && d->values && d->partial && d->sums &&
           d->scores && d->page;
}

/* y = (or +=, with `add`) the matrix times `count` <= BATCH inputs x, which are rows of its width. */
static void apply(const gptb_encoder *e, struct desk *d, const struct matrix *m, float *x, size_t count, float *y,
                  bool add) {
    struct rows in = d->rows;
    in.f = x, in.width = m->columns, in.blocks = m->columns / BLOCK;
    in.long_from = m->columns == e->header->hidden ? FINE_FROM : INNER_FINE_FROM;
    for (size_t t = 0; quantized(m) && t < count; t++) e->kernels->quantize_long(&in, t);
    const uint8_t *end = m->data + m->groups * m->group_bytes; /* behind it lies what is read next */
    e->kernels->product(m, 0, m->groups, &in, count, y, m->rows, add, (struct route){end, 0});
}

/* Layer normalisation, arXiv:1607.06450, in place: without its mean a row's variance is its mean square. */
static void layer_norm(const gptb_encoder *e, const struct norm *norm, float *x, size_t tokens) {
    size_t hidden = e->header->hidden;
    for (float *row = x; row < x + tokens * hidden; row += hidden) {
        float sums[LANES] = {0}, sum = 0.0f; /* sums side by side: the compiler makes vectors of them */
        for (size_t i = 0; i < hidden; i += LANES)
            for (size_t k = 0; k < LANES; k++) sums[k] += row[i + k];
        for (size_t k = 0; k < LANES; k++) sum += sums[k];
        float mean = sum / (float)hidden;
        for (size_t i = 0; i < hidden; i++) row[i] -= mean;
        e->kernels->normalize(row, norm->weight, row, hidden, e->header->eps);
        for (size_t i = 0; i < hidden; i++) row[i] += norm->bias[i];
    }
}

/* Word and position of every token of a text, added. */
static void embed_text(const gptb_encoder *e, const int32_t *ids, size_t length, float *x) {
    size_t hidden = e->header->hidden;
    for (size_t t = 0; t < length; t++, x += hidden) {
        const float *position = e->positions + t * hidden;
        e->kernels->widen(e->words + (size_t)ids[t] * hidden, hidden, x);
        for (size_t i = 0; i < hidden; i++) x[i] += position[i];
    }
}

/* One head's keys and values of a text, in pages of half precision as `attend` reads them. */
static void store_head(const gptb_encoder *e, struct desk *d, const float *qkv, size_t length, size_t head) {
    size_t hidden = e->header->hidden, n = hidden / e->header->heads;
    uint16_t halves[1 << 12]; /* as wide as a head may be */
    for (size_t t = 0; t < length; t++, qkv += 3 * hidden) {
        uint16_t *keys = d->keys + t / LANES * LANES * n + t % LANES;
        e->kernels->to_half(qkv + hidden + head * n, halves, n);
        for (size_t i = 0; i < n; i++) keys[i * LANES] = halves[i];
        e->kernels->to_half(qkv + 2 * hidden + head * n, d->values + t * n, n);
    }
}

/* What `count` tokens of a text see through one head: all of it, chunk after chunk. */
static void attend_tokens(const gptb_encoder *e, struct desk *d, const float *q, size_t count, size_t length,
                          float *out) {
    size_t hidden = e->header->hidden, n = hidden / e->header->heads, stride = PARTIAL_HEAD + n;
    struct query queries[TOGETHER];
    for (size_t i = 0; i < count; i++) clear_partial(d->sums + i * stride, n);
    for (size_t start = 0; start < length; start += CHUNK) {
        int seen = (int)min(length - start, (size_t)CHUNK);
        struct view view = {0};
        for (size_t i = 0; i < CHUNK / PAGE && start + i * PAGE < length; i++) {
            view.keys[i] = d->keys + (start + i * PAGE) * n;
            view.values[i] = d->values + (start + i * PAGE) * n;
        }
        for (size_t i = 0; i < count; i++)
            queries[i] = (struct query){q + i * 3 * hidden, d->partial + i * stride, d->scores + i * CHUNK, 0, seen};
        e->kernels->attend(&view, n, queries, count, 0.0f, d->page);
        for (size_t i = 0; i < count; i++) merge_partial(d->sums + i * stride, d->partial + i * stride, n);
    }
    for (size_t i = 0; i < count; i++) {
        const float *sums = d->sums + i * stride;
        float inverse = 1.0f / sums[1];
        for (size_t k = 0; k < n; k++) out[i * hidden + k] = sums[PARTIAL_HEAD + k] * inverse;
    }
}

/* e^x for x <= 0, as plain C that compilers make vectors of: 2^n e^r with |r| <= ln(2) / 2. Relative error 2e-7. */
static inline float exponential(float x) {
    const float magic = 12582912.0f; /* 1.5 * 2^23: adding it rounds to a whole number */
    x = x > -87.0f ? x : -87.0f;
    float whole = x * 1.44269504f + magic;
    float n = whole - magic, r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    float e = 1.0f + r * (1.0f + r * (0.5f + r * (0.166666657f + r * (0.0416668919f + r * (0.00833345205f + r * 0.00138890f)))));
    union {
        int32_t bits;
        float number;
    } power = {((int32_t)n + 127) * (1 << 23)};
    return e * power.number;
}

/* Scores of one token to weights that sum to 1, in place, after the bias of each distance has been added; from `length`
 * up to `padded` there is no token. */
static void soften_biased(float *scores, const float *bias, size_t length, size_t padded) {
    float largest = -INFINITY, sums[LANES] = {0}, sum = 0.0f;
    for (size_t i = 0; i < length; i++) scores[i] += bias[i];
    for (size_t i = 0; i < length; i++) largest = scores[i] > largest ? scores[i] : largest;
    for (size_t i = 0; i < length; i++) scores[i] = exponential(scores[i] - largest);
    size_t even = length / LANES * LANES;
    for (size_t i = 0; i < even; i += LANES)
        for (size_t k = 0; k < LANES; k++) sums[k] += scores[i + k];
    for (size_t i = even; i < length; i++) sum += scores[i];
    for (size_t k = 0; k < LANES; k++) sum += sums[k];
    float inverse = 1.0f / sum;
    for (size_t i = 0; i < length; i++) scores[i] *= inverse;
    for (size_t i = length; i < padded; i++) scores[i] = 0.0f;
}

/* One head's keys and values of a text as matrices in half precision: keys times a query are its scores, and values,
 * [head_dim / 16][tokens][16], times its weights are what it sees. Tokens are filled up to whole groups, with zeros. */
static void store_matrices(const gptb_encoder *e, struct desk *d, const float *qkv, size_t length, size_t head,
                           struct matrix *keys, struct matrix *values) {
    size_t hidden = e->header->hidden, n = hidden / e->header->heads, padded = round_up(length, LANES);
    *keys = (struct matrix){.type = F16, .rows = padded, .columns = n, .groups = padded / LANES};
    *values = (struct matrix){.type = F16, .rows = n, .columns = padded, .groups = n / LANES};
    keys->group_bytes = group_bytes(F16, n), keys->data = (const uint8_t *)d->keys;
    values->group_bytes = group_bytes(F16, padded), values->data = (const uint8_t *)d->values;
    memset(d->keys + length / LANES * LANES * n, 0, (padded - length / LANES * LANES) * n * sizeof *d->keys);
    store_head(e, d, qkv, length, head);
    for (size_t i = 0; i < n; i += LANES) {
        uint16_t *group = d->values + i * padded;
        for (size_t t = 0; t < length; t++)
            e->kernels->to_half(qkv + (t * 3 + 2) * hidden + head * n + i, group + t * LANES, LANES);
        memset(group + length * LANES, 0, (padded - length) * LANES * sizeof *group);
    }
}

/* What `count` <= BATCH tokens of a text, from `first` on, see through one head that adds biases to its scores. */
static void attend_biased(const gptb_encoder *e, struct desk *d, const float *q, size_t first, size_t count,
                          size_t length, size_t head, const struct matrix *keys, const struct matrix *values,
                          float *out) {
    size_t hidden = e->header->hidden, n = keys->columns, positions = e->header->positions;
    const float *bias = e->distances + head * (2 * positions - 1) + positions - 1; /* of distance 0 */
    struct rows in = d->rows;
    for (size_t i = 0; i < count; i++) memcpy(d->queries + i * n, q + i * 3 * hidden, n * sizeof *q);
    in.f = d->queries, in.width = n;
    struct route route = {keys->data + keys->groups * keys->group_bytes, 0};
    e->kernels->product(keys, 0, keys->groups, &in, count, d->biased, keys->rows, false, route);
    for (size_t i = 0; i < count; i++) soften_biased(d->biased + i * keys->rows, bias - (first + i), length, keys->rows);
    in.f = d->biased, in.width = keys->rows;
    route.end = values->data + values->groups * values->group_bytes;
    e->kernels->product(values, 0, values->groups, &in, count, out, hidden, false, route);
}

/* Attention inside one text, arXiv:1706.03762: every token sees every token. */
static void attend_text(const gptb_encoder *e, struct desk *d, float *qkv, size_t length, float *out) {
    size_t hidden = e->header->hidden, n = hidden / e->header->heads;
    size_t together = e->distances ? BATCH : TOGETHER;
    struct matrix keys, values;
    float scale = 1.0f / sqrtf((float)n);
    for (size_t t = 0; t < length; t++)
        for (size_t i = 0; i < hidden; i++) qkv[t * 3 * hidden + i] *= scale;
    for (size_t head = 0; head < e->header->heads; head++) {
        if (e->distances) store_matrices(e, d, qkv, length, head, &keys, &values);
        else store_head(e, d, qkv, length, head);
        for (size_t t = 0; t < length; t += together) {
            const float *q = qkv + t * 3 * hidden + head * n;
            float *seen = out + t * hidden + head * n;
            size_t count = min(length - t, together);
            if (e->distances) attend_biased(e, d, q, t, count, length, head, &keys, &values, seen);
            else attend_tokens(e, d, q, count, length, seen);
        }
    }
}

/* One block of BERT: attention, then the MLP, each added to its input and normalised after it. */
static void encode_block(const gptb_encoder *e, struct desk *d, const struct block *b, const struct pass *pass,
                         const int32_t *lengths) {
    size_t hidden = e->header->hidden, inner = e->header->inner;
    for (size_t t = 0; t < pass->tokens; t += BATCH)
        apply(e, d, &b->qkv, d->x + t * hidden, min(pass->tokens - t, (size_t)BATCH), d->qkv + t * 3 * hidden, false);
    for (size_t i = 0, t = 0; i < pass->count; t += (size_t)lengths[i++])
        attend_text(e, d, d->qkv + t * 3 * hidden, (size_t)lengths[i], d->attended + t * hidden);
    for (size_t t = 0; t < pass->tokens; t += BATCH) {
        size_t count = min(pass->tokens - t, (size_t)BATCH);
        float *x = d->x + t * hidden;
        apply(e, d, &b->out, d->attended + t * hidden, count, x, true);
        layer_norm(e, &b->attention_norm, x, count);
        apply(e, d, &b->up, x, count, d->inner, false);
        e->kernels->gelu(d->inner, count * inner);
        apply(e, d, &b->down, d->inner, count, x, true);
        layer_norm(e, &b->norm, x, count);
    }
}

/* The vector of a text from its last hidden states; zeros for a text without a token. */
static void pool(const gptb_encoder *e, const float *x, size_t length, enum pooling pooling, float *vector) {
    size_t hidden = e->header->hidden;
    memset(vector, 0, hidden * sizeof *vector);
    if (!length) return;
    memcpy(vector, pooling == LAST ? x + (length - 1) * hidden : x, hidden * sizeof *vector);
    if (pooling == FIRST || pooling == LAST) return;
    for (size_t t = 1; t < length; t++)
        for (size_t i = 0; i < hidden; i++) {
            float number = x[t * hidden + i];
            vector[i] = pooling == MEAN ? vector[i] + number : number > vector[i] ? number : vector[i];
        }
    for (size_t i = 0; pooling == MEAN && i < hidden; i++) vector[i] /= (float)length;
}

static void run_texts(const struct job *job, struct desk *d, const struct pass *pass) {
    const gptb_encoder *e = job->encoder;
    const int32_t *lengths = job->lengths + pass->first, *ids = job->ids + pass->start;
    size_t hidden = e->header->hidden;
    for (size_t i = 0, t = 0; i < pass->count; t += (size_t)lengths[i++])
        embed_text(e, ids + t, (size_t)lengths[i], d->x + t * hidden);
    layer_norm(e, &e->norm, d->x, pass->tokens);
    for (size_t i = 0; i < e->header->layers; i++) encode_block(e, d, &e->blocks[i], pass, lengths);
    for (size_t i = 0, t = 0; i < pass->count; t += (size_t)lengths[i++])
        pool(e, d->x + t * hidden, (size_t)lengths[i], job->pooling, job->vectors + (pass->first + i) * hidden);
}

/* Takes passes until there is none. */
static void *take_passes(void *argument) {
    struct job *job = argument;
    struct desk desk = {0};
    if (!allocate_desk(job->encoder, job->most_tokens, &desk)) atomic_store(&job->failed, true);
    for (size_t i; !atomic_load(&job->failed) && (i = atomic_fetch_add(&job->next, 1)) < job->pass_count;)
        run_texts(job, &desk, &job->passes[i]);
    release_desk(&desk);
    return NULL;
}

/* ---- 3. The library's surface ------------------------------------------------------------------------------------ */

API void gptb_encoder_close(gptb_encoder *e) {
    if (!e) return;
    free(e->blocks);
    unmap_file(&e->file);
    free(e);
}

/* Opens an encoder.bin. Returns NULL with a sentence when it cannot be. */
API gptb_encoder *gptb_encoder_open(const char *path, char *error, size_t error_bytes) {
    struct why why = {error, error_bytes};
    gptb_encoder *e = calloc(1, sizeof *e);
    if (!e) no_memory(why);
    bool sound = e && !map_file(path, &e->file, why) && (e->kernels = choose_kernels(why)) && !find_encoder(e, why);
    if (sound) return e;
    gptb_encoder_close(e);
    return NULL;
}

/* The level of vector instructions in use. */
API const char *gptb_encoder_simd(const gptb_encoder *e) { return e->kernels->name; }

/* Checks the texts and puts them together into passes. Returns 0, or -1 with a sentence. */
static int plan_passes(struct job *job, size_t texts, struct why why) {
    const struct encoder_header *h = job->encoder->header;
    struct pass *last = job->passes;
    for (size_t i = 0, start = 0; i < texts; i++) {
        if (job->lengths[i] < 0 || (uint32_t)job->lengths[i] > h->positions)
            return fail(why, "A text has %d tokens; the encoder takes %u.", job->lengths[i], h->positions);
        size_t length = (size_t)job->lengths[i];
        for (size_t t = start; t < start + length; t++)
            if (job->ids[t] < 0 || (uint32_t)job->ids[t] >= h->vocabulary)
                return fail(why, "Token %d is not in the vocabulary.", job->ids[t]);
        if (!i || last->tokens + length > PASS) {
            last = &job->passes[job->pass_count++];
            *last = (struct pass){.first = i, .start = start};
        }
        last->count++, last->tokens += length, start += length;
        job->most_tokens = max(job->most_tokens, last->tokens);
    }
    return 0;
}

/* The vectors of texts whose ids lie one behind the other, [texts][hidden], by `pooling` (see above) and not scaled.
 * `threads` 0 takes one for each processor; longest texts first share out best. Several calls may run at once. Returns 0,
 * or -1 with a sentence. */
API int gptb_encoder_embed(const gptb_encoder *e, const int32_t *ids, const int32_t *lengths, size_t texts,
                           int pooling, int threads, float *vectors, char *error, size_t error_bytes) {
    struct why why = {error, error_bytes};
    if (pooling < FIRST || pooling >= POOLINGS) return fail(why, "There is no pooling %d.", pooling);
    struct job job = {e, ids, lengths, .vectors = vectors, .pooling = (enum pooling)pooling, .most_tokens = 1};
    pthread_t others[MOST_THREADS];
    int wanted = min(max(threads > 0 ? threads : processors(), 1), MOST_THREADS), started = 0;
    job.passes = allocate(texts, sizeof *job.passes);
    if (!job.passes) return no_memory(why);
    int failed = plan_passes(&job, texts, why);
    while (!failed && started + 1 < min(wanted, (int)min(job.pass_count, (size_t)MOST_THREADS)) &&
           !pthread_create(&others[started], NULL, take_passes, &job))
        started++;
    if (!failed) take_passes(&job);
    for (int i = 0; i < started; i++) pthread_join(others[i], NULL);
    free(job.passes);
    if (!failed && atomic_load(&job.failed)) failed = no_memory(why);
    return failed;
}
