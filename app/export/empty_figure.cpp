#include "app/export/empty_figure.h"

#include "app/text/explore_words.h"
#include "app/text/export_words.h"
#include "app/text/measure_words.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <array>

namespace toscale::exporting {

namespace {

std::size_t valuesIn(const Comparison& in)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(in.rows, [](const ComparedCase& row) { return row.measured() != nullptr; }));
}

} // namespace

QString whatCouldBeDrawn(const Document& document, const Drawing& drawing, const text::Phrases& phrases)
{
    const std::vector<const Comparison*> shown = everythingIn(drawing.columns);
    const bool hasValue = std::ranges::any_of(shown, [](const Comparison* each) { return valuesIn(*each) > 0; });
    if (drawing.view.figure == FigureKind::SameRate && drawing.columns.main.reference.baseline.empty())
        return text::rateNeedsBaselineWords(phrases);
    if (hasValue || drawing.view.figure == FigureKind::Timeline)
        return {};
    constexpr std::array offered{MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody};
    text::CountedReasons measures;
    for (const MeasureId measure : offered) {
        View view = drawing.view;
        view.measure = measure;
        if (const std::size_t count = valuesIn(compareView(document, view, io::builtInTables())); count > 0)
            measures.emplace_back(text::measureWords(phrases, measure), count);
    }
    return text::withValuesWords(phrases, measures);
}

} // namespace toscale::exporting
