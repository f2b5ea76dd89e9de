/*
 * Runs mutants of a model.bin through run.c, which must refuse each with a sentence or work with it, and never crash.
 *
 *     cc -O1 -fsanitize=address,undefined -DRUN_C='"run.c"' fuzz_run.c -o fuzz -lm -lpthread
 *     ./fuzz model.bin FIRST_SEED COUNT
 *
 * Prints how many were refused and how many ran. Memory behind the file's last byte is poisoned, so that reading one
 * byte too much is found.
 */
#define GPTB_LIBRARY
#include RUN_C
#include <sanitizer/asan_interface.h>

static uint64_t state;

static uint64_t next(void) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state;
}

/* Changes some numbers and perhaps the length. Half of the changes fall into the header and the tables behind it. */
static size_t mutate(uint8_t *bytes, size_t size) {
    static const uint32_t edges[] = {0, 1, 2, 15, 16, 255, 4096, 1u << 16, 1u << 31, 0x7fffffff, 0xffffffff};
    for (uint64_t n = 1 + next() % 4; n--;) {
        size_t range = next() % 4 == 0 ? size : next() % 2 ? sizeof(struct header) : min(size, (size_t)4096);
        size_t at = next() % range / 4 * 4;
        uint32_t old, new = edges[next() % (sizeof edges / sizeof *edges)];
        memcpy(&old, bytes + at, 4);
        uint64_t way = next() % 4;
        new = way == 0 ? new : way == 1 ? old + 1 : way == 2 ? old ^ 1u << next() % 32 : (uint32_t)next();
        memcpy(bytes + at, &new, 4);
    }
    return next() % 4 ? size : next() % (size + 1);
}

static void use(gptb_model *m) {
    static const char text[] = "It's 1911 - \xc3\xbc\xe5\x9b\xbe\xff <|im_end|>\r\n\n  x";
    char error[256];
    int32_t ids[64];
    int64_t count = gptb_encode(m, text, sizeof text - 1, (int)(next() % 2), ids, 64);
    struct prompt prompt = {.v = &m->vocabulary};
    add_first(&prompt, "hello");
    add_next(&prompt, "there");
    free(prompt.pending.data), free(prompt.ids.data);
    gptb_sequence *s = gptb_sequence_new(m, 40);
    float *logits = calloc(m->file.header->vocabulary, sizeof *logits);
    gptb_entry batch[20];
    size_t tokens = min((size_t)max(count, (int64_t)0), (size_t)(1 + next() % 20));
    for (size_t i = 0; i < tokens; i++) batch[i] = (gptb_entry){s, ids[i], i + 1 == tokens};
    if (tokens && !gptb_eval(m, batch, tokens, NULL, 0, logits, error, sizeof error)) {
        float values[5];
        gptb_top(m, logits, m->file.header->vocabulary, 5, ids, values);
        int32_t best[BATCH];
        gptb_sequence_truncate(s, 0);
        gptb_best(m, batch, tokens, best, error, sizeof error);
        size_t bytes = gptb_sequence_bytes(s);
        uint8_t *saved = malloc(bytes);
        gptb_sequence_save(s, saved);
        saved[next() % bytes] ^= (uint8_t)next();
        gptb_sequence_load(s, saved, next() % 2 ? bytes : next() % bytes, error, sizeof error);
        free(saved);
    }
    free(logits);
    gptb_sequence_free(s);
}

int main(int count, char **words) {
    struct parameters base = {0};
    char error[256] = "usage: fuzz model.bin FIRST_SEED COUNT";
    const struct why why = {error, sizeof error};
    if (count != 4 || map_file(words[1], &base, why)) return puts(error), 2;
    size_t room = round_up(base.size, 64);
    uint8_t *bytes = aligned_alloc(64, room);
    unsigned long first = strtoul(words[2], NULL, 10), mutants = strtoul(words[3], NULL, 10), refused = 0;
    for (unsigned long i = 0; i < mutants; i++) {
        state = (first + i + 1) * 0x9e3779b97f4a7c15;
        ASAN_UNPOISON_MEMORY_REGION(bytes, room);
        memcpy(bytes, base.bytes, base.size);
        size_t size = mutate(bytes, base.size);
        ASAN_POISON_MEMORY_REGION(bytes + size, room - size);
        *error = 0;
        gptb_model *m = open_model((struct parameters){.bytes = bytes, .size = size}, i % 64 ? 1 : 2, why);
        if (m) use(m);
        else if (refused++, !*error || error[strlen(error) - 1] != '.') return printf("seed %lu: no sentence\n", first + i), 1;
        gptb_close(m);
    }
    ASAN_UNPOISON_MEMORY_REGION(bytes, room);
    free(bytes);
    unmap_file(&base);
    printf("%lu refused, %lu ran\n", refused, mutants - refused);
    return 0;
}
