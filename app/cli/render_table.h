#pragma once

#include "app/cli/command.h"
#include "app/cli/render_request.h"

#include <optional>

namespace toscale::cli {

/// Draws a plane of a table that is too long for a document, from its columns. Nothing where the file, the figure or
/// what else is asked for is for Renderer; else the exit code.
[[nodiscard]] std::optional<int> renderTable(const Options& options, Streams& streams, const RenderRequest& request);

} // namespace toscale::cli
