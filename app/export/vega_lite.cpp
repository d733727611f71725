#include "app/export/vega_lite.h"

#include "core/geometry/axis_scale.h"
#include "core/io/json_value.h"
#include "core/quantity/plain_number.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"
#include "core/scene/frame.h"
#include "core/scene/mark_style.h"
#include "core/scene/row_colours.h"
#include "core/scene/theme.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace toscale::exporting {

namespace {

using io::JsonValue;

/// An object literal, in the order given.
JsonValue object(std::vector<std::pair<std::string, JsonValue>> members)
{
    JsonValue value = JsonValue::object();
    value.members = std::move(members);
    return value;
}

JsonValue array(std::vector<JsonValue> items)
{
    JsonValue value = JsonValue::array();
    value.items = std::move(items);
    return value;
}

JsonValue text(std::string_view any)
{
    return JsonValue::ofForeignText(any);
}

JsonValue number(double value)
{
    return JsonValue::ofDigits(plainNumber(value));
}

JsonValue yes(bool value)
{
    return JsonValue::ofBoolean(value);
}

JsonValue quantitative(const char* field)
{
    return object({{"field", text(field)}, {"type", text("quantitative")}});
}

/// A channel whose values stand in the data as they are.
JsonValue asGiven(const char* field, const char* type)
{
    return object({{"field", text(field)}, {"type", text(type)}, {"scale", {}}});
}

/// A text in an expression of Vega.
std::string quoted(const std::string& words)
{
    std::string result = "'";
    for (const char c : words) {
        if (c == '\'' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '\'';
}

class Specification {
public:
    Specification(const Document& document, const View& view, const Comparison& in, const scene::Wording& wording)
        : m_view(view)
        , m_in(in)
        , m_wording(wording)
        , m_theme(scene::themeOf(view.theme) ? *scene::themeOf(view.theme) : *scene::themeOf("light"))
        , m_colours(scene::rowColours(document, view, in, wording))
        , m_document(document)
    {
        for (const ComparedCase& row : in.rows)
            if (const MeasuredValue* value = row.measured())
                m_max = std::max({m_max, value->value.best, scene::drawnExtent(row)});
    }

    [[nodiscard]] std::string write(const Columns& columns) const
    {
        const scene::FigureTexts made = m_wording.figureTexts(m_view.figure, columns);
        JsonValue subtitle = array({text(m_view.subtitle.empty() ? made.subtitle : m_view.subtitle)});
        if (!made.ratio.empty())
            subtitle.items.push_back(text(made.ratio));
        JsonValue all = object({
            {"$schema", text("https://vega.github.io/schema/vega-lite/v5.json")},
            {"description", text(m_view.altText.empty() ? made.altText : m_view.altText)},
            {"title",
             object({{"text", text(m_view.title.empty() ? made.title : m_view.title)},
                     {"subtitle", std::move(subtitle)},
                     {"anchor", text("start")}})},
            {"background", text(scene::toHex(m_theme.background))},
            {"padding", number(20)},
            {"data", object({{"values", values()}})},
        });
        if (m_view.figure == FigureKind::Dots) {
            // a log scale is never shown without its linear twin
            all.put("vconcat", array({panel("point", true), panel("bar", false)}));
        } else {
            for (auto& [name, value] : panel("bar", false).members)
                all.put(std::move(name), std::move(value));
        }
        all.put("config", config());
        all.put("usermeta", about(columns));
        return toLines(all) + '\n';
    }

private:
    /// What a figure says in its frame, for which Vega-Lite has no place: notes and sources.
    [[nodiscard]] JsonValue about(const Columns& columns) const
    {
        const scene::FrameTexts frame = scene::frameTexts(m_document, m_view, columns, m_colours, m_wording);
        JsonValue notes = JsonValue::array();
        for (const std::string& note : frame.notes)
            notes.items.push_back(text(note));
        JsonValue sources = JsonValue::array();
        for (const scene::CitedSource& cited : frame.sources)
            sources.items.push_back(
                object({{"name", text(m_wording.sourceName(cited))}, {"url", text(cited.source->url)}}));
        return object({{"notes", std::move(notes)}, {"sources", std::move(sources)}, {"byline", text(frame.byline)}});
    }

    [[nodiscard]] JsonValue values() const
    {
        std::map<std::string, int> labels;
        for (const ComparedCase& row : m_in.rows)
            ++labels[row.label];
        JsonValue list = JsonValue::array();
        for (std::size_t i = 0; i < m_in.rows.size(); ++i) {
            const ComparedCase& row = m_in.rows[i];
            const std::string label = labels[row.label] > 1 ? row.label + " (" + row.caseId + ')' : row.label;
            JsonValue item = object({{"case", text(row.caseId)}, {"label", text(label)}});
            if (const MeasuredValue* value = row.measured())
                putValue(item, row, *value, i);
            else
                item.put("words", text(m_wording.gap(*row.gap(), scene::Length::Short)));
            item.put("description", text(m_wording.markDescription(row, m_in)));
            list.items.push_back(std::move(item));
        }
        return list;
    }

    void putValue(JsonValue& item, const ComparedCase& row, const MeasuredValue& value, std::size_t i) const
    {
        const scene::StyleLook look = scene::lookOf(scene::styleOf(row));
        const std::string note = m_wording.markNote(row, m_in);
        item.put("value", number(value.value.best));
        if (const double high = scene::drawnExtent(row); high > value.value.best)
            item.put("high", number(high));
        item.put("words", text(m_wording.value(value, m_in) + (note.empty() ? "" : " · " + note)));
        item.put("colour", text(scene::toHex(m_theme.seriesColour(m_colours.series[i]))));
        // hatches and crosses are beyond Vega-Lite: such marks are light, and their words say why
        item.put("fill", number(look.hatched || look.crossed ? 0.4 : look.fillOpacity));
        item.put("dash", look.dash > 0 ? array({number(4), number(3)}) : array({number(1), number(0)}));
    }

    [[nodiscard]] JsonValue panel(const char* mark, bool isLog) const
    {
        JsonValue bars =
            object({{"mark", object({{"type", text(mark)}, {"strokeWidth", number(1.5)}})},
                    {"encoding",
                     object({{"x", valueAxis(isLog)},
                             {"color", asGiven("colour", "nominal")},
                             {"fillOpacity", asGiven("fill", "quantitative")},
                             {"stroke", asGiven("colour", "nominal")},
                             {"strokeDash", asGiven("dash", "nominal")},
                             {"tooltip", object({{"field", text("description")}, {"type", text("nominal")}})}})}});
        if (isLog) { // zero has no place on it
            bars.members.front().second.put("filled", yes(true));
            bars.members.front().second.put("size", number(90));
        }
        bars.put("transform", array({object({{"filter", text(isLog ? "datum.value > 0" : "isValid(datum.value)")}})}));
        JsonValue words = object(
            {{"mark",
              object(
                  {{"type", text("text")}, {"align", text("left")}, {"dx", number(8)}, {"baseline", text("middle")}})},
             {"transform",
              array({object({{"calculate",
                              text(isLog ? "max(datum.value || 0, datum.high || 0) || " + plainNumber(lowest())
                                         : std::string("max(datum.value || 0, datum.high || 0)"))},
                             {"as", text("at")}})})},
             {"encoding", object({{"x", quantitative("at")}, {"text", object({{"field", text("words")}})}})}});
        return object({{"width", number(std::round(m_view.size.width * 0.6))},
                       {"height", object({{"step", number(36)}})},
                       {"encoding",
                        object({{"y",
                                 object({{"field", text("label")},
                                         {"type", text("nominal")},
                                         {"sort", {}},
                                         {"axis", object({{"title", {}}, {"labelLimit", number(300)}})}})}})},
                       {"layer", array({std::move(bars), std::move(words), rangePart(isLog)})}});
    }

    /// From the value to the high end of a range, light as in a figure.
    [[nodiscard]] JsonValue rangePart(bool isLog) const
    {
        const std::string filter = isLog ? "isValid(datum.high) && datum.value > 0" : "isValid(datum.high)";
        return object({{"mark",
                        isLog ? object({{"type", text("rule")}, {"strokeWidth", number(2)}})
                              : object({{"type", text("bar")}, {"opacity", number(0.4)}})},
                       {"transform", array({object({{"filter", text(filter)}})})},
                       {"encoding",
                        object({{"x", quantitative("value")},
                                {"x2", object({{"field", text("high")}})},
                                {"color", asGiven("colour", "nominal")},
                                {"tooltip", object({{"field", text("description")}, {"type", text("nominal")}})}})}});
    }

    [[nodiscard]] JsonValue valueAxis(bool isLog) const
    {
        JsonValue axis = object({{"title", text(m_wording.measureName(m_in.measure))}});
        JsonValue scale = object({{"type", text(isLog ? "log" : "linear")}});
        if (!isLog)
            scale.put("zero", yes(true));
        const std::vector<double> ticks = isLog ? decades() : steps();
        JsonValue places = JsonValue::array();
        std::string labels;
        for (const double tick : ticks) {
            places.items.push_back(number(tick));
            labels += "datum.value == " + plainNumber(tick) + " ? " + quoted(m_wording.tick(tick, tick, m_in)) + " : ";
        }
        if (!ticks.empty()) {
            axis.put("values", std::move(places));
            axis.put("labelExpr", text(labels + "''"));
            scale.put("domain", array({number(isLog ? ticks.front() : 0), number(isLog ? ticks.back() : m_max)}));
        }
        JsonValue x = quantitative("value");
        x.put("scale", std::move(scale));
        x.put("axis", std::move(axis));
        return x;
    }

    [[nodiscard]] std::vector<double> steps() const
    {
        return geometry::ticksUpTo(m_max, geometry::roundStep(m_max, 5, scene::tickFamilyOf(m_in)));
    }

    /// The power of ten at or below the smallest value.
    [[nodiscard]] double lowest() const
    {
        double least = m_max;
        for (const ComparedCase& row : m_in.rows)
            if (const MeasuredValue* value = row.measured(); value && value->value.best > 0)
                least = std::min(least, value->value.best);
        return least > 0 ? std::pow(10.0, std::floor(std::log10(least))) : 1;
    }

    /// Powers of ten around all values, at most a dozen of them.
    [[nodiscard]] std::vector<double> decades() const
    {
        if (!(m_max > 0))
            return {};
        const int from = static_cast<int>(std::lround(std::log10(lowest())));
        const int to = static_cast<int>(std::ceil(std::log10(m_max)));
        const int step = std::max(1, (to - from + 11) / 12);
        std::vector<double> all;
        int power = from;
        for (; power < to; power += step)
            all.push_back(std::pow(10.0, power));
        all.push_back(std::pow(10.0, power));
        return all;
    }

    [[nodiscard]] JsonValue config() const
    {
        const std::string ink = scene::toHex(m_theme.text);
        const std::string muted = scene::toHex(m_theme.muted);
        return object({{"font", text("Liberation Sans, Arial, Helvetica, sans-serif")},
                       {"title",
                        object({{"color", text(ink)},
                                {"subtitleColor", text(muted)},
                                {"fontSize", number(22)},
                                {"subtitleFontSize", number(14)}})},
                       {"axis",
                        object({{"labelColor", text(ink)},
                                {"titleColor", text(muted)},
                                {"gridColor", text(scene::toHex(m_theme.grid))},
                                {"domainColor", text(scene::toHex(m_theme.axis))},
                                {"tickColor", text(scene::toHex(m_theme.axis))},
                                {"labelFontSize", number(13)}})},
                       {"text", object({{"color", text(ink)}, {"fontSize", number(13)}})},
                       {"view", object({{"stroke", {}}})}});
    }

    const View& m_view;
    const Comparison& m_in;
    const scene::Wording& m_wording;
    const scene::Theme& m_theme;
    scene::RowColours m_colours;
    const Document& m_document;
    double m_max = 0;
};

} // namespace

bool isVegaLite(FigureKind kind)
{
    return kind == FigureKind::Bars || kind == FigureKind::Dots;
}

Result<std::string> vegaLite(const Document& document, const View& view, const Columns& columns,
                             const scene::Wording& wording)
{
    if (!isVegaLite(view.figure))
        return fail(ErrorCode::BadOption,
                    {"vl.json", std::string(nameOf(view.figure)),
                     "bars or dots, for Vega-Lite has no layout to scale for other figures"});
    return Specification(document, view, columns.main, wording).write(columns);
}

} // namespace toscale::exporting
