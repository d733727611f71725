#pragma once

#include "core/document/document.h"
#include "core/result.h"

#include <string>

namespace toscale::exporting {

/// What travels inside a picture: the document of excerptOf() as JSON, or nothing where even packed it is larger than
/// a picture carries (io::mostPackedBytes).
struct CarriedDocument {
    std::string json;
    bool isTooLarge = false;
};
[[nodiscard]] CarriedDocument carriedDocument(const Document& document, const View& view, const std::string& language);

} // namespace toscale::exporting
