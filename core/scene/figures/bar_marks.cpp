#include "core/scene/figures/bar_marks.h"

#include "core/scene/figures/row_marks.h"

#include <algorithm>

namespace toscale::scene {

double addBarMarks(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const BarPlace& place)
{
    const ComparedCase& which = input.columns.rows[row];
    const geometry::Rect& bar = place.bar;
    const double value = drawnValue(which).value_or(0);
    Mark mark = valueMark(input, row);
    double end = bar.right();
    if (place.extent.width > 0) {
        const Beyond what = beyondOf(which);
        Mark beyond = mark;
        beyond.key.part = what.part;
        beyond.style = what.style;
        beyond.description.clear();
        beyond.shape = RectShape{{bar.right(), bar.y, place.extent.right() - bar.right(), bar.height}};
        marks.push_back(std::move(beyond));
        end = place.extent.right();
    }
    mark.shape = RectShape{bar};
    mark.data = DataValue{input.columns.measure, value, place.scale};
    marks.push_back(mark);
    constexpr double findableLength = 1;
    if (value > 0 && bar.width < findableLength) {
        addRing(marks, mark, bar.center(), place.ringRadius);
        end = std::max(end, bar.center().x + place.ringRadius);
    }
    if (which.measured()->value.bound == Bound::Lower && value > 0) {
        addOpenEnd(marks, mark, {end + 3, bar.center().y}, 1, 0, barArrowWidth(input) - 3);
        end += barArrowWidth(input);
    }
    return end;
}

void addSuspendedBar(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const geometry::Rect& extent)
{
    Mark mark = valueMark(input, row);
    mark.key.part = "suspended";
    mark.style = beyondOf(input.columns.rows[row]).style;
    mark.shape = RectShape{extent};
    marks.push_back(std::move(mark));
}

double barArrowWidth(const FigureInput& input)
{
    return 3 + 11 * input.unit;
}

} // namespace toscale::scene
