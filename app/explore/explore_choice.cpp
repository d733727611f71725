#include "app/explore/explore_choice.h"

#include "app/text/qt_string.h"

#include <QStringList>
#include <algorithm>

namespace toscale::gui {

namespace {

constexpr QChar between = u';';

} // namespace

QString toText(const ExploreChoice& choice)
{
    const auto scale = [](bool isLog) { return isLog ? QStringLiteral("log") : QStringLiteral("linear"); };
    return QStringList{text::toQString(nameOf(choice.kind)),
                       text::toQString(nameOf(choice.x)),
                       text::toQString(nameOf(choice.y)),
                       scale(choice.logX),
                       scale(choice.logY),
                       text::toQString(choice.group)} // last: the name of a column may have anything in it
        .join(between);
}

ExploreChoice exploreChoiceFrom(const QString& text)
{
    ExploreChoice choice;
    const QStringList parts = text.split(between);
    if (parts.size() < 6)
        return choice;
    const auto kind = std::ranges::find(exploreKindNames, text::toUtf8(parts[0]));
    const auto x = measureFromName(text::toUtf8(parts[1]));
    const auto y = measureFromName(text::toUtf8(parts[2]));
    if (kind == exploreKindNames.end() || !x || !y)
        return choice;
    choice.kind = static_cast<ExploreKind>(kind - exploreKindNames.begin());
    choice.x = *x;
    choice.y = *y;
    choice.logX = parts[3] != QLatin1String("linear");
    choice.logY = parts[4] != QLatin1String("linear");
    choice.group = text::toUtf8(parts.mid(5).join(between));
    return choice;
}

} // namespace toscale::gui
