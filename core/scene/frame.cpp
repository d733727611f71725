#include "core/scene/frame.h"

#include "core/scene/linked_text.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <array>
#include <optional>

namespace toscale::scene {

namespace {

using geometry::Point;

/// A title has its whole length in the picture's description.
constexpr int mostTitleLines = 3;
constexpr int mostSmallTitleLines = 8;

/// How a frame gives way to its figure; tried from the most generous on. Only sources are left away, and counted: what
/// a reader must know is never dropped.
struct Allowance {
    double type; // sizes are multiplied with this, down to the smallest readable
    int sourceLines;
    double figureShare; // accepted when the figure keeps this part of the height
    int titleLines;     // in smaller type, before the title is cut
};

constexpr std::array allowances{Allowance{1, 2, 0.5, mostSmallTitleLines}, Allowance{1, 1, 0.45, mostSmallTitleLines},
                                Allowance{0.85, 1, 0.4, mostSmallTitleLines},
                                Allowance{0.7, 1, leastFigureShare, mostSmallTitleLines},
                                Allowance{0.7, 1, leastFigureShare, mostTitleLines}};

/// A text of as many parts as fit.
struct Folded {
    TextBlock block;
    std::size_t parts = 0;
};

/// As many of `count` parts as fit into the lines, with what stands for the rest; `worded(n)` words the first n.
template <class Worded>
Folded fold(const TextMeasure& measure, const TextLook& look, double width, int lines, std::size_t count,
            const Worded& worded)
{
    if (count == 0 || lines == 0)
        return {{look, {}, 0}, 0};
    const auto fits = [&](std::size_t shown) {
        return wrapBlock(measure, worded(shown), look, width).lines.size() <= static_cast<std::size_t>(lines);
    };
    // more parts take more lines; mostly few fit, so the most are found by doubling, then by halving
    std::size_t fitting = 0;
    std::size_t tooMany = 1;
    while (tooMany <= count && fits(tooMany)) {
        fitting = tooMany;
        tooMany = fitting == count ? count + 1 : std::min(2 * fitting, count);
    }
    while (tooMany - fitting > 1) {
        const std::size_t middle = (fitting + tooMany) / 2;
        (fits(middle) ? fitting : tooMany) = middle;
    }
    if (fitting == 0) // one is always named
        return {wrapBlock(measure, worded(1), look, width), 1};
    return {wrapBlock(measure, worded(fitting), look, width, lines), fitting};
}

struct KeyCell {
    MarkStyle style{};
    std::optional<int> series;
    TextBlock text;
    Point at;
};

class FrameLayout {
public:
    FrameLayout(const FrameTexts& texts, geometry::Size size, RatioPosition ratio, const std::string& scale,
                const Wording& wording, const TextMeasure& measure)
        : m_texts(texts)
        , m_size(size)
        , m_position(ratio)
        , m_scale(scale)
        , m_wording(wording)
        , m_measure(measure)
        , m_unit(std::clamp(std::min(size.width / 1200, size.height / 675), 0.6, 4.0))
        , m_left(std::min(56 * m_unit, size.width * 0.06))
        , m_width(size.width - 2 * m_left)
    {
    }

    Frame layout(std::size_t from)
    {
        bool fits = false;
        std::size_t step = std::min(from, allowances.size() - 1);
        for (;; ++step) {
            wrap(allowances[step]);
            fits = m_bottom - m_top >= std::max(allowances[step].figureShare * m_size.height, leastFigureHeight)
                && (!beside() || m_ratioY + m_ratio.height() <= m_bottom);
            if (fits || step + 1 == allowances.size())
                break;
        }
        Frame frame = draw();
        frame.fits = fits;
        frame.step = step;
        frame.isHeadingCut = m_isHeadingCut;
        return frame;
    }

private:
    [[nodiscard]] bool beside() const { return m_position.place == RatioPlace::Beside; }

    /// The sentence stands at the right margin, or further left and wider where the figure ends earlier.
    [[nodiscard]] double ratioWidth() const
    {
        if (!beside())
            return m_width;
        if (m_position.besideFrom <= 0)
            return leastRatioWidth();
        return std::max(m_left + m_width - m_position.besideFrom - ratioGap(), leastRatioWidth());
    }

    [[nodiscard]] double leastRatioWidth() const { return std::max(m_width * 0.27, 230 * m_unit); }

    [[nodiscard]] double ratioGap() const { return 56 * m_unit; }

    [[nodiscard]] std::string notes() const
    {
        std::string text;
        for (const std::string& note : m_texts.notes)
            text += (text.empty() ? "" : " ") + note;
        return text;
    }

