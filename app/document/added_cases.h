#pragma once

#include "app/document/document_session.h"

#include <optional>
#include <vector>

namespace toscale::gui {

/// Puts cases that came from elsewhere in front of position `before`, or behind the last one, as one undo step: each
/// with an id that no other case has, made of its title where it has none. A current view that names its cases shows
/// them too, as they were added while it was looked at. Returns the position of the first.
std::size_t addCases(DocumentSession& session, std::vector<Case> cases, const QString& name,
                     std::optional<std::size_t> before = {});

} // namespace toscale::gui
