#pragma once

#include "core/normalize/compare.h"

#include <QStringList>
#include <functional>

namespace toscale::text {

class Phrases;

/// Appends what is said of each case, a sentence a line. Of very many cases a long description has the ones that stand
/// out (scene::rowsToShow) and says how many it leaves out: their marks and the data have all of them.
void appendRows(QStringList& lines, const Phrases& phrases, const Comparison& in,
                const std::function<QString(const ComparedCase&)>& sentence);

} // namespace toscale::text
