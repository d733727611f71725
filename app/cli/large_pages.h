#pragma once

namespace toscale::cli {

/// Lets the heap, and one a further thread, grow in pages of 2 MB where the system offers them: a document of thousands
/// of cases takes thousands of small pages, and fetching these takes a fifth of the time. Elsewhere it does nothing. To
/// be called while there is one thread.
void useLargePages();

} // namespace toscale::cli
