#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <string>
#include <utility>
#include <vector>

namespace toscale::draw {

/// Keyword (Latin letters) and text of what a PNG says of itself.
using PngTexts = std::vector<std::pair<std::string, std::string>>;

/// A PNG file of sRGB with the image's resolution, of four channels where it has transparency. What is drawn is flat:
/// in filters, which are for photographs, it would be a third larger and take three times as long. Errors:
/// FileUnwritable, with what libpng says.
[[nodiscard]] Result<QByteArray> pngFile(const QImage& image, const PngTexts& texts);

} // namespace toscale::draw
