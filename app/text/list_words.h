#pragma once

#include "app/text/phrases.h"

#include <QStringList>

namespace toscale::text {

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const Phrases& phrases, const QStringList& items);

} // namespace toscale::text
