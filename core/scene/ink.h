#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/scene.h"

#include <vector>

namespace toscale::scene {

/// Data measured: what is drawn, against what it stands for.
struct InkReading {
    MarkKey key;
    DataValue data;
    double drawn = 0; // square points (area) or points (length)
    double lieFactor = 1;
};

/// The honest-ink meter: the drawn sizes of a finished picture against its data, without a look at the layout.
/// Lie factor: Tufte, The Visual Display of Quantitative Information, 1983, p. 57, here drawn size over value, divided
/// by the same of all marks of the scale together.
struct InkReport {
    Encoding encoding = Encoding::Area;
    std::vector<InkReading> readings; // one a mark; none of marks that are placed on a scale that is not linear
    /// One a case, measure and scale, with the key of its first mark: the sum of its marks, where a value is drawn in
    /// several pieces (cells, rows of a strip) that each say what part of it they are.
    std::vector<InkReading> cases;
    double worst = 1; // the lie factor farthest from 1, of all of them

    /// 0.95 to 1.05.
    [[nodiscard]] bool isHonest() const;
};

[[nodiscard]] InkReport measureInk(const Scene& scene, Encoding encoding);

} // namespace toscale::scene
