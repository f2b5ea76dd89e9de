/*
 * How fast this machine reads memory: threads sum a buffer that no cache holds. Prints the best of several passes, in
 * bytes a second.
 *
 *     cc -O3 -march=native bandwidth.c -o bandwidth -lpthread && ./bandwidth THREADS
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BYTES = 1 << 29, PASSES = 12, MOST_THREADS = 64 };

struct part {
    const uint64_t *from;
    size_t count;
    uint64_t sum;
};

static void *add(void *argument) {
    struct part *part = argument;
    uint64_t sums[32] = {0};
    for (size_t i = 0; i + 32 <= part->count; i += 32) {
        __builtin_prefetch((const char *)(part->from + i) + 4096);
        for (int k = 0; k < 32; k++) sums[k] += part->from[i + k];
    }
    for (int k = 0; k < 32; k++) part->sum += sums[k];
    return NULL;
}

int main(int count, char **words) {
    int threads = count > 1 ? atoi(words[1]) : 1;
    char *memory = aligned_alloc(64, BYTES);
    if (!memory || threads < 1 || threads > MOST_THREADS) return 1;
    memset(memory, 1, BYTES);
    double best = 0;
    uint64_t sum = 0;
    for (int pass = 0; pass < PASSES; pass++) {
        pthread_t ids[MOST_THREADS];
        struct part parts[MOST_THREADS] = {0};
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        for (int i = 0; i < threads; i++) {
            parts[i].count = BYTES / 8 / threads, parts[i].from = (uint64_t *)memory + i * parts[i].count;
            pthread_create(&ids[i], NULL, add, &parts[i]);
        }
        for (int i = 0; i < threads; i++) pthread_join(ids[i], NULL), sum += parts[i].sum;
        clock_gettime(CLOCK_MONOTONIC, &end);
        double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9;
        if (BYTES / seconds > best) best = BYTES / seconds;
    }
    fprintf(stderr, "%llu\n", (unsigned long long)sum); /* so that the sums are not left out */
    printf("%.0f\n", best);
    return 0;
}