    [[nodiscard]] std::string sourcesShown(std::size_t shown) const
    {
        const std::span<const CitedSource> first(m_texts.sources.data(), shown);
        std::string text = shown > 0 ? m_wording.sourceLine(first) : std::string();
        if (shown < m_texts.sources.size()) {
            const int rest = static_cast<int>(m_texts.sources.size() - shown);
            text += (shown > 0 ? " " : "") + m_wording.moreSources(rest);
        }
        return text;
    }

    void wrap(const Allowance& allowance)
    {
        const double unit = m_unit * allowance.type;
        m_isHeadingCut = false;
        const auto block = [&](const std::string& text, double size, Weight weight, Role role, double width,
                               int lines) {
            return wrapBlock(m_measure, text, {size, weight, role}, width, lines);
        };
        const TextLook title{std::max(34 * unit, 18.0), Weight::Bold, Role::Title};
        m_title = heading(m_texts.title, title, 13, allowance.titleLines);
        const TextLook subtitle{std::max(17 * unit, 13.0), Weight::Regular, Role::Subtitle};
        m_subtitle = heading(m_texts.subtitle, subtitle, smallestType, allowance.titleLines);
        m_ratio = block(m_texts.ratio, std::max((beside() ? 26 : 21) * unit, 14.0), Weight::Regular, Role::RatioText,
                        beside() ? std::min(ratioWidth(), 460 * m_unit) : m_width, 0);
        m_notes = block(notes(), readable(13.5 * unit), Weight::Regular, Role::Label, m_width, 0);
        const TextLook small{readable(12 * unit), Weight::Regular, Role::Muted};
        m_scaleBlock = wrapBlock(m_measure, m_scale, small, m_width);
        layoutKey(readable(12.5 * unit));
        // in a narrow figure the byline stands under the sources
        m_bylineBelow = m_width < 600;
        m_byline = wrapBlock(m_measure, m_texts.byline, small, m_bylineBelow ? m_width : m_width * 0.45, 1);
        const double sourceWidth = m_bylineBelow ? m_width : m_width - m_byline.width - 24 * m_unit;
        Folded sources = fold(m_measure, small, sourceWidth, allowance.sourceLines, m_texts.sources.size(),
                              [&](std::size_t shown) { return sourcesShown(shown); });
        m_sources = std::move(sources.block);
        m_sourcesShown = sources.parts;
        placeBlocks();
    }

    /// In three lines, in smaller type where these do not hold it, then in more lines; cut where not even those do.
    TextBlock heading(const std::string& text, TextLook look, double least, int mostLines)
    {
        const auto within = [&](int lines) -> std::optional<TextBlock> {
            TextBlock block = wrapBlock(m_measure, text, look, m_width, lines + 1);
            if (block.lines.size() > static_cast<std::size_t>(lines))
                return std::nullopt;
            return block;
        };
        const double full = look.size;
        for (const double scale : std::array{1.0, 0.85, 0.72}) {
            look.size = std::max(full * scale, least);
            if (auto whole = within(mostTitleLines))
                return *std::move(whole);
        }
        for (const double scale : std::array{0.72, 0.55, 0.42}) {
            look.size = std::max(full * scale, least);
            if (auto whole = within(mostLines))
                return *std::move(whole);
        }
        m_isHeadingCut = true;
        return wrapBlock(m_measure, text, look, m_width, mostTitleLines);
    }

    void layoutKey(double size)
    {
        m_key.clear();
        m_keyHeight = 0;
        if (m_texts.key.empty())
            return;
        const TextLook look{size, Weight::Regular, Role::Label};
        const double swatch = swatchWidth() + 7 * m_unit;
        double x = 0;
        for (const FrameTexts::KeyEntry& entry : m_texts.key) {
            TextBlock text = wrapBlock(m_measure, entry.text, look, m_width - swatch, 1);
            if (x > 0 && x + swatch + text.width > m_width) {
                x = 0;
                m_keyHeight += look.lineStep() + 4 * m_unit;
            }
            const double width = swatch + text.width + 26 * m_unit;
            m_key.push_back({entry.style, entry.series, std::move(text), {x, m_keyHeight}});
            x += width;
        }
        m_keyHeight += look.lineStep();
    }

    [[nodiscard]] double swatchWidth() const { return 26 * m_unit; }

