#pragma once

#include "app/text/phrases.h"
#include "core/cases/written_stage.h"

#include <QString>

namespace toscale::gui {

/// A stage of a penalty as a person types it, in one line: parseWrittenStage(), with errors that name what is wrong
/// where that is a date that cannot be read, or a word that is only a part of its name ("maximum").
[[nodiscard]] Result<WrittenStage> typedStage(const text::Phrases& phrases, const QString& typed);

} // namespace toscale::gui
