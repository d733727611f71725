#include "app/cli/large_pages.h"

#include <cstdlib> // says __GLIBC__

#ifdef __GLIBC__
#include <cstdint>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace toscale::cli {

#ifdef __GLIBC__

/// madvise(2): MADV_HUGEPAGE is asked of memory that is there, so the heap first grows by what is kept free at its top
/// (mallopt(3): M_TOP_PAD). Nothing of that is fetched before it is used. A large page comes only where no small one
/// has been used yet, so the heap goes on a little before a large page begins: what makes it grow lies there. All
/// threads take from this heap, and so do the columns of a table: heaps of their own and mappings come in small pages.
void useLargePages()
{
    constexpr std::uintptr_t page = std::uintptr_t{2} << 20U;
    constexpr std::uintptr_t before = std::uintptr_t{256} << 10U; // of small pages; both pieces below have room there
    constexpr int reserve = 256 << 20;
    constexpr int neverGivenBack = reserve * 4;
    constexpr int largestInHeap = 32 << 20; // more than this mallopt does not take
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, largestInHeap);
    mallopt(M_TOP_PAD, reserve);
    mallopt(M_TRIM_THRESHOLD, neverGivenBack);
    const auto behindAPage = [](const void* address) { return reinterpret_cast<std::uintptr_t>(address) % page; };
    const void* const end = sbrk(0);
    (void)sbrk(static_cast<std::intptr_t>(page - (behindAPage(end) + before) % page));
    auto* const start = static_cast<char*>(sbrk(0));
    if (start == end)
        return;
    constexpr std::size_t grows = std::size_t{96} << 10U; // too much for what is free
    void* volatile some = std::malloc(grows);
    void* volatile more = std::malloc(grows);
    std::free(some);
    std::free(more);
    auto* const top = static_cast<char*>(sbrk(0));
    char* const first = start + before;
    char* const last = top - behindAPage(top);
    if (last > first)
        (void)madvise(first, static_cast<std::size_t>(last - first), MADV_HUGEPAGE);
}

#else

void useLargePages() { }

#endif

} // namespace toscale::cli