    /// Heights from both ends; the figure gets what is left.
    void placeBlocks()
    {
        const double u = m_unit;
        m_titleY = 34 * u;
        m_subtitleY = m_titleY + m_title.height() + 2 * u;
        m_top = m_subtitleY + m_subtitle.height() + 22 * u;
        const auto above = [](double& y, double height, double gap) {
            if (height > 0)
                y -= height + gap;
            return y;
        };
        double y = m_size.height - 20 * u;
        if (m_bylineBelow) {
            m_bylineY = above(y, m_byline.height(), 0);
            m_sourceY = above(y, m_sources.height(), 0);
        } else {
            m_sourceY = m_bylineY = above(y, std::max(m_sources.height(), m_byline.height()), 0);
        }
        m_ruleY = above(y, 1, 9 * u);
        m_scaleY = above(y, m_scaleBlock.height(), 10 * u);
        m_notesY = above(y, m_notes.height(), m_scaleBlock.lines.empty() ? 10 * u : 3 * u);
        m_keyY = above(y, m_keyHeight, 9 * u);
        // beside the figure the first line's capitals end where the figure begins
        m_ratioY = beside() ? m_top - (lineHeight + ascent - descent - 2 * capHeight) / 2 * m_ratio.look.size
                            : above(y, m_ratio.height(), 10 * u);
        m_bottom = y - 16 * u;
    }

    Frame draw()
    {
        Frame frame;
        frame.unit = m_unit;
        const double column = beside() ? leastRatioWidth() + ratioGap() : 0;
        frame.figure = {m_left, m_top, std::max(m_width - column, 0.0), std::max(m_bottom - m_top, 0.0)};
        std::vector<Mark>& marks = frame.marks;
        addBlock(marks, {"", "title"}, m_title, {m_left, m_titleY});
        addBlock(marks, {"", "subtitle"}, m_subtitle, {m_left, m_subtitleY});
        const double ratioX = beside() ? m_left + m_width - ratioWidth() : m_left;
        addBlock(marks, {"", "ratio"}, m_ratio, {ratioX, m_ratioY});
        addKey(marks);
        addBlock(marks, {"", "notes"}, m_notes, {m_left, m_notesY});
        addBlock(marks, {"", "scale"}, m_scaleBlock, {m_left, m_scaleY});
        Mark rule;
        rule.key = {"", "rule"};
        rule.role = Role::Grid;
        rule.shape = LineShape{{m_left, m_ruleY}, {m_left + m_width, m_ruleY}, 1, false};
        marks.push_back(std::move(rule));
        std::vector<TextLink> links;
        for (const CitedSource& cited : std::span(m_texts.sources).first(m_sourcesShown))
            links.push_back({m_wording.sourceName(cited), cited.source->url});
        addLinkedBlock(marks, {"", "sources"}, m_sources, {m_left, m_sourceY}, links, m_measure);
        addBlock(marks, {"", "byline"}, m_byline, {m_left + m_width, m_bylineY}, Anchor::End);
        return frame;
    }

    void addKey(std::vector<Mark>& marks) const
    {
        for (std::size_t i = 0; i < m_key.size(); ++i) {
            const KeyCell& cell = m_key[i];
            const std::string part = "key-" + std::to_string(i + 1);
            const double height = cell.text.look.size;
            Mark swatch;
            swatch.key = {"", part + "-swatch"};
            swatch.role = cell.series ? Role::InsetData : Role::Axis; // a style is of no row's colour
            swatch.series = cell.series.value_or(0);
            swatch.style = cell.style;
            swatch.shape = RectShape{{m_left + cell.at.x, m_keyY + cell.at.y + (cell.text.look.lineStep() - height) / 2,
                                      swatchWidth(), height}};
            marks.push_back(std::move(swatch));
            addBlock(marks, {"", part}, cell.text,
                     {m_left + cell.at.x + swatchWidth() + 7 * m_unit, m_keyY + cell.at.y});
        }
    }

    const FrameTexts& m_texts;
    geometry::Size m_size;
    RatioPosition m_position;
    const std::string& m_scale;
    const Wording& m_wording;
    const TextMeasure& m_measure;
    double m_unit;
    double m_left;
    double m_width;

    TextBlock m_title, m_subtitle, m_ratio, m_notes, m_scaleBlock, m_sources, m_byline;
    std::size_t m_sourcesShown = 0;
    std::vector<KeyCell> m_key;
    double m_keyHeight = 0;
    double m_titleY = 0, m_subtitleY = 0, m_top = 0, m_bottom = 0;
    double m_ratioY = 0, m_keyY = 0, m_notesY = 0, m_scaleY = 0, m_ruleY = 0, m_sourceY = 0, m_bylineY = 0;
    bool m_bylineBelow = false;
    bool m_isHeadingCut = false;
};

} // namespace

Frame layoutFrame(const FrameTexts& texts, geometry::Size size, RatioPosition ratio, const std::string& scale,
                  const Wording& wording, const TextMeasure& measure, std::size_t from)
{
    return FrameLayout(texts, size, ratio, scale, wording, measure).layout(from);
}

} // namespace toscale::scene
