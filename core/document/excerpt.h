#pragma once

#include "core/document/document.h"

namespace toscale {

/// What travels inside an exported picture: the cases that the view draws, the case that it compares with, and this
/// view alone. Not other cases and views, speaker notes, private notes of cases, or fields that this version does not
/// know.
[[nodiscard]] Document excerptOf(const Document& document, const View& view);

} // namespace toscale
