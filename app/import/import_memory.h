#pragma once

#include "core/io/import_plan.h"

#include <QString>
#include <QStringList>

namespace toscale::gui {

/// Names the tables that have the same columns: their choices are remembered together.
[[nodiscard]] QString signatureOf(const io::ImportPlan& plan);

/// What was chosen, one line a column or setting, for Settings; what a newer version wrote is passed over.
[[nodiscard]] QStringList linesOf(const io::ImportChoices& choices);
[[nodiscard]] io::ImportChoices choicesFrom(const QStringList& lines);

} // namespace toscale::gui
