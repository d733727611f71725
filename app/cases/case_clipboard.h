#pragma once

#include "core/cases/case.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

class QMimeData;

namespace toscale::gui {

/// How whole cases are called among the kinds of what is copied or dragged.
[[nodiscard]] QString wholeCasesType();

/// Cases for the clipboard: whole, for another window of this program, and as a table of words for everything else.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardOf(const std::vector<Case>& cases, const QStringList& headers,
                                                     const QList<QStringList>& cells);

/// Cases of this program, which come as they are.
[[nodiscard]] bool hasWholeCases(const QMimeData& clipboard);

/// What can be had from a clipboard: whole cases, or a table with a header that the importer knows.
struct PastedCases {
    std::vector<Case> cases;
    std::vector<Error> problems; // rows left out
};
[[nodiscard]] PastedCases casesFrom(const QMimeData& clipboard);

} // namespace toscale::gui
