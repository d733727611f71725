#pragma once

#include "app/export/drawing.h"

#include <string>
#include <vector>

namespace toscale::exporting {

/// A source as it is cited: who, when, where; never a headline. An address that is none of the web is left out.
struct CitedAs {
    std::string words;
    std::string address;
};

/// One measure of one case: a value with its basis and status, or the words of a gap.
struct FactCell {
    std::string text;
    std::string detail;
    std::string number; // the value in base units of the measure, 15 digits; empty for a gap
};

struct FactRow {
    std::string caseId;
    std::string label;
    std::vector<FactCell> cells;      // one a measure
    std::vector<std::size_t> sources; // numbers in FigureFacts::sources
};

/// Everything that is said of a figure outside of its picture, worded: for pages, caption packs and screen readers.
struct FigureFacts {
    std::string language;
    bool rightToLeft = false;
    double width = 0; // of the picture, in points
    std::string title;
    std::string subtitle;
    std::string ratio;
    std::string altText;
    std::string longDescription;
    std::string byline;
    std::vector<std::string> notes; // in full, each once
    std::vector<CitedAs> sources;
    std::vector<std::string> measures; // heads of the columns
    std::vector<FactRow> rows;
};

/// What a figure says of one case in one measure.
[[nodiscard]] FactCell factCell(const ComparedCase& row, const Comparison& in, const text::LocaleWording& wording);

[[nodiscard]] FigureFacts factsOf(const Document& document, const Drawing& drawing, const text::LocaleWording& wording);

} // namespace toscale::exporting
