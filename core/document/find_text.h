#pragma once

#include "core/document/document.h"

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace toscale {

/// What a text of a document is. Ids, dates and words of closed lists are no texts: changing letters in them would make
/// something else of them.
enum class TextField {
    Title,
    DisplayTitle,
    ActorName,
    Jurisdiction,
    Country,
    Summary,
    Notes,
    PartyName,
    FigureValue,
    FigureScope,
    StageValue,
    StageNote,
    EventLabel,
    SourceTitle,
    SourcePublisher,
    SourceUrl,
    SourceQuote,
    RevenueValue,
    RevenueNote,
    FurtherColumn,
    ViewTitle,
    ViewSubtitle,
    ViewRatio,
    ViewNotes,
    ViewByline,
    ViewAltText,
    ViewSpeakerNotes
};

[[nodiscard]] constexpr bool isOfView(TextField field)
{
    return field >= TextField::ViewTitle;
}

/// Read by a parser: a text that it refuses cannot stand there.
[[nodiscard]] constexpr bool isQuantity(TextField field)
{
    return field == TextField::FigureValue || field == TextField::StageValue || field == TextField::RevenueValue;
}

/// Where a text stands: the position of its case or view, and that of the figure, stage, event or source in its list.
struct TextPlace {
    std::size_t owner = 0;
    TextField field = TextField::Title;
    std::size_t item = 0;
    auto operator<=>(const TextPlace&) const = default;
};

/// An occurrence, in bytes of its text.
struct TextMatch {
    TextPlace place;
    std::size_t begin = 0;
    std::size_t length = 0;
    bool operator==(const TextMatch&) const = default;
};

struct TextSearch {
    std::string text; // empty: is nowhere
    bool matchCase = false;
    bool wholeWords = false; // no letter and no digit beside it
    bool inViews = false;    // in the texts of views too
};

/// Every occurrence, case by case in the order of the file, then view by view; none overlaps another.
[[nodiscard]] std::vector<TextMatch> findText(const Document& document, const TextSearch& search);

/// The whole text of that place; empty where there is none.
[[nodiscard]] std::string textAt(const Document& document, const TextPlace& place);

} // namespace toscale
