/* Embeds texts of many lengths, then opens files with damaged headers and cut ends: compiled with the sanitizers. */
#include ENCODE_C

enum { MUTANTS = 200 };

static const int32_t lengths[] = {5, 0, 20, 1, 64, 65, 130, 300}; /* pages, batches and chunks, and beyond each */

static int embed_some(const gptb_encoder *e, size_t texts) {
    static int32_t ids[1000], cut[8];
    float *vectors = allocate(texts * e->header->hidden, sizeof *vectors);
    char error[256];
    for (size_t i = 0; i < texts; i++) cut[i] = min(lengths[i], (int32_t)e->header->positions);
    for (size_t i = 0; i < 1000; i++) ids[i] = (int32_t)(i * 7 % e->header->vocabulary);
    int failed = gptb_encoder_embed(e, ids, cut, texts, 1, 3, vectors, error, sizeof error);
    free(vectors);
    return failed;
}

static void write_file(const char *path, const uint8_t *bytes, size_t size) {
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, size, file) != size || fclose(file)) exit(2);
}

int main(int count, char **words) {
    char error[256], path[4096];
    gptb_encoder *e = count == 2 ? gptb_encoder_open(words[1], error, sizeof error) : NULL;
    if (!e || embed_some(e, 8)) return 1;
    size_t size = e->file.size, opened = 0;
    uint8_t *bytes = malloc(size);
    snprintf(path, sizeof path, "%s.mutant", words[1]);
    for (uint32_t i = 0, random = 1; i < MUTANTS; i++) {
        memcpy(bytes, e->file.bytes, size);
        random = random * 1664525u + 1013904223u;
        bytes[8 + random % 40] ^= (uint8_t)(1u << (random >> 16 & 7));
        write_file(path, bytes, i % 4 ? size : random % size + 1);
        gptb_encoder *mutant = gptb_encoder_open(path, error, sizeof error);
        if (mutant && (opened++, embed_some(mutant, 3))) return 1;
        gptb_encoder_close(mutant);
    }
    remove(path);
    free(bytes);
    gptb_encoder_close(e);
    printf("embedded; of %d mutants %zu were run\n", MUTANTS, opened);
    return 0;
}
