#include "app/cases/pasted_cells.h"

#include "app/text/qt_string.h"
#include "core/io/column_evidence.h"
#include "core/io/delimited_text.h"

#include <QMimeData>

namespace toscale::gui {

QList<QStringList> cellsOf(const QMimeData& clipboard)
{
    const std::string text = text::toUtf8(clipboard.text());
    io::DelimitedText rows(text, '\t');
    QList<QStringList> cells;
    while (const auto row = rows.next()) {
        if (!*row)
            return {};
        QStringList line;
        for (const io::Cell& cell : (**row)->cells)
            line << text::toQString(cell.text).trimmed();
        cells << line;
    }
    return cells;
}

QString typedFor(CaseColumn column, const QString& words, const text::LocaleWording& wording)
{
    for (const auto& [shown, name] : choicesOf(wording, column))
        if (shown.compare(words, Qt::CaseInsensitive) == 0)
            return name;
    return measureOf(column) && io::meansMissing(text::toUtf8(words)) ? QString() : words;
}

} // namespace toscale::gui
