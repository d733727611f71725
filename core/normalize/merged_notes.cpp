#include "core/normalize/merged_notes.h"

#include <algorithm>

namespace toscale {

namespace {

/// All that makes two notes the same, but for the cases that they are about.
std::string keyOf(const Note& note)
{
    std::string key = std::to_string(static_cast<int>(note.code));
    const auto add = [&](const std::string& part) { key += '\x1f' + part; };
    for (const std::string& argument : note.arguments)
        add(argument);
    if (note.gap) {
        add("gap" + std::string(nameOf(note.gap->code)) + (note.gap->ofBaseline ? "b" : ""));
        add(note.gap->nominal);
        add(note.gap->ending);
        for (const std::string& argument : note.gap->arguments)
            add(argument);
        for (const Basis basis : note.gap->bases)
            add(std::string(nameOf(basis)));
        for (const Forum forum : note.gap->forums)
            add(std::string(nameOf(forum)));
        for (const std::string& party : note.gap->parties)
            add(party);
    }
    return key;
}

} // namespace

void MergedNotes::add(const Note& note)
{
    const auto [known, isNew] = m_places.emplace(keyOf(note), m_notes.size());
    if (isNew || note.value != m_notes[known->second].value) { // a value is no text: it may differ behind equal words
        m_notes.push_back(note);
        return;
    }
    std::vector<std::string>& cases = m_notes[known->second].cases;
    for (const std::string& id : note.cases)
        if (cases.empty() || cases.back() != id) // rows come one after another
            cases.push_back(id);
}

std::vector<Note> MergedNotes::byRank()
{
    std::ranges::stable_sort(m_notes, {}, [](const Note& note) { return rankOf(note.code); });
    return std::move(m_notes);
}

} // namespace toscale
