#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "core/cases/case.h"

#include <QString>
#include <cstddef>

namespace toscale::gui {

/// In which currency, prices and prefixes the view on screen counts.
[[nodiscard]] Reference referenceNow(const DocumentSession& session);

/// "counts as at least 80 TB", in the reference of the view on screen; empty where there is nothing to count.
[[nodiscard]] QString figureCountsAs(const Case& which, std::size_t figure, const DocumentSession& session,
                                     const text::LocaleWording& wording);
/// Of the amount of one stage, whatever becomes of it.
[[nodiscard]] QString stageCountsAs(const Case& which, std::size_t stage, const DocumentSession& session,
                                    const text::LocaleWording& wording);
/// What becomes of a stage where it is asked what was in force in the end.
[[nodiscard]] QString standingWords(const Case& which, std::size_t stage, const DocumentSession& session);

} // namespace toscale::gui
