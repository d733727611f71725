#pragma once

#include <QString>
#include <QStringList>

namespace toscale::text {

/// Money, data sizes and prison time as sentences of our languages word them, for what the reader of quantities does
/// not know: "1 million de dollars", "100 万美元", "٣٥ سنة". In the order of the text, as they stand there.
[[nodiscard]] QStringList wordedAmounts(const QString& text);

} // namespace toscale::text
