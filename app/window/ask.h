#pragma once

#include "core/cases/case.h"
#include "core/document/view.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace toscale::gui {

/// One side of a question: "Meta: 80 TB" with "$1M + 35y".
struct AskedSide {
    std::string name; // as written before a colon; else the first quantity as written
    std::optional<AsWritten<DataSize>> volume;
    std::optional<AsWritten<Count>> works;
    std::optional<AsWritten<PricedMoney>> money;
    std::optional<AsWritten<Sentence>> custody;
    bool noPenalty = false; // "none"
};

struct Asked {
    std::vector<AskedSide> sides; // two or more
};

/// What is wrong with a question besides its quantities.
enum class AskProblem {
    Nothing,          // nothing was typed
    NoOtherSide,      // "vs" is missing
    SidesDiffer,      // a group with more or fewer sides than the first
    TooManySides,     // more sides than a figure compares at once
    EmptySide,        // nothing before or after "vs", between commas, or beside "+"
    KindTwice,        // two sizes, two sums ... on one side
    NoneAndPenalty,   // "none" beside a penalty on the same side
    OnlyOnOneSide,    // a size or a number of works without its counterpart
    NothingShared,    // a sum on one side, prison time on the other
    NothingToCompare, // "none vs none"
};

/// Where a question cannot be read and why: the text from `position` (1-based, in code points), `length` code points.
struct AskError {
    int position = 1;
    int length = 0;
    std::variant<AskProblem, Error> problem;
};

/// Most sides of one question.
inline constexpr std::size_t mostAskedSides = 40;

/// Reads "70 GB vs 80 TB, $1M + 35y vs none": groups between commas, two or more sides around "vs" (or its like in each
/// language: ask_language.h), quantities joined by "+". "none" is a penalty that was not imposed. A comma inside a
/// number ("1,000,000") separates nothing. A side may begin with its name and a colon. `decimalMark`: ',' where "12.000" is
/// twelve thousand; the quantities are kept as English writes them, as those of a document are.
[[nodiscard]] tl::expected<Asked, AskError> parseAsk(std::string_view utf8, char decimalMark = '.');

/// The answer to a question: a case a side, and a view for each kind of quantity that was asked about, the first one
/// first.
struct AskAnswer {
    std::vector<Case> cases;
    std::vector<View> views;
};

/// Penalties keep the basis `unstated`: the person who asks gave none. `takenIds` are those of the document's cases and
/// views; new ids differ from them. Figure kind, theme and size are those of `like`.
[[nodiscard]] AskAnswer answerOf(const Asked& asked, const std::set<std::string>& takenIds, const View& like);

} // namespace toscale::gui
