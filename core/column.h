#pragma once

#include "core/large_buffer.h"

#include <cstddef>
#include <limits>
#include <new>
#include <span>
#include <type_traits>
#include <vector>

namespace toscale {

/// Nothing is written into a new column before its entries are, so that room for more rows than there are costs
/// nothing, and several threads may each fill a part.
template <class T> class ColumnAllocator {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    using value_type = T;

    ColumnAllocator() = default;
    template <class Other> ColumnAllocator(const ColumnAllocator<Other>& /*same*/) { }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T))
            throw std::bad_array_new_length();
        const std::size_t size = count * sizeof(T);
        void* const memory = isLarge(size) ? takeLargeMemory(size) : ::operator new(size);
        if (memory == nullptr)
            throw std::bad_alloc();
        return static_cast<T*>(memory);
    }
    void deallocate(T* entries, std::size_t count)
    {
        if (isLarge(count * sizeof(T)))
            giveLargeMemoryBack(entries);
        else
            ::operator delete(entries);
    }

    template <class Entry> void construct(Entry* at) { ::new (static_cast<void*>(at)) Entry; }
    template <class Entry, class... From> void construct(Entry* at, From&&... from)
    {
        ::new (static_cast<void*>(at)) Entry(std::forward<From>(from)...);
    }

    bool operator==(const ColumnAllocator&) const = default;

private:
    /// A page of its own is not worth it for less: the last one is seldom full.
    [[nodiscard]] static bool isLarge(std::size_t size) { return size >= 8 * largePage; }
};

/// One entry a row.
template <class T> using ColumnOf = std::vector<T, ColumnAllocator<T>>;

/// A part of the rows of a table: where its place begins, and how many rows it has got.
struct ColumnPart {
    std::size_t first = 0;
    std::size_t size = 0;
};

/// Moves the parts, which stand one behind the other, together; what is behind them is left out. Where most of the room
/// stayed empty it is given back: a table may have far fewer rows than lines.
template <class T> void closeGaps(ColumnOf<T>& column, std::span<const ColumnPart> parts)
{
    std::size_t end = 0;
    for (const ColumnPart& part : parts) {
        const auto first = column.begin() + static_cast<std::ptrdiff_t>(part.first);
        if (part.first != end)
            std::copy(first, first + static_cast<std::ptrdiff_t>(part.size),
                      column.begin() + static_cast<std::ptrdiff_t>(end));
        end += part.size;
    }
    column.resize(end);
    if (end < column.capacity() / 2)
        column.shrink_to_fit();
}

} // namespace toscale
