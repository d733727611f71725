#pragma once

#include <cstddef>

namespace toscale::io {

/// Puts readers of compressed streams (ISO 32000-1, 7.4) that know a limit in the place of libqpdf's, which unpack
/// cross-reference and object streams whole: ten megabytes can be crafted that unpack to ten thousand. FlateDecode
/// alone is read, which is how figures are written and how tools write them anew; a stream in any other packing is
/// unreadable.
void limitPdfFilters();

/// What all streams together may unpack to from now on in this thread, at each of their stages. Nothing before the
/// first call. Beyond it libqpdf ends with an exception.
void allowUnpacking(std::size_t bytes);

} // namespace toscale::io
