#include "core/io/large_buffer.h"

#include <new>
#include <sys/mman.h>

namespace toscale::io {

std::shared_ptr<char[]> largeBuffer(std::size_t size)
{
    constexpr std::size_t page = std::size_t{2} << 20U;
    constexpr std::align_val_t alignment{page};
    const std::size_t whole = size < page ? size : (size + page - 1) / page * page;
    auto* const bytes = static_cast<char*>(::operator new[](whole, alignment, std::nothrow));
    if (bytes == nullptr)
        return nullptr;
#ifdef MADV_HUGEPAGE
    if (whole >= page)
        (void)::madvise(bytes, whole, MADV_HUGEPAGE); // a wish: without it the pages are small
#endif
    return {bytes, [](char* each) { ::operator delete[](each, alignment); }};
}

} // namespace toscale::io
