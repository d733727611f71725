#pragma once

#include "core/cases/case.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toscale {

/// The names of a case's parties by their ids. A party without a name and an id that nobody has name themselves.
class PartyNames {
public:
    /// `which` outlives it.
    explicit PartyNames(const Case& which)
        : m_case(which)
    {
    }

    /// With commas between them.
    [[nodiscard]] std::string of(const std::vector<std::string>& ids)
    {
        if (m_names.empty() && !ids.empty()) // most stages fall on all parties and name none
            for (const Party& party : m_case.parties)
                m_names.emplace(party.id, party.name);
        std::string names;
        for (const std::string& id : ids) {
            const auto party = m_names.find(id);
            const bool named = party != m_names.end() && !party->second.empty();
            names.append(names.empty() ? "" : ", ").append(named ? party->second : std::string_view(id));
        }
        return names;
    }

private:
    const Case& m_case;
    std::unordered_map<std::string_view, std::string_view> m_names;
};

} // namespace toscale
