#include "core/scene/scene_svg.h"

#include "core/parallel.h"
#include "core/scene/mark_style.h"
#include "core/scene/svg_attributes.h"
#include "core/scene/svg_ids.h"
#include "core/scene/svg_mark_writer.h"

#include <algorithm>
#include <array>

namespace toscale::scene {

namespace {

/// One of a colour and kind, and the first mark that is filled with it.
struct Pattern {
    std::string id;
    const Mark* mark = nullptr;
};

/// Only those that are used.
std::vector<Pattern> patternsOf(const std::vector<Mark>& marks, const SvgLook& look)
{
    std::vector<Pattern> patterns;
    for (const Mark& mark : marks) {
        const StyleLook style = lookOf(mark.style);
        const bool hasArea =
            std::holds_alternative<RectShape>(mark.shape) || std::holds_alternative<CircleShape>(mark.shape);
        if (!hasArea || !(style.hatched || style.dotted))
            continue;
        std::string id = look.patternOf(mark);
        if (std::ranges::find(patterns, id, &Pattern::id) == patterns.end())
            patterns.push_back({std::move(id), &mark});
    }
    return patterns;
}

/// What stands in front of the marks.
class SvgHead {
public:
    SvgHead(std::string& out, const Scene& scene, const SvgOptions& options)
        : m_out(out)
        , m_scene(scene)
        , m_options(options)
    {
    }

    void write(const std::vector<Pattern>& patterns, const SvgLook& look)
    {
        start();
        if (patterns.empty())
            return;
        m_out += "<defs>\n";
        for (const Pattern& pattern : patterns)
            define(pattern, look);
        m_out += "</defs>\n";
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
    }

    void define(const Pattern& pattern, const SvgLook& look)
    {
        const bool isHatch = lookOf(pattern.mark->style).hatched;
        m_out += "<pattern";
        attribute(" id", pattern.id);
        m_out += " patternUnits=\"userSpaceOnUse\"";
        number(" width", patternStep);
        number(" height", patternStep);
        m_out += isHatch ? R"(><path d="M-1,1 1,-1M0,7 7,0M6,8 8,6" fill="none")" : "><circle";
        if (isHatch) {
            attribute(" stroke", look.colourOf(*pattern.mark));
            number(" stroke-width", hatchWidth);
        } else {
            number(" cx", patternStep / 2);
            number(" cy", patternStep / 2);
            number(" r", dotRadius);
            attribute(" fill", look.colourOf(*pattern.mark));
        }
        m_out += "/></pattern>\n";
    }

    void number(std::string_view name, double value) { appendAttribute(m_out, name, value); }
    void attribute(std::string_view name, std::string_view value) { appendAttribute(m_out, name, value); }

    std::string& m_out;
    const Scene& m_scene;
    const SvgOptions& m_options;
};

std::unordered_set<std::string> takenIds(const std::vector<Pattern>& patterns)
{
    std::unordered_set<std::string> taken{"toscale-title", "toscale-desc", "toscale-document"};
    for (const Pattern& pattern : patterns)
        taken.insert(pattern.id);
    return taken;
}

constexpr std::size_t bytesOfMark = 400; // of one with a number and a sentence

} // namespace

std::string toSvg(const Scene& scene, const Theme& theme, const SvgOptions& options)
{
    const SvgLook look{theme, options.outlines, scene.rightToLeft};
    const std::vector<Mark>& marks = scene.marks;
    const std::vector<Pattern> patterns = patternsOf(marks, look);
    std::string out;
    std::vector<std::string> ids;
    const auto writeHead = [&] {
        const std::size_t texts = scene.altText.size() + scene.longDescription.size() + options.document.size();
        out.reserve(texts + texts / 16 + marks.size() * bytesOfMark + 2048);
        SvgHead(out, scene, options).write(patterns, look);
    };
    const auto findIds = [&] { ids = svgIdsOf(marks, takenIds(patterns)); };
    const auto writeMarks = [&](std::string& to, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            appendSvgMark(to, marks[i], ids[i], look);
    };
    constexpr std::size_t marksAtOnce = 1024; // on one core: fewer are not worth a thread
    if (marks.size() <= marksAtOnce || options.outlines != nullptr) { // which need not bear several threads
        writeHead();
        findIds();
        writeMarks(out, 0, marks.size());
    } else {
        inParallel(2, [&](std::size_t each) { each == 0 ? writeHead() : findIds(); });
        std::vector<std::string> parts((marks.size() + marksAtOnce - 1) / marksAtOnce);
        inParallelPieces(marks.size(), marksAtOnce, [&](std::size_t first, std::size_t last) {
            std::string& part = parts[first / marksAtOnce];
            part.reserve((last - first) * bytesOfMark);
            writeMarks(part, first, last);
        });
        for (const std::string& part : parts)
            out += part;
    }
    out += "</svg>\n";
    return out;
}

} // namespace toscale::scene
