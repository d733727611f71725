#pragma once

#include "app/text/locale_wording.h"
#include "core/cases/case.h"
#include "core/normalize/measure.h"
#include "core/result.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace toscale::gui {

/// What a table of cases can show of one.
enum class CaseColumn {
    Name,
    Actor,
    Kind,
    Country,
    Act,
    Status,
    Outcome,
    AsOf,
    Volume,
    Works,
    Money,
    Custody,
    MoneyPerGb,
    CustodyPerTb,
    MoneyPerWork,
    MoneyShare
};
inline constexpr std::size_t caseColumnCount = 16;

/// The measure whose value stands in the column.
[[nodiscard]] std::optional<MeasureId> measureOf(CaseColumn column);
/// Of its dates.
[[nodiscard]] constexpr bool isDateColumn(CaseColumn column)
{
    return column == CaseColumn::Act || column == CaseColumn::AsOf;
}

/// The words to choose from in a column of a closed list, with what setCaseCell() takes; empty for columns that are
/// typed.
[[nodiscard]] std::vector<std::pair<QString, QString>> choicesOf(const text::LocaleWording& wording, CaseColumn column);

/// What is typed to get what the case says: "81.7 TB", "imposed fine USD 5, 2012", a date in EDTF.
[[nodiscard]] QString typedText(const Case& which, CaseColumn column);

/// Why a cell cannot be typed into: values that are computed, and penalties with several stages.
enum class CellLock { None, Computed, SeveralStages };
[[nodiscard]] CellLock lockOf(const Case& which, CaseColumn column);

/// Puts what was typed into the case; nothing is changed where that cannot be read. An empty text takes the figure or
/// the stage away. Errors of the parsers; EmptyText for a name, UnknownValue for a word that is not in the list.
[[nodiscard]] Result<void> setCaseCell(Case& which, CaseColumn column, const text::Phrases& phrases,
                                       const QString& typed);

} // namespace toscale::gui
