#include "core/scene/figures/row_drawing.h"

namespace toscale::scene {

void addRowEnd(std::vector<Mark>& marks, const std::string& caseId, const BarEnd& end, double gap, geometry::Point at)
{
    const double top = at.y - end.height() / 2;
    const double below = addBlock(marks, {caseId, "amount"}, end.value, {at.x, top});
    if (!end.beside) {
        addBlock(marks, {caseId, "note"}, end.note, {at.x, below});
        return;
    }
    const double baseline = top + toBaseline(end.value.look);
    addBlock(marks, {caseId, "note"}, end.note, {at.x + end.value.width + gap, baseline - toBaseline(end.note.look)});
}

void addTextBacking(std::vector<Mark>& marks, const std::string& caseId, const geometry::Rect& text)
{
    Mark backing;
    backing.key = {caseId, "backing"};
    backing.role = Role::Background;
    backing.shape = RectShape{text};
    marks.push_back(std::move(backing));
}

void addBelowRows(std::vector<Mark>& marks, const FigureInput& input, const BarsArrangement& arrangement)
{
    double y = arrangement.below;
    if (arrangement.rail.height > 0) {
        addGapRail(marks, input, arrangement.rail, {input.area.x, y});
        y += arrangement.rail.height + 8;
    }
    if (!arrangement.key.rows.empty()) {
        addLabelKey(marks, input.columns, arrangement.key, {input.area.x, y});
        y += arrangement.key.height;
    }
    addMissingCases(marks, input, arrangement.shown(), y);
}

} // namespace toscale::scene
