#pragma once

#include "core/cases/case.h"
#include "core/document/shared_list.h"
#include "core/document/view.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toscale {

/// A document is edited and drawn as a whole; more cases than these are no document but a table.
inline constexpr std::size_t mostCasesOfDocument = 50'000;

/// What is saved in one *.toscale.json file: cases, and the views that show them.
struct Document {
    std::string title;
    std::string language = "en";
    std::vector<std::pair<std::string, std::string>> tables; // built-in table, last year: {"cpi-u", "2025"}
    Reference reference;
    SharedList<Case> cases;
    SharedList<View> views;
    UnknownFields referenceUnknown; // of the object "reference"
    UnknownFields unknown;
    UnreadItems unread; // of cases and views

    bool operator==(const Document&) const = default;
};

[[nodiscard]] const Case* findCase(const Document& document, std::string_view id);
[[nodiscard]] const CaseFigure* findFigure(const Case& which, std::string_view id);
[[nodiscard]] const Source* findSource(const Case& which, std::string_view id);
[[nodiscard]] const Party* findParty(const Case& which, std::string_view id);
[[nodiscard]] const View* findView(const Document& document, std::string_view id);

/// How a document without views is shown: all its cases as bars, or as a timeline where all that is known of them is
/// what happened when.
[[nodiscard]] View viewOfAll(const Document& document);

/// Finds the cases of a document that does not change meanwhile by their ids, many times.
class CaseIndex {
public:
    explicit CaseIndex(const Document& document);
    [[nodiscard]] const Case* find(std::string_view id) const;

private:
    std::unordered_map<std::string_view, const Case*> m_cases;
};

/// Position in Document::cases and Document::views, as edits name them.
[[nodiscard]] std::optional<std::size_t> positionOfCase(const Document& document, std::string_view id);
[[nodiscard]] std::optional<std::size_t> positionOfView(const Document& document, std::string_view id);

} // namespace toscale
