#include "core/scene/scene.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

Rect around(std::initializer_list<Point> points, double margin)
{
    Rect rect{points.begin()->x, points.begin()->y, 0, 0};
    double right = rect.x;
    double bottom = rect.y;
    for (const Point p : points) {
        rect.x = std::min(rect.x, p.x);
        rect.y = std::min(rect.y, p.y);
        right = std::max(right, p.x);
        bottom = std::max(bottom, p.y);
    }
    return Rect{rect.x, rect.y, right - rect.x, bottom - rect.y}.inset(-margin);
}

/// Width of an average character as part of the size, for hit tests without a font.
constexpr double averageAdvance = 0.5;

Rect textBounds(const TextShape& text, double width, bool rightToLeft)
{
    const bool endsHere = text.anchor == (rightToLeft ? Anchor::Start : Anchor::End);
    double x = text.at.x;
    if (text.anchor == Anchor::Middle)
        x -= width / 2;
    else if (endsHere)
        x -= width;
    return {x, text.at.y - ascent * text.size, width, (ascent + descent) * text.size};
}

/// Texts have no extent here.
Rect boundsOfShape(const Shape& shape)
{
    struct Visitor {
        Rect operator()(const RectShape& s) const { return s.rect; }
        Rect operator()(const CircleShape& s) const
        {
            const double r = s.circle.radius;
            return {s.circle.center.x - r, s.circle.center.y - r, 2 * r, 2 * r};
        }
        Rect operator()(const LineShape& s) const { return around({s.from, s.to}, s.width / 2); }
        Rect operator()(const PathShape& s) const
        {
            if (s.points.empty())
                return {};
            Rect rect = around({s.points.front()}, 0);
            for (const Point p : s.points)
                rect = around({{rect.x, rect.y}, {rect.right(), rect.bottom()}, p}, 0);
            return rect.inset(-s.width / 2);
        }
        Rect operator()(const TextShape& s) const { return {s.at.x, s.at.y, 0, 0}; }
        Rect operator()(const RasterShape& s) const { return s.rect; }
    };
    return std::visit(Visitor{}, shape);
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

Rect hitArea(const Mark& mark, bool rightToLeft)
{
    const auto* text = std::get_if<TextShape>(&mark.shape);
    if (!text)
        return boundsOfShape(mark.shape);
    const double width = averageAdvance * text->size * static_cast<double>(characters(text->text));
    return textBounds(*text, width, rightToLeft);
}

} // namespace

std::vector<RasterShape::Run> RasterShape::runs() const
{
    std::vector<Run> all;
    if (columns == 0 || rows() == 0)
        return all;
    const double width = rect.width / static_cast<double>(columns);
    const double height = rect.height / static_cast<double>(rows());
    for (std::size_t row = 0; row < rows(); ++row)
        for (std::size_t from = 0; from < columns;) {
            const std::uint8_t shade = shades[row * columns + from];
            std::size_t to = from + 1;
            while (to < columns && shades[row * columns + to] == shade)
                ++to;
            if (shade > 0)
                all.push_back({{rect.x + width * static_cast<double>(from), rect.y + height * static_cast<double>(row),
                                width * static_cast<double>(to - from), height},
                               shade});
            from = to;
        }
    return all;
}

std::vector<std::string> warningsIn(const Scene& scene)
{
    std::vector<std::string> sentences;
    std::string_view first; // part of the sentence's first line
    for (const Mark& mark : scene.marks) {
        const auto* text = std::get_if<TextShape>(&mark.shape);
        if (text == nullptr || mark.role != Role::Warning)
            continue;
        const std::string_view part = mark.key.part;
        const bool isFurther = !first.empty() && part.size() > first.size() && part.starts_with(first)
            && part[first.size()] == '-' && std::isdigit(static_cast<unsigned char>(part.back())) != 0;
        if (isFurther) {
            sentences.back().append(" ").append(text->text);
            continue;
        }
        first = part;
        sentences.push_back(text->text);
    }
    return sentences;
}

Scene withoutMarks(const Scene& scene)
{
    return {scene.size,  scene.language, scene.rightToLeft,     scene.theme,
            scene.title, scene.altText,  scene.longDescription, scene.isHeadingCut,
            {},          scene.way,      scene.missingHeight,   scene.nextCase};
}

bool isSeenAt(const Scene& scene, const Mark& mark, geometry::Point point)
{
    const MovingMarks* moving = movingMarks(scene);
    return moving == nullptr || !moving->has(static_cast<std::size_t>(&mark - scene.marks.data()))
        || moving->window.contains(point);
}

const Mark* markAt(const Scene& scene, geometry::Point point, double reach)
{
    const Mark* near = nullptr;
    double nearest = reach;
    for (auto mark = scene.marks.rbegin(); mark != scene.marks.rend(); ++mark) {
        if (mark->key.caseId.empty() || !isSeenAt(scene, *mark, point))
            continue;
        const Rect area = hitArea(*mark, scene.rightToLeft);
        if (area.contains(point))
            return &*mark;
        const double dx = std::max({area.x - point.x, 0.0, point.x - area.right()});
        const double dy = std::max({area.y - point.y, 0.0, point.y - area.bottom()});
        if (const double distance = std::hypot(dx, dy); distance < nearest) {
            nearest = distance;
            near = &*mark;
        }
    }
    return near;
}

geometry::Rect boundsOf(const Mark& mark, const TextMeasure& measure, bool rightToLeft)
{
    const auto* text = std::get_if<TextShape>(&mark.shape);
    if (!text)
        return boundsOfShape(mark.shape);
    return textBounds(*text, measure.width(text->text, text->size, text->weight), rightToLeft);
}

std::string linkAt(const Scene& scene, geometry::Point point, const TextMeasure& measure)
{
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text != nullptr && !text->link.empty())
            if (boundsOf(mark, measure, scene.rightToLeft).contains(point))
                return text->link;
    return {};
}

} // namespace toscale::scene
