// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failing_memory.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ZHIQIAO_OWN_MALLOC 1
#endif

namespace zhiqiao::test {

namespace {

constinit std::atomic<int> counted = 0;
constinit std::atomic<int> failing = 0;
constinit std::atomic<bool> always = false;

}  // namespace

bool canFailAllocations() {
#ifdef ZHIQIAO_OWN_MALLOC
    return true;
#else
    return false;
#endif
}

void failAllocation(int at, bool forEver) {
    counted = 0;
    always = forEver;
    failing = at;
}

int allocationsCounted() { return counted; }

#ifdef ZHIQIAO_OWN_MALLOC
static bool fails() {
    const int number = counted.fetch_add(1, std::memory_order_relaxed) + 1;
    const int at = failing.load(std::memory_order_relaxed);
    if (at == 0 || number < at || (number > at && !always)) return false;
    errno = ENOMEM;
    return true;
}
#endif

}  // namespace zhiqiao::test

#ifdef ZHIQIAO_OWN_MALLOC
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);

void* malloc(std::size_t size) { return zhiqiao::test::fails() ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) {
    return zhiqiao::test::fails() ? nullptr : __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) {
    return zhiqiao::test::fails() ? nullptr : __libc_realloc(memory, size);
}
}
#endif
