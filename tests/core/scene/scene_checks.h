#pragma once

#include "core/scene/build_scene.h"

#include <string>
#include <vector>

namespace toscale::tests {

struct Sample;

/// The scene of a sample with fixed widths and plain words; the test fails when there is none.
[[nodiscard]] scene::Scene sceneOf(const Sample& sample, bool rightToLeft = false);

[[nodiscard]] std::vector<const scene::Mark*> dataMarks(const scene::Scene& scene);
[[nodiscard]] const scene::Mark* findMark(const scene::Scene& scene, const std::string& caseId,
                                          const std::string& part);
/// All texts of a scene, joined with line breaks.
[[nodiscard]] std::string allTexts(const scene::Scene& scene);

/// No text leaves the picture, meets another text or a data mark, or is smaller than 9 pt; every mark's key is its own.
void expectReadable(const scene::Scene& scene);

/// Area or length over value is the same for all data marks of a scale, within one part in 10^9.
void expectTrueToScale(const scene::Scene& scene, FigureKind kind);

} // namespace toscale::tests
