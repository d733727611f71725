#include "core/scene/scene_svg.h"

#include "core/scene/mark_style.h"
#include "core/scene/number_text.h"
#include "core/scene/xml.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace toscale::scene {

namespace {

using geometry::Rect;

class SvgWriter {
public:
    SvgWriter(const Scene& scene, const Theme& theme, const SvgOptions& options)
        : m_scene(scene)
        , m_theme(theme)
        , m_options(options)
    {
    }

    std::string write()
    {
        const std::size_t texts = m_scene.altText.size() + m_scene.longDescription.size() + m_options.document.size();
        m_out.reserve(m_scene.marks.size() * 400 + texts + texts / 16 + 1024);
        start();
        patterns();
        for (const Mark& mark : m_scene.marks)
            std::visit([&](const auto& shape) { draw(mark, shape); }, mark.shape);
        m_out += "</svg>\n";
        return std::move(m_out);
    }

private:
    void start()
    {
        m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
        if (std::ranges::any_of(m_scene.marks, [](const Mark& mark) {
                const auto* text = std::get_if<TextShape>(&mark.shape);
                return text && isWebAddress(text->link);
            }))
            m_out += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        m_out += " version=\"1.1\"";
        number(" width", m_scene.size.width);
        number(" height", m_scene.size.height);
        m_out += " viewBox=\"0 0 ";
        appendNumber(m_out, m_scene.size.width);
        m_out += ' ';
        appendNumber(m_out, m_scene.size.height);
        m_out += R"(" role="img" aria-labelledby="toscale-title" aria-describedby="toscale-desc")";
        attribute(" xml:lang", m_scene.language);
        if (m_scene.rightToLeft)
            m_out += " direction=\"rtl\"";
        // letters where they were measured: without kerning, as on the screen and in pixels
        m_out += " font-family=\"Liberation Sans, Arial, Helvetica, Noto Sans, Noto Sans Arabic, "
                 "Noto Sans CJK SC, sans-serif\" style=\"font-kerning:none\">\n"
                 "<title id=\"toscale-title\">";
        appendContent(m_out, m_scene.title);
        m_out += "</title>\n<desc id=\"toscale-desc\">";
        appendContent(m_out, m_scene.altText);
        if (!m_scene.longDescription.empty() && m_scene.longDescription != m_scene.altText) {
            m_out += '\n';
            appendContent(m_out, m_scene.longDescription);
        }
        m_out += "</desc>\n";
        if (!m_options.document.empty()) {
            m_out += "<metadata id=\"toscale-document\">";
            appendContent(m_out, m_options.document);
            m_out += "</metadata>\n";
        }
        m_ids = {"toscale-title", "toscale-desc", "toscale-document"};
    }

    /// One pattern a colour and kind, only those that are used.
    void patterns()
    {
        std::set<std::string> written;
        for (const Mark& mark : m_scene.marks) {
            const StyleLook look = lookOf(mark.style);
            const bool hasArea =
                std::holds_alternative<RectShape>(mark.shape) || std::holds_alternative<CircleShape>(mark.shape);
            if (!hasArea || !(look.hatched || look.dotted))
                continue;
            const std::string id = patternId(mark, look);
            if (!written.insert(id).second)
                continue;
            m_out += written.size() == 1 ? "<defs>\n<pattern" : "<pattern";
            attribute(" id", id);
            m_out += " patternUnits=\"userSpaceOnUse\"";
            number(" width", patternStep);
            number(" height", patternStep);
            m_out += look.hatched ? R"(><path d="M-1,1 1,-1M0,7 7,0M6,8 8,6" fill="none")" : "><circle";
            if (look.hatched) {
                attribute(" stroke", colour(mark));
                number(" stroke-width", hatchWidth);
            } else {
                number(" cx", patternStep / 2);
                number(" cy", patternStep / 2);
                number(" r", dotRadius);
                attribute(" fill", colour(mark));
            }
            m_out += "/></pattern>\n";
            m_ids.insert(id);
        }
        if (!written.empty())
            m_out += "</defs>\n";
    }

    void draw(const Mark& mark, const RectShape& shape)
    {
        const Rect& rect = shape.rect;
        drawArea(mark, "rect", std::min(rect.width, rect.height), [&](double inset) { box(rect.inset(inset)); });
        if (const double stroke = crossWidth(mark, rect.width, rect.height); stroke > 0)
            for (const LineShape& line : crossOf(rect, stroke))
                drawLine(mark, line, {});
    }

