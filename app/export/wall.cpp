#include "app/export/wall.h"

#include "app/export/carried_document.h"
#include "app/text/export_words.h"
#include "app/text/qt_string.h"
#include "core/geometry/axis_scale.h"
#include "core/io/figure_size.h"
#include "core/quantity/parse_quantity.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace toscale::exporting {

namespace {

constexpr std::string_view expected = R"(a scale such as "1 cm2 = 70 GB" or "1 cm = 10 years")";

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(' ');
    const std::size_t to = text.find_last_not_of(' ');
    return from == std::string_view::npos ? std::string_view() : text.substr(from, to - from + 1);
}

tl::unexpected<Error> badScale(std::string_view text, std::string_view wanted = expected)
{
    return fail(ErrorCode::BadOption, {"--wall", std::string(text), std::string(wanted)});
}

/// A quantity in base units of the measure.
Result<double> amountOf(std::string_view text, MeasureId measure, const Reference& reference)
{
    if (measure == MeasureId::Volume) {
        ParseOptions options;
        options.reading = reference.reading;
        const auto size = parseDataSize(text, options);
        return size ? Result<double>(toDouble(size->value.bytes.best.value())) : tl::unexpected(size.error());
    }
    if (isOfCustody(measure)) {
        const auto sentence = parseSentence(text);
        if (!sentence)
            return tl::unexpected(sentence.error());
        const auto* term = std::get_if<FixedTerm>(&sentence->value);
        return term ? Result<double>(toYears(term->length.best).value()) : badScale(text);
    }
    if (measure == MeasureId::Works) {
        const auto count = parseCount(text);
        return count ? Result<double>(toDouble(count->value.number.best)) : tl::unexpected(count.error());
    }
    const auto money = parseMoney(text);
    if (!money)
        return tl::unexpected(money.error());
    if (money->value.currency != reference.currency)
        return badScale(text, "an amount in " + reference.currency.code);
    return toDouble(money->value.amount.best);
}

draw::WallWords wallWords(const text::Phrases& phrases, const draw::WallPlan& plan, const std::string& scale)
{
    draw::WallWords words{text::toUtf8(text::rulerWords(phrases)),
                          text::toUtf8(text::sheetsWords(phrases, plan.columns(), plan.rows())),
                          scale,
                          {}};
    for (std::size_t sheet = 0; sheet < plan.sheets(); ++sheet)
        words.sheets.push_back(text::toUtf8(text::sheetWords(phrases, sheet, plan.columns(), plan.rows())));
    return words;
}

/// Base units to a square centimetre, or to a centimetre, of a drawn scene; 0 where it has not one scale, that of the
/// measure.
double scaleOf(const Drawing& drawing)
{
    const scene::InkReport& ink = drawing.ink;
    if (drawing.view.figure == FigureKind::Strip) // which paper folds: no length of it is in one piece
        return 0;
    double drawn = 0;
    double value = 0;
    for (const scene::InkReading& reading : ink.readings) {
        if (reading.data.measure != drawing.view.measure || reading.data.scale != ink.readings.front().data.scale)
            return 0;
        drawn += reading.drawn;
        value += reading.data.value;
    }
    const double unit = ink.encoding == scene::Encoding::Area ? scene::pointsPerCentimetre * scene::pointsPerCentimetre
                                                              : scene::pointsPerCentimetre;
    return drawn > 0 ? value / drawn * unit : 0;
}

} // namespace

Result<WallScale> wallScaleOf(std::string_view text, MeasureId measure, const Reference& reference)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return badScale(text);
    const std::string_view left = trimmed(text.substr(0, equals));
    const std::string_view right = trimmed(text.substr(equals + 1));
    double lengths = 0;
    const auto [end, failure] = std::from_chars(left.data(), left.data() + left.size(), lengths);
    const std::string_view unit = trimmed(left.substr(static_cast<std::size_t>(end - left.data())));
    const bool isArea = unit == "cm2" || unit == "cm²";
    if (failure != std::errc() || !(lengths > 0) || !std::isfinite(lengths) || (!isArea && unit != "cm"))
        return badScale(text);
    const auto amount = amountOf(right, measure, reference);
    if (!amount)
        return tl::unexpected(amount.error());
    if (!(*amount > 0))
        return badScale(text);
    const std::string number(left.substr(0, static_cast<std::size_t>(end - left.data())));
    return WallScale{*amount / lengths, isArea, number + (isArea ? " cm² = " : " cm = ") + std::string(right)};
}

