#pragma once

#include "core/scene/build_scene.h"
#include "core/scene/figures/plane_cases.h"

namespace toscale::scene {

/// The plane of a table of any length. `document` and `columns` have the cases that `counted` names alone; `view` says
/// its title, for the words are made from those. Errors as of buildScene.
[[nodiscard]] Result<Scene> buildTablePlane(const Document& document, const View& view, const Columns& columns,
                                            const CountedPlane& counted, const Wording& wording,
                                            const TextMeasure& measure, const Camera& camera = {});

} // namespace toscale::scene
