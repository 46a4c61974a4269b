// SPDX-License-Identifier: MIT
#include "tests/bench/AllocationCount.h"

#include <atomic>
#include <cstddef>

namespace {
std::atomic<std::uint64_t> count{0};
} // namespace

// glibc lets a program replace these (malloc(3), "Replacing malloc"), and keeps its own under other
// names. Qt allocates by malloc, the standard library by new, which ends here too.
extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t number, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);

void *malloc(std::size_t size) noexcept
{
    count.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

void *calloc(std::size_t number, std::size_t size) noexcept
{
    count.fetch_add(1, std::memory_order_relaxed);
    return __libc_calloc(number, size);
}

void *realloc(void *block, std::size_t size) noexcept
{
    count.fetch_add(1, std::memory_order_relaxed);
    return __libc_realloc(block, size);
}

} // extern "C"

namespace hearth::bench {

std::uint64_t allocationCount()
{
    return count.load(std::memory_order_relaxed);
}

} // namespace hearth::bench
