#pragma once

#include "app/cli/request.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace toscale::cli {

/// Adds the cases and views of several files up. A case that a further file says again, word for word, is one case. A
/// second case of an id that was written is reported and left out; an id that was made of a title gives way.
class DocumentMerger {
public:
    DocumentMerger(LoadedDocument& result, Streams& streams)
        : m_result(result)
        , m_streams(streams)
    {
    }

    /// `isIdMade`: of each case, as io::OpenedFile has it; empty where all of them were written.
    void add(Document from, std::vector<bool> isIdMade, const std::string& file);

    /// Behind the last file, so that an id that is written is never taken by one that was made.
    void finish();

private:
    void add(Case one, bool isIdMade, const std::string& file);

    LoadedDocument& m_result;
    Streams& m_streams;
    std::vector<bool> m_isIdMade;                             // of each case
    std::unordered_multimap<std::string, std::size_t> m_byId; // as the files have them; empty with a single one
};

} // namespace toscale::cli
