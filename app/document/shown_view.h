#pragma once

#include "core/document/columns.h"
#include "core/document/document.h"

#include <memory>

namespace toscale::gui {

/// What is on screen as one piece that another thread may keep: the view, its values, and the document that they were
/// made of, whose cases it shares.
struct ShownView {
    Document document;
    View view;
    Columns columns;
};

using SharedView = std::shared_ptr<const ShownView>;

} // namespace toscale::gui
