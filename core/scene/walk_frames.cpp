#include "core/scene/walk_frames.h"

#include "core/document/walk_options.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// More frames of ten are fewer of a thousand, unless the view says which.
constexpr std::size_t mostFramesOfTen = 12;

std::vector<double> sizesOf(const Comparison& in)
{
    std::vector<double> sizes;
    for (const ComparedCase& row : in.rows)
        if (const double size = std::max(drawnValue(row).value_or(0), beyondOf(row).extent); size > 0)
            sizes.push_back(size);
    return sizes;
}

bool hasDeath(const Case& which)
{
    return which.outcome == Outcome::EndedByDeath
        || std::ranges::find(which.events, EventKind::Death, &CaseEvent::kind) != which.events.end();
}

} // namespace

std::optional<geometry::PowerWalk> powerWalkOf(const View& view, const Comparison& in)
{
    const std::vector<double> sizes = sizesOf(in);
    const WalkStep step = walkStep(view);
    std::optional<geometry::PowerWalk> walk;
    if (step != WalkStep::Thousand)
        walk = geometry::layoutPowerWalk(sizes, 10);
    const bool isLong = !walk || walk->frames > mostFramesOfTen;
    if (step == WalkStep::Thousand || (step == WalkStep::Fitting && isLong))
        walk = geometry::layoutPowerWalk(sizes, 1'000);
    return walk;
}

std::string_view whyNoWalk(const Document& document, const View& view, const Comparison& in)
{
    const auto died = [&](const ComparedCase& row) {
        const Case* which = findCase(document, row.caseId);
        return which != nullptr && hasDeath(*which);
    };
    if (isOfCustody(in.measure) && std::ranges::any_of(in.rows, died))
        return "death";
    return !powerWalkOf(view, in) && !sizesOf(in).empty() ? "frames" : "";
}

} // namespace toscale::scene
