#pragma once

#include <QString>
#include <vector>

namespace toscale::gui {

/// Where a text stands in the guide.
struct GuideHit {
    int page = 0;
    int position = 0; // in the document of that page
    int length = 0;
    bool operator==(const GuideHit&) const = default;
};

/// Every place of `wanted` in the texts of the pages, whatever the case of its letters. A space finds one where no line
/// may break, too. Spaces around it count for nothing.
[[nodiscard]] std::vector<GuideHit> findInGuide(const std::vector<QString>& pages, const QString& wanted);

} // namespace toscale::gui
