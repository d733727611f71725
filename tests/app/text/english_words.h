#pragma once

#include "app/text/phrases.h"

#include <QString>
#include <string>

namespace toscale::text {

inline const Phrases english("en");

/// With plain spaces in place of those that do not break a line.
inline std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}
inline std::string plain(const std::string& text)
{
    return plain(QString::fromStdString(text));
}

} // namespace toscale::text
