#include "app/import/import_memory.h"

#include "app/text/qt_string.h"
#include "core/io/table_columns.h"

#include <QCryptographicHash>

namespace toscale::gui {

namespace {

const QChar betweenNames(0x1f); // no head of a column has it

/// A name that stays when columns are added to the format: "volume", "@text".
QString nameOfUse(const io::ColumnChoice& choice)
{
    switch (choice.use) {
    case io::ColumnUse::Known:
        return text::toQString(std::string(io::nameOf(choice.column)));
    case io::ColumnUse::Currency:
        return QStringLiteral("@currency");
    case io::ColumnUse::LeftOut:
        return QStringLiteral("@leftOut");
    case io::ColumnUse::Text:
        break;
    }
    return QStringLiteral("@text");
}

std::optional<io::ColumnChoice> useNamed(const QString& name)
{
    for (const io::ColumnUse use : {io::ColumnUse::Text, io::ColumnUse::LeftOut, io::ColumnUse::Currency})
        if (const io::ColumnChoice choice{use, {}, {}}; nameOfUse(choice) == name)
            return choice;
    for (std::size_t i = 0; i < io::columnNames.size(); ++i)
        if (const io::ColumnChoice choice{io::ColumnUse::Known, static_cast<io::Column>(i), {}};
            nameOfUse(choice) == name)
            return choice;
    return std::nullopt;
}

} // namespace

QString signatureOf(const io::ImportPlan& plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const io::PlannedColumn& column : plan.columns) {
        hash.addData(QByteArray::fromStdString(column.name));
        hash.addData(QByteArray(1, '\n'));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QStringList linesOf(const io::ImportChoices& choices)
{
    QStringList lines;
    for (const auto& [name, choice] : choices.columns)
        lines << QStringList{QStringLiteral("column"), text::toQString(name), nameOfUse(choice),
                             text::toQString(choice.unit)}
                     .join(betweenNames);
    if (choices.decimalMark)
        lines << QStringLiteral("decimals") + betweenNames + QLatin1Char(*choices.decimalMark);
    if (choices.dateOrder)
        lines << QStringLiteral("dates") + betweenNames
                + (*choices.dateOrder == io::DateOrder::DayFirst ? QStringLiteral("day") : QStringLiteral("month"));
    if (choices.joinsTitles)
        lines << QStringLiteral("joinsTitles");
    return lines;
}

io::ImportChoices choicesFrom(const QStringList& lines)
{
    io::ImportChoices choices;
    for (const QString& line : lines) {
        const QStringList parts = line.split(betweenNames);
        const QString& kind = parts.front();
        if (kind == QLatin1String("column") && parts.size() == 4) {
            if (auto choice = useNamed(parts[2])) {
                choice->unit = text::toUtf8(parts[3]);
                choices.columns[text::toUtf8(parts[1])] = *choice;
            }
        } else if (kind == QLatin1String("decimals") && parts.size() == 2 && parts[1].size() == 1) {
            choices.decimalMark = parts[1] == QLatin1String(",") ? ',' : '.';
        } else if (kind == QLatin1String("dates") && parts.size() == 2) {
            choices.dateOrder = parts[1] == QLatin1String("day") ? io::DateOrder::DayFirst : io::DateOrder::MonthFirst;
        } else if (kind == QLatin1String("joinsTitles")) {
            choices.joinsTitles = true;
        }
    }
    return choices;
}

} // namespace toscale::gui
