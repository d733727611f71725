#pragma once

#include "core/scene/figures/figure.h"

namespace toscale::scene {

[[nodiscard]] FigureOutput buildSquares(const FigureInput& input);
[[nodiscard]] FigureOutput buildNested(const FigureInput& input);
[[nodiscard]] FigureOutput buildBubbles(const FigureInput& input);
[[nodiscard]] FigureOutput buildTreemap(const FigureInput& input);
[[nodiscard]] FigureOutput buildUnits(const FigureInput& input);
[[nodiscard]] FigureOutput buildStrip(const FigureInput& input);
[[nodiscard]] FigureOutput buildBars(const FigureInput& input);
/// Dots on an axis over powers of ten, with the same rows as bars on a linear one.
[[nodiscard]] FigureOutput buildDots(const FigureInput& input); // logarithmic
[[nodiscard]] FigureOutput buildEm(const FigureInput& input);   // linear inside each power of ten
/// Points of two measures on two logarithmic axes.
[[nodiscard]] FigureOutput buildPlane(const FigureInput& input);
/// Figures that show several measures of the same cases: ledger, mirror, same-rate.
[[nodiscard]] FigureOutput buildLanes(const FigureInput& input);
[[nodiscard]] FigureOutput buildLadder(const FigureInput& input);
/// Lanes of events along time, with terms and money at true size.
[[nodiscard]] FigureOutput buildTimeline(const FigureInput& input);
/// Squares in frames that grow from the small to the large by equal factors.
[[nodiscard]] FigureOutput buildWalk(const FigureInput& input);

} // namespace toscale::scene
