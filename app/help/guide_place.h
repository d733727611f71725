#pragma once

#include <QString>

namespace toscale::gui {

/// A section of the guide: the name of its page, and of a heading there. "03-cases.md#editor" as links write it.
struct GuidePlace {
    QString page;
    QString section; // empty: the beginning of the page

    [[nodiscard]] static GuidePlace from(const QString& link)
    {
        const qsizetype mark = link.indexOf(QLatin1Char('#'));
        return mark < 0 ? GuidePlace{link, {}} : GuidePlace{link.left(mark), link.mid(mark + 1)};
    }
    bool operator==(const GuidePlace&) const = default;
};

} // namespace toscale::gui
