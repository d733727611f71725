#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace toscale::io {

/// An id made from a title: "Müller v. Nordström, Inc." -> "muller-v-nordstrom-inc". Letters of other scripts stay.
[[nodiscard]] std::string idFromTitle(std::string_view title);

/// Hands out ids that differ: "title", "title-2", "title-3".
class UniqueIds {
public:
    [[nodiscard]] std::string take(std::string id);
    [[nodiscard]] bool has(const std::string& id) const { return m_used.contains(id); }

private:
    std::unordered_map<std::string, int> m_used; // id and the last number that was tried behind it
};

} // namespace toscale::io