Result<WallDrawing> drawForWall(const Document& document, View view, const WallScale& scale,
                                const text::LocaleWording& wording, const PainterSource& painter)
{
    Fitting fitting;
    fitting.isScaledLater = true;
    const std::string sentence = text::toUtf8(text::trueSizeWords(wording.phrases(), text::toQString(scale.text)));
    const std::string notes = view.notes;
    view.notes = notes.empty() ? sentence : sentence + ' ' + notes;
    std::optional<WallDrawing> best;
    for (int attempt = 0; attempt < 6; ++attempt) {
        auto drawing = drawView(document, view, wording, painter, fitting);
        if (!drawing && best)
            break; // smaller than its texts: the last one that fitted
        if (!drawing)
            return tl::unexpected(drawing.error());
        const double drawn = scaleOf(*drawing);
        if (!(drawn > 0) || (drawing->ink.encoding == scene::Encoding::Area) != scale.isArea)
            return badScale(scale.text,
                            scale.isArea
                                ? "a figure whose areas have one scale: squares, nested, bubbles, treemap or units"
                                : "a figure whose lengths have one scale: bars, dots or em");
        const double factor = scale.isArea ? std::sqrt(drawn / scale.basePerUnit) : drawn / scale.basePerUnit;
        drawing->view.notes = notes; // what travels inside is the view as it was
        best = WallDrawing{std::move(*drawing), factor};
        if (std::abs(factor - 1) < 0.01)
            break;
        const FigureSize next{view.size.width * factor, view.size.height * factor};
        if (std::min(next.width, next.height) < io::smallestSide || std::max(next.width, next.height) > io::largestSide)
            break;
        view.size = next;
    }
    constexpr double leastFactor = 0.75; // type of 9 points is then 6.75, as small as print may be
    if (best->factor < leastFactor)
        return badScale(scale.text, "a smaller amount: at that scale the figure is smaller than its texts");
    return std::move(*best);
}

std::string suggestedWallScale(const Drawing& drawing, int finer)
{
    const double now = scaleOf(drawing);
    if (!(now > 0))
        return {};
    double smallest = std::numeric_limits<double>::infinity();
    for (const scene::InkReading& reading : drawing.ink.readings)
        if (reading.data.value > 0)
            smallest = std::min(smallest, reading.data.value);
    constexpr double widest = 300; // centimetres
    constexpr double usual = 100;
    const bool isArea = drawing.ink.encoding == scene::Encoding::Area;
    const double width = drawing.scene.size.width / scene::pointsPerCentimetre;
    const auto widthAt = [&](double basePerUnit) {
        return width * (isArea ? std::sqrt(now / basePerUnit) : now / basePerUnit);
    };
    double chosen = smallest;
    if (widthAt(smallest) > widest || widthAt(smallest) < width)
        chosen = geometry::roundStep(now * (isArea ? width * width / usual / usual : width / usual), 1);
    if (finer > 0)
        chosen = geometry::roundStep(chosen / std::pow(2.0, finer), 1);
    const text::LocaleWording english("en"); // what the parsers read back
    const QString amount = text::toQString(english.tick(chosen, chosen, drawing.columns.main));
    return (isArea ? "1 cm² = " : "1 cm = ") + text::toUtf8(amount.simplified()); // as it is typed
}

Result<Encoded> encodeWall(const Document& document, const View& view, const WallScale& scale, const std::string& paper,
                           const ExportOptions& options, const text::LocaleWording& wording,
                           const PainterSource& painter)
{
    const auto wall = drawForWall(document, view, scale, wording, painter);
    if (!wall)
        return tl::unexpected(wall.error());
    const auto module = painter();
    if (!module)
        return tl::unexpected(module.error());
    CarriedDocument carried;
    if (options.carriesDocument)
        carried = carriedDocument(document, view, wording.language());
    draw::PictureOptions picture;
    picture.document = std::move(carried.json);
    const draw::WallRequest request{wall->factor, paper, [&](const draw::WallPlan& plan) {
                                        return wallWords(wording.phrases(), plan, scale.text);
                                    }};
    auto bytes = (*module)->wall(wall->drawing.scene, themeOf(wall->drawing.scene), request, picture);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Encoded{std::move(*bytes), carried.isTooLarge};
}

} // namespace toscale::exporting
