#pragma once

#include <QString>

namespace toscale::text {

/// The words of a menu or a label without the letter that Alt calls them by and without the dots of what asks further:
/// "&Export …" is "Export", and "文件(&F)" is "文件".
[[nodiscard]] QString withoutMnemonic(const QString& text);

} // namespace toscale::text
