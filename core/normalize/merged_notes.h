#pragma once

#include "core/normalize/note.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace toscale {

/// Notes that say the same of several cases become one about all of them; the first one's place is kept.
class MergedNotes {
public:
    void add(const Note& note);

    [[nodiscard]] std::vector<Note> byRank();

private:
    std::vector<Note> m_notes;
    std::map<std::string, std::size_t, std::less<>> m_places;
};

} // namespace toscale
