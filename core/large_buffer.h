#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <sys/mman.h>

namespace toscale {

inline constexpr std::size_t largePage = std::size_t{2} << 20U;

/// Memory of `size` bytes that nothing was written to; null where there is not so much. It comes in pages of 2 MB where
/// the system offers them: fetching a table in those of 4 kB takes longer than reading it.
[[nodiscard]] inline void* takeLargeMemory(std::size_t size)
{
    const std::size_t whole = size < largePage ? size : (size + largePage - 1) / largePage * largePage;
    void* const memory = ::operator new (whole, std::align_val_t{largePage}, std::nothrow);
#ifdef MADV_HUGEPAGE
    if (memory != nullptr && whole >= largePage)
        (void)::madvise(memory, whole, MADV_HUGEPAGE); // a wish: without it the pages are small
#endif
    return memory;
}

inline void giveLargeMemoryBack(void* memory)
{
    ::operator delete (memory, std::align_val_t{largePage});
}

/// The same as a buffer that is shared.
[[nodiscard]] inline std::shared_ptr<char[]> largeBuffer(std::size_t size)
{
    auto* const bytes = static_cast<char*>(takeLargeMemory(size));
    if (bytes == nullptr)
        return nullptr;
    return {bytes, [](char* each) { giveLargeMemoryBack(each); }};
}

} // namespace toscale
