#pragma once

#include <QLocale>

namespace toscale::text {

/// ParseOptions::decimalMark of numbers as people of that language write them: ',' where "12.000" is twelve thousand.
[[nodiscard]] inline char decimalMark(const QLocale& locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? ',' : '.';
}

} // namespace toscale::text
