#pragma once

#include <cstddef>
#include <memory>

namespace toscale::io {

/// Memory of `size` bytes that nothing was written to; none where there is not so much. It comes in pages of 2 MB where
/// the system offers them: fetching a table in those of 4 kB takes longer than reading it.
[[nodiscard]] std::shared_ptr<char[]> largeBuffer(std::size_t size);

} // namespace toscale::io
