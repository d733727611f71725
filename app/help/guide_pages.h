#pragma once

#include "app/help/guide_place.h"

#include <QStringList>
#include <vector>

namespace toscale::gui {

/// A heading of a page, as the file writes it: places that stand for words of the window are not filled yet.
struct GuideHeading {
    int level = 1;
    QString text;
    QString id; // by which links find it
    bool operator==(const GuideHeading&) const = default;
};

/// A page of the guide: Markdown without the ids of its headings, "## Rates {#rates}", which stand beside it in order.
struct GuidePage {
    QString markdown;
    std::vector<GuideHeading> headings;
};

/// The names of all pages in reading order: "01-first-comparison.md" ...
[[nodiscard]] QStringList guidePageNames();

/// A page in a language, "de"; in English where it was not translated. Empty where there is no such page.
[[nodiscard]] GuidePage readGuidePage(const std::string& language, const QString& name);

/// As the file writes it, of one language alone.
[[nodiscard]] QString guideText(const std::string& language, const QString& name);

/// Takes the ids of headings out of a text.
[[nodiscard]] GuidePage parseGuidePage(const QString& text);

/// The section of a figure, whose id is that of the figure.
[[nodiscard]] GuidePlace guidePlaceOfFigure(const QString& figureId);

} // namespace toscale::gui
