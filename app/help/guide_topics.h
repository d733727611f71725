#pragma once

#include "app/help/guide_place.h"
#include "core/document/view.h"

class QWidget;

namespace toscale::gui {

/// What the guide has to say about where the focus is: the section of the panel or of the dialog, and of a figure that
/// of its kind. Without any, its first page.
[[nodiscard]] GuidePlace guideTopic(const QWidget* focus, FigureKind shown);

} // namespace toscale::gui
