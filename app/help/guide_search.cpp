#include "app/help/guide_search.h"

namespace toscale::gui {

namespace {

/// As many letters as before, so that places stay.
QString plainSpaces(QString text)
{
    constexpr QChar narrow{0x202F};
    return text.replace(QChar::Nbsp, QLatin1Char(' ')).replace(narrow, QLatin1Char(' '));
}

} // namespace

std::vector<GuideHit> findInGuide(const std::vector<QString>& pages, const QString& wanted)
{
    std::vector<GuideHit> hits;
    const QString text = plainSpaces(wanted.trimmed());
    if (text.isEmpty())
        return hits;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const QString in = plainSpaces(pages[page]);
        for (qsizetype at = in.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = in.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            hits.push_back({static_cast<int>(page), static_cast<int>(at), static_cast<int>(text.size())});
    }
    return hits;
}

} // namespace toscale::gui
