#pragma once

#include "app/cases/case_cell.h"

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace toscale::gui {

/// A text that goes into one cell of the table of cases.
struct PastedCell {
    int row = 0;
    CaseColumn column{};
    QString text;
};

/// The words of a clipboard as rows of cells, as spreadsheets write them: tabs between cells, a cell of several lines
/// in quotation marks. Empty for no text, and where a quotation mark is never closed.
[[nodiscard]] QList<QStringList> cellsOf(const QMimeData& clipboard);

/// What setCaseCell() takes for words that the table shows or a spreadsheet has: the name behind a word of a closed
/// list; nothing for "n/a".
[[nodiscard]] QString typedFor(CaseColumn column, const QString& words, const text::LocaleWording& wording);

} // namespace toscale::gui
