#pragma once

#include "app/text/locale_wording.h"
#include "core/document/document.h"
#include "core/normalize/comparable.h"
#include "core/normalize/timeline.h"

#include <QString>
#include <optional>

namespace toscale::gui {

/// What a receipt says of one number, to be shown and to be copied.
struct ReceiptText {
    QString sentence; // the number in a sentence of its own
    QString html;     // with its name as a heading; only web addresses are links
};

/// Of a value or a gap: the steps from the text as found, the rows of tables, notes and sources. `detail` stands under
/// the value (a stage of a ladder); `lieFactor` is that of its mark.
[[nodiscard]] ReceiptText receiptOfRow(const text::LocaleWording& wording, const Document& document,
                                       const ComparedCase& row, const Comparison& in, const std::string& detail = {},
                                       std::optional<double> lieFactor = {});

/// Of the ratio of a comparison: both values, the division, its bounds and its rounding, then both receipts. Where it
/// is withheld, the reason, and the receipts of what there is.
[[nodiscard]] ReceiptText receiptOfRatio(const text::LocaleWording& wording, const Document& document,
                                         const Comparison& in);

/// Of the end of an axis of values, with the receipt of the value that decides it. `end` as printed.
[[nodiscard]] ReceiptText receiptOfAxis(const text::LocaleWording& wording, const Document& document,
                                        const Comparison& in, const QString& end, bool isLinear);

/// Of something that happened: when, what, and who says so.
[[nodiscard]] ReceiptText receiptOfEvent(const text::LocaleWording& wording, const Case& which,
                                         const TimelineEvent& event);

} // namespace toscale::gui
