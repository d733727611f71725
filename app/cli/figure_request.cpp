#include "app/cli/figure_request.h"

#include "app/cli/report.h"
#include "app/draw/paint_module_loader.h"
#include "app/text/lessons.h"
#include "core/document/timeline_options.h"
#include "core/document/walk_options.h"
#include "core/io/document_fields.h"
#include "core/io/figure_size.h"
#include "core/io/language.h"
#include "core/io/reference_data.h"
#include "core/quantity/nearest_name.h"

#include <algorithm>

namespace toscale::cli {

namespace {

std::string listOfKinds()
{
    std::vector<std::string_view> names;
    for (const FigureKind kind : scene::drawableKinds())
        names.push_back(nameOf(kind));
    return joinedNames(names);
}

template <class Kinds> std::string namesIn(const Kinds& kinds)
{
    std::vector<std::string_view> names;
    names.reserve(kinds.size());
    for (const auto kind : kinds)
        names.push_back(nameOf(kind));
    return joinedNames(names);
}

Result<void> applyTimelineOptions(View& view, const Options& options)
{
    if (!options.has("--align") && !options.has("--time-scale") && !options.has("--events"))
        return {};
    TimelineOptions timeline = timelineOptions(view);
    if (const auto name = options.value("--align")) {
        const auto kind = fromName<EventKind>(*name);
        if (!kind || std::ranges::find(alignableEvents, *kind) == alignableEvents.end())
            return tl::unexpected(badOption("--align", *name, namesIn(alignableEvents)));
        timeline.align = *kind;
        timeline.scale = TimeScaleKind::Aligned; // unless another one is asked for
    }
    if (const auto name = options.value("--time-scale")) {
        const auto scale = fromName<TimeScaleKind>(*name);
        if (!scale)
            return tl::unexpected(badOption("--time-scale", *name, joinedNames(namesOf<TimeScaleKind>)));
        timeline.scale = *scale;
    }
    if (options.has("--events")) {
        timeline.kinds.clear();
        for (const std::string& name : options.list("--events")) {
            const auto kind = fromName<EventKind>(name);
            if (!kind)
                return tl::unexpected(badOption("--events", name, joinedNames(namesOf<EventKind>)));
            timeline.kinds.push_back(*kind);
        }
    }
    setTimelineOptions(view, timeline);
    return {};
}

/// What one square is. Asked for without a kind, the figure becomes a unit grid.
Result<void> applyUnit(const Document& document, View& view, const Options& options)
{
    const auto id = options.value("--unit");
    if (!id)
        return {};
    if (!options.has("--figure"))
        scene::drawAs(view, FigureKind::Units);
    const auto thing = std::ranges::find(io::builtInYardsticks(), *id, &Yardstick::id);
    if (thing == io::builtInYardsticks().end()) {
        std::vector<std::string_view> ids;
        for (const Yardstick& each : io::builtInYardsticks())
            ids.push_back(each.id);
        const std::string_view nearest = nearestName(*id, ids);
        return tl::unexpected(badOption("--unit", *id,
                                        nearest.empty() ? said("the id of a yardstick such as laptop-512, dvd, "
                                                               "us-presidential-term or us-min-wage-year")
                                                        : std::string(nearest)));
    }
    setYardstickOfCells(view, *id);
    if (view.figure != FigureKind::Units)
        return tl::unexpected(badOption("--unit", *id, said("a figure of kind units")));
    if (isLifeExpectancy(*thing) && showsDeath(document, view))
        return tl::unexpected(badOption("--unit", *id, said("no life expectancy where a case tells of a death")));
    if (!columnsOf(document, view, io::builtInTables(), io::builtInYardsticks()).cell)
        return tl::unexpected(
            badOption("--unit", *id, said("a thing of the measure's kind, with a known rate of its year")));
    return {};
}

} // namespace

Result<View> applyFigureOptions(const Document& document, View view, const Options& options)
{
    if (const auto kind = options.value("--figure")) {
        const auto known = figureKindFromName(*kind);
        const bool drawable =
            known && std::ranges::find(scene::drawableKinds(), *known) != scene::drawableKinds().end();
        if (!drawable)
            return fail(ErrorCode::UnknownFigureKind, {*kind, listOfKinds()});
        if (*known != view.figure && text::hasLessonTexts(document.language, view))
            forgetTexts(view);
        if (options.has("--measure"))
            view.figure = *known; // whether it draws that measure is said when it is drawn
        else
            scene::drawAs(view, *known);
    }
    if (const auto name = options.value("--measure")) {
        const auto measure = measureFromName(*name);
        if (!measure)
            return fail(ErrorCode::UnknownMeasure, {*name, joinedNames(measureNames)});
        if (*measure != view.measure)
            forgetTexts(view);
        view.measure = *measure;
    }
    if (const auto refused = applyTimelineOptions(view, options); !refused)
        return tl::unexpected(refused.error());
    if (const auto step = options.value("--walk-step")) {
        if (*step != "10" && *step != "1000")
            return tl::unexpected(badOption("--walk-step", *step, said("10 or 1000")));
        setWalkStep(view, *step == "10" ? WalkStep::Ten : WalkStep::Thousand);
    }
    if (const auto size = options.value("--size")) {
        const auto value = io::figureSizeFromText(*size);
        if (!value)
            return fail(ErrorCode::BadSize, {*size, std::to_string(io::smallestSide), std::to_string(io::largestSide)});
        view.size = *value;
    }
    if (const auto theme = options.value("--theme")) {
        if (scene::themeOf(*theme) == nullptr)
            return tl::unexpected(badOption("--theme", *theme, joinedNames(io::fields::themes)));
        view.theme = *theme;
    }
    auto shown = applyReference(document, view, options);
    if (shown && showsOther(*shown, view))
        forgetTexts(*shown);
    if (shown)
        if (const auto refused = applyUnit(document, *shown, options); !refused)
            return tl::unexpected(refused.error());
    if (const auto title = options.value("--title"); shown && title)
        shown->title = *title;
    if (const auto byline = options.value("--byline"); shown && byline)
        shown->byline = *byline;
    return shown;
}

Result<exporting::Drawing> drawView(const Document& document, const View& view, const text::LocaleWording& wording,
                                    const exporting::Fitting& fitting)
{
    return exporting::drawView(document, view, wording, draw::openPaintModule, fitting);
}

Result<std::string> languageOf(const Document& document, const Options& options)
{
    const std::string language =
        options.value("--locale").value_or(document.language.empty() ? "en" : document.language);
    if (!io::isLanguage(language))
        return fail(ErrorCode::UnknownLanguage, {language});
    return language;
}

int exitCodeOf(const Error& error, const Options& options)
{
    const bool isOfFigure = options.has("--figure") || options.has("--measure");
    if (error.code == ErrorCode::MeasureNotDrawable && isOfFigure)
        return wrongUsage;
    return error.code == ErrorCode::FigureTooSmall && options.has("--size") ? wrongUsage : inputHasErrors;
}

} // namespace toscale::cli
