#include "app/cli/large_pages.h"

#include <cstdlib> // says __GLIBC__

#ifdef __GLIBC__
#include "core/large_buffer.h"
#include "core/parallel.h"

#include <algorithm>
#include <cstdint>
#include <latch>
#include <malloc.h>
#include <sys/mman.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>
#endif

namespace toscale::cli {

#ifdef __GLIBC__

namespace {

/// A large page comes only where no small one has been used yet, so a heap goes on a little before one begins: what was
/// allocated first, or makes the heap grow, lies there.
constexpr std::uintptr_t before = std::uintptr_t{256} << 10U;

std::uintptr_t addressOf(const void* pointer)
{
    return reinterpret_cast<std::uintptr_t>(pointer);
}

/// madvise(2): a wish, which the system need not grant.
void wishLargePages(std::uintptr_t first, std::uintptr_t last)
{
    if (last > first)
        (void)madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
}

/// MADV_HUGEPAGE is asked of memory that is there, so the heap first grows by what is kept free at its top (mallopt(3):
/// M_TOP_PAD). Nothing of that is fetched before it is used. The columns of a table take from this heap too: mappings
/// of their own come in small pages.
void prepareMainHeap()
{
    constexpr int reserve = 256 << 20;
    constexpr int neverGivenBack = reserve * 4;
    constexpr int largestInHeap = 32 << 20; // more than this mallopt does not take
    mallopt(M_MMAP_THRESHOLD, largestInHeap);
    mallopt(M_TOP_PAD, reserve);
    mallopt(M_TRIM_THRESHOLD, neverGivenBack);
    const void* const end = sbrk(0);
    (void)sbrk(static_cast<std::intptr_t>(largePage - (addressOf(end) + before) % largePage));
    const void* const start = sbrk(0);
    if (start == end)
        return;
    constexpr std::size_t grows = std::size_t{96} << 10U; // too much for what is free
    void* volatile some = std::malloc(grows);
    void* volatile more = std::malloc(grows);
    std::free(some);
    std::free(more);
    wishLargePages(addressOf(start) + before, addressOf(sbrk(0)) / largePage * largePage);
}

/// For a thread to which malloc has just given a heap: 64 MB of address space, aligned to that much. Gives what takes
/// the place up to its first large one, and is never used: a block that is free would be, in small pages.
void* prepareHeapOfThread()
{
    constexpr std::uintptr_t heap = std::uintptr_t{64} << 20U;
    void* volatile some = std::malloc(1);
    const std::uintptr_t at = addressOf(some) % heap;
    const std::uintptr_t start = addressOf(some) - at;
    std::free(some);
    if (at >= before) // another allocator has other heaps
        return nullptr;
    wishLargePages(start + largePage, start + heap);
    return std::malloc(largePage - before - at);
}

/// Threads that start later take over the heaps of those that have ended.
void prepareHeapsOfThreads(std::size_t heaps)
{
    static std::vector<void*> places; // kept
    places.resize(heaps);
    std::latch all(static_cast<std::ptrdiff_t>(heaps)); // who lives at the same time has a heap of its own
    std::vector<std::jthread> threads;
    try {
        for (void*& place : places)
            threads.emplace_back([&] {
                place = prepareHeapOfThread();
                all.arrive_and_wait();
            });
    } catch (const std::system_error&) { // as many as there are
        all.count_down(static_cast<std::ptrdiff_t>(heaps - threads.size()));
    }
}

} // namespace

void useLargePages()
{
    mallopt(M_ARENA_MAX, 1);
    prepareMainHeap();
}

void useHeapsOfThreads()
{
    constexpr std::size_t mostHeaps = 4;
    const std::size_t heaps = std::min(parallelThreads(), mostHeaps);
    mallopt(M_ARENA_MAX, static_cast<int>(heaps));
    prepareHeapsOfThreads(heaps - 1);
}

#else

void useLargePages() { }
void useHeapsOfThreads() { }

#endif

} // namespace toscale::cli
