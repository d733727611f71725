#pragma once

#include "app/cli/options.h"
#include "app/export/encode.h"
#include "app/export/preset.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale::cli {

/// What `render` is asked for beyond documents and views.
struct RenderRequest {
    std::string path; // a file, or a folder
    bool isFolder = false;
    std::vector<exporting::Format> formats; // of a file exactly one
    std::vector<exporting::Preset> presets; // none: the size of the view
    exporting::ExportOptions options;
    bool allViews = false;
    bool withoutNames = false;
    bool withCaptions = false;
    bool walkPages = false;          // of a power walk a PDF with a page a frame
    bool walkFrames = false;         // of a power walk a numbered picture a frame
    std::optional<std::string> wall; // a scale, "1 cm2 = 70 GB": a PDF over many sheets
    std::string paper = "A4";
    bool isWorksheet = false; // for a class: the views with their values blanked, and the answers
};

/// Errors: BadOption, MissingOption.
[[nodiscard]] Result<RenderRequest> renderRequestOf(const Options& options);

} // namespace toscale::cli
