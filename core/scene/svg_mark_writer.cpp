#include "core/scene/svg_mark_writer.h"

#include "core/scene/mark_style.h"
#include "core/scene/number_text.h"
#include "core/scene/svg_attributes.h"
#include "core/scene/svg_ids.h"
#include "core/scene/xml.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace toscale::scene {

namespace {

using geometry::Rect;

class SvgMarkWriter {
public:
    SvgMarkWriter(std::string& out, const SvgLook& look, std::string_view id)
        : m_out(out)
        , m_look(look)
        , m_id(id)
    {
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
        attribute(" fill", m_look.colourOf(mark));
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
        if (isSvgEvent(mark))
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
            attribute(" fill", m_look.colourOf(mark));
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
        if (m_look.outlines) {
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
        attribute(" fill", m_look.colourOf(mark));
        m_out += '>';
        spoken(mark);
        appendContent(m_out, shape.text);
        m_out += linked ? "</text></a>\n" : "</text>\n";
    }

private:
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
            attribute(" fill", m_look.colourOf(mark));
            if (styled && look.fillOpacity < 1)
                number(" fill-opacity", look.fillOpacity);
            close(mark.description, element);
        }
        if (!styled || stroke == 0)
            return;
        if (look.hatched || look.dotted) {
            begin();
            place(0);
            m_out += " fill=\"url(#" + m_look.patternOf(mark) + ")\"/>\n";
        }
        begin();
        if (onlyStroke && isSvgEvent(mark))
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

    /// Letters as shapes: the picture needs no font, and says its texts to screen readers only.
    void drawOutlines(const Mark& mark, const TextShape& shape)
    {
        m_out += "<path";
        attribute(" aria-label", shape.text);
        attribute(" fill", m_look.colourOf(mark));
        attribute(" d", m_look.outlines->path(shape, m_look.rightToLeft));
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
        attribute(" stroke", m_look.colourOf(mark));
        if (line.width != 1)
            number(" stroke-width", line.width);
        if (line.dashed)
            m_out += " stroke-dasharray=\"4 3\"";
        close(description, "line");
    }

    /// Only marks at their true size say who and how much they are.
    void identity(const Mark& mark)
    {
        if (m_id.empty())
            return;
        attribute(" id", m_id);
        if (!mark.data)
            return;
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
        attribute(" stroke", m_look.colourOf(mark));
        number(" stroke-width", width);
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

    void number(std::string_view name, double value) { appendAttribute(m_out, name, value); }
    void attribute(std::string_view name, std::string_view value) { appendAttribute(m_out, name, value); }

    std::string& m_out;
    const SvgLook& m_look;
    std::string_view m_id; // empty where the mark has none
};

} // namespace

std::string SvgLook::patternOf(const Mark& mark) const
{
    return (lookOf(mark.style).hatched ? "toscale-hatch-" : "toscale-dots-") + colourOf(mark).substr(1);
}

void appendSvgMark(std::string& to, const Mark& mark, std::string_view id, const SvgLook& look)
{
    SvgMarkWriter writer(to, look, id);
    std::visit([&](const auto& shape) { writer.draw(mark, shape); }, mark.shape);
}

} // namespace toscale::scene