    void draw(const Mark& mark, const CircleShape& shape)
    {
        const geometry::Circle& circle = shape.circle;
        const double diameter = 2 * circle.radius;
        drawArea(mark, "circle", diameter, [&](double inset) {
            number(" cx", circle.center.x);
            number(" cy", circle.center.y);
            number(" r", circle.radius - inset);
        });
        if (const double stroke = crossWidth(mark, diameter, diameter); stroke > 0)
            for (const LineShape& line : crossOf(circle, stroke))
                drawLine(mark, line, {});
    }

    /// The true shape, then pattern and stroke over it as `StyleLook` says. `place(inset)` writes where the shape is,
    /// smaller by `inset` on all sides.
    template <class Place> void drawArea(const Mark& mark, std::string_view element, double least, const Place& place)
    {
        const StyleLook look = lookOf(mark.style);
        const double stroke = strokeWidthIn(look, least, least);
        const bool styled = look.strokeWidth == 0 || stroke > 0;
        const bool onlyStroke = stroke > 0 && look.fillOpacity == 0 && !mark.data;
        const auto begin = [&] { m_out.append("<").append(element); };
        if (!onlyStroke) {
            begin();
            identity(mark);
            place(0);
            attribute(" fill", colour(mark));
            if (styled && look.fillOpacity < 1)
                number(" fill-opacity", look.fillOpacity);
            close(mark.description, element);
        }
        if (!styled || stroke == 0)
            return;
        if (look.hatched || look.dotted) {
            begin();
            place(0);
            m_out += " fill=\"url(#" + patternId(mark, look) + ")\"/>\n";
        }
        begin();
        if (onlyStroke && isEvent(mark))
            identity(mark);
        place(stroke / 2);
        strokeAttributes(mark, stroke);
        if (look.dash > 0) {
            m_out += " stroke-dasharray=\"";
            appendNumber(m_out, look.dash);
            m_out += ' ';
            appendNumber(m_out, look.dash * 0.7);
            m_out += '"';
        }
        close(onlyStroke ? std::string_view(mark.description) : std::string_view(), element);
    }

    [[nodiscard]] static double crossWidth(const Mark& mark, double width, double height)
    {
        const StyleLook look = lookOf(mark.style);
        return look.crossed ? strokeWidthIn(look, width, height) : 0;
    }

    /// One path a shade.
    void draw(const Mark& mark, const RasterShape& shape)
    {
        std::map<std::uint8_t, std::string> paths;
        for (const RasterShape::Run& run : shape.runs()) {
            std::string& path = paths[run.shade];
            path += 'M';
            appendNumber(path, run.rect.x);
            path += ' ';
            appendNumber(path, run.rect.y);
            path += 'h';
            appendNumber(path, run.rect.width);
            path += 'v';
            appendNumber(path, run.rect.height);
            path += 'h';
            appendNumber(path, -run.rect.width);
            path += 'z';
        }
        m_out += "<g";
        attribute(" fill", colour(mark));
        m_out += '>';
        spoken(mark);
        m_out += '\n';
        for (const auto& [shade, path] : paths) {
            m_out += "<path";
            number(" fill-opacity", std::round(shade / 255.0 * 1000) / 1000);
            attribute(" d", path);
            m_out += "/>\n";
        }
        m_out += "</g>\n";
    }

    void draw(const Mark& mark, const LineShape& shape) { drawLine(mark, shape, mark.description); }

    void draw(const Mark& mark, const PathShape& shape)
    {
        if (shape.points.empty())
            return;
        m_out += shape.closed ? "<polygon" : "<polyline";
        if (isEvent(mark))
            identity(mark);
        m_out += " points=\"";
        for (std::size_t i = 0; i < shape.points.size(); ++i) {
            if (i > 0)
                m_out += ' ';
            appendNumber(m_out, shape.points[i].x);
            m_out += ',';
            appendNumber(m_out, shape.points[i].y);
        }
        m_out += '"';
        if (shape.closed) {
            attribute(" fill", colour(mark));
        } else {
            strokeAttributes(mark, shape.width);
            m_out += R"( stroke-linejoin="round" stroke-linecap="round")";
        }
        close(mark.description, shape.closed ? "polygon" : "polyline");
    }

    void draw(const Mark& mark, const TextShape& shape)
    {
        const bool linked = isWebAddress(shape.link);
        if (linked) {
            m_out += "<a";
            attribute(" xlink:href", shape.link);
            m_out += '>';
        }
        if (m_options.outlines) {
            drawOutlines(mark, shape);
            m_out += linked ? "</a>\n" : "\n";
            return;
        }
        m_out += "<text";
        number(" x", shape.at.x);
        number(" y", shape.at.y);
        number(" font-size", shape.size);
        if (shape.weight == Weight::Bold)
            m_out += " font-weight=\"bold\"";
        if (shape.anchor != Anchor::Start)
            m_out += shape.anchor == Anchor::Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
        attribute(" fill", colour(mark));
        m_out += '>';
        spoken(mark);
        appendContent(m_out, shape.text);
        m_out += linked ? "</text></a>\n" : "</text>\n";
    }

