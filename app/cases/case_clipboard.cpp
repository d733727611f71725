#include "app/cases/case_clipboard.h"

#include "app/document/document_session.h"
#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/table_reader.h"

#include <QMimeData>

namespace toscale::gui {

namespace {

/// A tab or a line end inside of a cell would be the end of it.
QString inOneCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

} // namespace

QString wholeCasesType()
{
    return QStringLiteral("application/x-toscale-cases+json");
}

std::unique_ptr<QMimeData> clipboardOf(const std::vector<Case>& cases, const QStringList& headers,
                                       const QList<QStringList>& cells)
{
    Document document;
    document.cases = cases;
    auto data = std::make_unique<QMimeData>();
    data->setData(wholeCasesType(), QByteArray::fromStdString(io::writeDocument(document)));
    QStringList lines;
    QString html = QStringLiteral("<table>") + htmlRow(headers, QStringLiteral("th"));
    const auto addLine = [&](const QStringList& row) {
        QStringList safe;
        for (const QString& cell : row)
            safe << inOneCell(cell);
        lines << safe.join(QLatin1Char('\t'));
    };
    addLine(headers);
    for (const QStringList& row : cells) {
        addLine(row);
        html += htmlRow(row, QStringLiteral("td"));
    }
    data->setText(lines.join(QLatin1Char('\n')));
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

bool hasWholeCases(const QMimeData& clipboard)
{
    return clipboard.hasFormat(wholeCasesType());
}

PastedCases casesFrom(const QMimeData& clipboard)
{
    PastedCases pasted;
    if (clipboard.hasFormat(wholeCasesType())) {
        io::ReadDocument read = io::readDocument(clipboard.data(wholeCasesType()).toStdString());
        if (read.document)
            pasted.cases = std::move(read.document->cases).toVector();
        pasted.problems = std::move(read.problems);
        return pasted;
    }
    io::TableOptions options;
    options.mostCases = mostCasesOfDocument;
    io::ReadTable read = io::readTable(text::toUtf8(clipboard.text()), {}, options);
    return {std::move(read.cases).toVector(), std::move(read.problems)};
}

} // namespace toscale::gui
