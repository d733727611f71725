#include "app/draw/qt_text_measure.h"
#include "app/explore/chart_layers.h"
#include "app/explore/chart_picture.h"
#include "app/text/qt_string.h"
#include "core/geometry/point_labels.h"

#include <algorithm>

// The names beside the marks of a chart, where they have room.

namespace toscale::gui {

namespace {

constexpr std::size_t mostNames = 80; // that are looked for a place

} // namespace

std::vector<geometry::Rect> ChartPicture::summaries() const
{
    std::vector<geometry::Rect> taken;
    const auto add = [&](QPointF a, QPointF b) {
        const QRectF place = QRectF(toPoint(a), toPoint(b)).normalized().adjusted(-2, -1, 2, 1);
        taken.push_back({place.x(), place.y(), place.width(), place.height()});
    };
    const std::vector<ChartBox>& boxes = m_content->boxes;
    if (m_content->choice.kind == ExploreKind::Strip)
        for (const ChartBox& box : boxes) {
            if (box.places.count < ChartUnderlay::fewestInBox)
                continue;
            add({box.at - ChartUnderlay::halfBox, box.places.lower},
                {box.at + ChartUnderlay::halfBox, box.places.upper});
            add({box.at, box.places.least}, {box.at, box.places.most});
        }
    if (m_content->choice.kind == ExploreKind::Trend)
        for (std::size_t i = 1; i < boxes.size(); ++i) { // a steep line in pieces, which fill less than its frame
            const QPointF from(boxes[i - 1].at, boxes[i - 1].places.median);
            const QPointF to(boxes[i].at, boxes[i].places.median);
            constexpr int pieces = 8;
            for (int piece = 0; piece < pieces; ++piece)
                add(from + (to - from) * piece / pieces, from + (to - from) * (piece + 1) / pieces);
        }
    return taken;
}

void ChartPicture::placeNames()
{
    m_overlay->names.clear();
    if (!m_content->pointsAreMarks || m_marks.size() > mostNames)
        return;
    const draw::QtTextMeasure measure;
    const double letters = m_look.letters();
    const bool isRanks = m_content->choice.kind == ExploreKind::Ranks;
    std::vector<geometry::PointLabelRequest> requests;
    std::vector<std::uint32_t> points;
    std::vector<std::size_t> named; // rows: of ranks each once
    std::vector<geometry::Rect> taken = summaries();
    const double radius = m_look.markRadius();
    for (const std::uint32_t point : m_marks) {
        const QPointF at = toPoint(m_content->placeOf(point));
        if (!m_plot.contains(at))
            continue;
        taken.push_back({at.x() - radius, at.y() - radius, 2 * radius, 2 * radius});
        const std::size_t row = m_content->rowOf(point);
        if (isRanks && std::ranges::find(named, row) != named.end())
            continue;
        named.push_back(row);
        geometry::PointLabelRequest request{{at.x(), at.y()}, radius, {}};
        const std::string name = m_content->rows->labelOf(row);
        const std::string note = text::toUtf8(caseNote(*m_content, point, m_wording));
        const double width = measure.width(name, letters, scene::Weight::Bold);
        const double noteWidth = measure.width(note, letters, scene::Weight::Regular);
        if (!note.empty()) // what must be said stands with the name, or the name does not stand
            request.forms.push_back({std::max(width, noteWidth), 2 * 1.15 * letters});
        else
            request.forms.push_back({width, 1.15 * letters});
        requests.push_back(std::move(request));
        points.push_back(point);
    }
    const geometry::Rect area{m_plot.left(), m_plot.top(), m_plot.width(), m_plot.height()};
    const auto places = geometry::placePointLabels(requests, taken, area, 4 * m_look.unit);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        const geometry::Rect& rect = places[i]->rect;
        const QString name = text::toQString(m_content->rows->labelOf(m_content->rowOf(points[i])));
        const QString note = caseNote(*m_content, points[i], m_wording);
        m_overlay->names.push_back({{rect.x, rect.y + letters * 0.95}, name, false});
        if (!note.isEmpty())
            m_overlay->names.push_back({{rect.x, rect.y + letters * 2.1}, note, true});
    }
}

} // namespace toscale::gui