    /// Letters as shapes: the picture needs no font, and says its texts to screen readers only.
    void drawOutlines(const Mark& mark, const TextShape& shape)
    {
        m_out += "<path";
        attribute(" aria-label", shape.text);
        attribute(" fill", colour(mark));
        attribute(" d", m_options.outlines->path(shape, m_scene.rightToLeft));
        if (mark.description.empty()) {
            m_out += "/>";
            return;
        }
        m_out += "><title>";
        appendContent(m_out, mark.description);
        m_out += "</title></path>";
    }

    void drawLine(const Mark& mark, const LineShape& line, std::string_view description)
    {
        m_out += "<line";
        number(" x1", line.from.x);
        number(" y1", line.from.y);
        number(" x2", line.to.x);
        number(" y2", line.to.y);
        attribute(" stroke", colour(mark));
        if (line.width != 1)
            number(" stroke-width", line.width);
        if (line.dashed)
            m_out += " stroke-dasharray=\"4 3\"";
        close(description, "line");
    }

    /// An event of a timeline says when it was by its place: its glyph can be found again.
    [[nodiscard]] static bool isEvent(const Mark& mark)
    {
        return !mark.description.empty() && (mark.key.part.starts_with("event-") || mark.key.part == "act");
    }

    /// Only marks at their true size say who and how much they are.
    void identity(const Mark& mark)
    {
        if (!mark.data) {
            if (isEvent(mark))
                attribute(" id", idOf(mark.key));
            return;
        }
        attribute(" id", idOf(mark.key));
        attribute(" data-case", mark.key.caseId);
        attribute(" data-measure", nameOf(mark.data->measure));
        m_out += " data-value=\"";
        appendValue(m_out, mark.data->value);
        m_out += '"';
        if (mark.data->scale != 0)
            attribute(" data-scale", std::to_string(mark.data->scale));
    }

    void close(std::string_view description, std::string_view element)
    {
        if (description.empty()) {
            m_out += "/>\n";
            return;
        }
        m_out += "><title>";
        appendContent(m_out, description);
        m_out += "</title></";
        m_out += element;
        m_out += ">\n";
    }

    /// A name that XML allows, once in the file: letters, digits, "-" and "_" are kept.
    std::string idOf(const MarkKey& key)
    {
        std::string id = key.caseId + '-' + key.part;
        for (char& c : id) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '-')
                c = '_';
        }
        const char first = id.front();
        if ((first >= '0' && first <= '9') || first == '-')
            id.insert(0, "_");
        std::string unique = id;
        for (int i = 2; !m_ids.insert(unique).second; ++i)
            unique = id + '-' + std::to_string(i);
        return unique;
    }

    std::string patternId(const Mark& mark, const StyleLook& look) const
    {
        return (look.hatched ? "toscale-hatch-" : "toscale-dots-") + colour(mark).substr(1);
    }

    [[nodiscard]] std::string colour(const Mark& mark) const { return toHex(m_theme.colourOf(mark)); }

    void box(const Rect& rect)
    {
        number(" x", rect.x);
        number(" y", rect.y);
        number(" width", rect.width);
        number(" height", rect.height);
    }

    void strokeAttributes(const Mark& mark, double width)
    {
        m_out += " fill=\"none\"";
        attribute(" stroke", colour(mark));
        number(" stroke-width", width);
    }

    void number(std::string_view name, double value)
    {
        m_out += name;
        m_out += "=\"";
        appendNumber(m_out, value);
        m_out += '"';
    }

    /// What a pointer shows and a screen reader says; nothing for decoration.
    void spoken(const Mark& mark)
    {
        if (mark.description.empty())
            return;
        m_out += "<title>";
        appendContent(m_out, mark.description);
        m_out += "</title>";
    }

    void attribute(std::string_view name, std::string_view value)
    {
        m_out += name;
        m_out += "=\"";
        appendEscaped(m_out, value);
        m_out += '"';
    }

    const Scene& m_scene;
    const Theme& m_theme;
    const SvgOptions& m_options;
    std::string m_out;
    std::unordered_set<std::string> m_ids;
};

} // namespace

std::string toSvg(const Scene& scene, const Theme& theme, const SvgOptions& options)
{
    return SvgWriter(scene, theme, options).write();
}

} // namespace toscale::scene
