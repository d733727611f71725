#include "app/help/guide_topics.h"

#include "app/help/guide_pages.h"
#include "app/text/qt_string.h"

#include <QWidget>
#include <algorithm>
#include <array>

namespace toscale::gui {

namespace {

/// A widget by its object name or its class, and the section about it and what is in it.
struct Topic {
    const char* widget;
    const char* link;
};

constexpr std::array topics{Topic{"toscale::gui::CaseEditor", "03-cases.md#editor"},
                            Topic{"toscale::gui::ExplorePanel", "04-explore.md#explore"},
                            Topic{"toscale::gui::TablePage", "04-explore.md#explore"},
                            Topic{"toscale::gui::ExportDialog", "05-exporting.md#export"},
                            Topic{"toscale::gui::ImportDialog", "03-cases.md#importing"},
                            Topic{"toscale::gui::LibraryDialog", "01-first-comparison.md#library"},
                            Topic{"toscale::gui::PrintDialog", "02-in-class.md#worksheets"},
                            Topic{"toscale::gui::SettingsDialog", "01-first-comparison.md#settings"},
                            Topic{"toscale::gui::WallDialog", "05-exporting.md#other-ways"},
                            Topic{"askBar", "01-first-comparison.md#type"},
                            Topic{"assumptionsDock", "09-how-numbers-are-compared.md#compared"},
                            Topic{"caseTableDock", "03-cases.md#table"},
                            Topic{"casesDock", "01-first-comparison.md#library"},
                            Topic{"eventsDock", "03-cases.md#editor"},
                            Topic{"figureDock", "06-figures-of-amounts.md#amounts"},
                            Topic{"findToolBar", "03-cases.md#editor"},
                            Topic{"notesDock", "10-notes.md#notes"},
                            Topic{"readingsDock", "11-receipts.md#otherwise"},
                            Topic{"receiptDock", "11-receipts.md#receipt"},
                            Topic{"textsDock", "02-in-class.md#steps"},
                            Topic{"valuesDock", "11-receipts.md#otherwise"},
                            Topic{"viewsDock", "02-in-class.md#steps"}};

const Topic* topicOf(const QWidget& widget)
{
    const QString name = widget.objectName();
    const auto* found = std::ranges::find_if(
        topics, [&](const Topic& each) { return name == QLatin1String(each.widget) || widget.inherits(each.widget); });
    return found == topics.end() ? nullptr : found;
}

} // namespace

GuidePlace guideTopic(const QWidget* focus, FigureKind shown)
{
    for (const QWidget* at = focus; at != nullptr; at = at->parentWidget()) {
        if (at->objectName() == QLatin1String("figurePlace") || at->objectName() == QLatin1String("figureKind"))
            return guidePlaceOfFigure(text::toQString(nameOf(shown)));
        if (const Topic* topic = topicOf(*at))
            return GuidePlace::from(QString::fromLatin1(topic->link));
    }
    return {guidePageNames().value(0), {}};
}

} // namespace toscale::gui
