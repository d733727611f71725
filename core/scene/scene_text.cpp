#include "core/scene/scene_text.h"

#include "core/scene/number_text.h"

#include <algorithm>
#include <array>

namespace toscale::scene {

namespace {

constexpr std::array<std::string_view, 20> roleNames{"background", "title",       "subtitle",   "label",     "value",
                                                     "muted",      "ratio-text",  "warning",    "data",      "baseline",
                                                     "ring",       "inset-frame", "inset-data", "ground",    "axis",
                                                     "grid",       "gap",         "link",       "selection", "on-data"};
constexpr std::array<std::string_view, 8> styleNames{"solid",  "outline",     "dashed-outline", "hatched",
                                                     "hollow", "crossed-out", "dotted",         "light"};
constexpr std::array<std::string_view, 3> anchorNames{"start", "middle", "end"};

void appendNumbers(std::string& to, std::initializer_list<double> numbers)
{
    for (const double number : numbers) {
        to += ' ';
        appendFixed3(to, number);
    }
}

void appendQuoted(std::string& to, std::string_view text)
{
    to += " \"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            to += '\\';
        if (c == '\n')
            to += "\\n";
        else
            to += c;
    }
    to += '"';
}

struct ShapeText {
    std::string& to;

    void operator()(const RectShape& s) const
    {
        to += " rect";
        appendNumbers(to, {s.rect.x, s.rect.y, s.rect.width, s.rect.height});
    }
    void operator()(const CircleShape& s) const
    {
        to += " circle";
        appendNumbers(to, {s.circle.center.x, s.circle.center.y, s.circle.radius});
    }
    void operator()(const LineShape& s) const
    {
        to += s.dashed ? " dashed-line" : " line";
        appendNumbers(to, {s.from.x, s.from.y, s.to.x, s.to.y, s.width});
    }
    void operator()(const PathShape& s) const
    {
        to += s.closed ? " area" : " path";
        for (const geometry::Point p : s.points)
            appendNumbers(to, {p.x, p.y});
    }
    void operator()(const RasterShape& s) const
    {
        to += " raster";
        appendNumbers(to, {s.rect.x, s.rect.y, s.rect.width, s.rect.height});
        to += ' ' + std::to_string(s.columns) + "x" + std::to_string(s.rows()) + " filled=";
        to += std::to_string(s.shades.size() - static_cast<std::size_t>(std::ranges::count(s.shades, 0)));
    }
    void operator()(const TextShape& s) const
    {
        to += " text";
        appendNumbers(to, {s.at.x, s.at.y, s.size});
        to += s.weight == Weight::Bold ? " bold " : " regular ";
        to += anchorNames[static_cast<std::size_t>(s.anchor)];
        appendQuoted(to, s.text);
        if (!s.link.empty())
            appendQuoted(to, s.link);
    }
};

} // namespace

std::string toText(const Scene& scene)
{
    std::string text = "scene";
    appendNumbers(text, {scene.size.width, scene.size.height});
    text += ' ' + scene.language + (scene.rightToLeft ? " right-to-left " : " left-to-right ") + scene.theme + '\n';
    text += "title";
    appendQuoted(text, scene.title);
    text += "\nalt";
    appendQuoted(text, scene.altText);
    text += "\nlong";
    appendQuoted(text, scene.longDescription);
    text += '\n';
    for (const Mark& mark : scene.marks) {
        text += mark.key.caseId.empty() ? "-" : mark.key.caseId;
        text += '/' + mark.key.part + ' ';
        text += roleNames[static_cast<std::size_t>(mark.role)];
        if (mark.style != MarkStyle::Solid) {
            text += ' ';
            text += styleNames[static_cast<std::size_t>(mark.style)];
        }
        if (mark.series != 0)
            text += " series=" + std::to_string(mark.series);
        std::visit(ShapeText{text}, mark.shape);
        if (mark.data) {
            text += ' ';
            text += nameOf(mark.data->measure);
            text += '=';
            appendValue(text, mark.data->value);
            if (mark.data->scale != 0)
                text += " scale=" + std::to_string(mark.data->scale);
        }
        if (!mark.description.empty())
            appendQuoted(text, mark.description);
        text += '\n';
    }
    return text;
}

} // namespace toscale::scene
