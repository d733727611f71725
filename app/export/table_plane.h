#pragma once

#include "app/export/drawing.h"
#include "core/cases/case_table.h"
#include "core/scene/figures/plane_cases.h"

namespace toscale::exporting {

/// A plane of a table of any length: the cases that are told one by one, and the counts of all.
struct TablePlane {
    Document document;
    View view;
    Columns columns;
    scene::CountedPlane counted;
};

/// `view` is a plane. Told are the cases with the largest and smallest values, some of each kind of row for the notes,
/// and those that stand alone; `problems`: of the table, which its notes count.
[[nodiscard]] TablePlane tablePlaneOf(const CaseTable& table, const View& view, const text::LocaleWording& wording,
                                      std::size_t problems);

/// A drawn plane, and the cases that it tells one by one.
struct TableDrawing {
    Document document;
    Drawing drawing;
};

/// As drawView(); nothing travels inside the picture. Error also NothingToDraw, for a table without rows.
[[nodiscard]] Result<TableDrawing> drawTablePlane(const CaseTable& table, const View& view,
                                                  const text::LocaleWording& wording, const PainterSource& painter,
                                                  std::size_t problems, const Fitting& fitting = {});

} // namespace toscale::exporting
