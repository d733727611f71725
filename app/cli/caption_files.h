#pragma once

#include "app/export/drawing.h"

#include <array>
#include <string>

namespace toscale::cli {

struct CaptionFile {
    std::string path;
    std::string bytes;
};

/// What stands beside the picture at that path: a text, and a page with buttons to copy. `besidePage`: the figure is a
/// page too, which has the name. A page with a figure that is there already keeps its name as well.
[[nodiscard]] std::array<CaptionFile, 2> captionFiles(const Document& document, const exporting::Drawing& drawing,
                                                      const text::LocaleWording& wording, const std::string& picture,
                                                      bool besidePage);

} // namespace toscale::cli
