#include "app/cli/figure_request.h"

#include "app/cli/report.h"
#include "app/draw/paint_module_loader.h"
#include "core/io/document_fields.h"
#include "core/io/figure_size.h"
#include "core/io/language.h"

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

/// Texts of a view are about its own measure.
void forgetTexts(View& view)
{
    for (std::string* text : {&view.title, &view.subtitle, &view.altText, &view.notes})
        text->clear();
    setTextOption(view, "ratio", {});
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
        view.figure = *known;
    }
    if (!options.has("--measure") && options.has("--figure")) {
        const MeasureId drawn = scene::measureFor(view.figure, view.measure);
        if (drawn != view.measure)
            forgetTexts(view);
        view.measure = drawn;
    }
    if (const auto name = options.value("--measure")) {
        const auto measure = measureFromName(*name);
        if (!measure)
            return fail(ErrorCode::UnknownMeasure, {*name, joinedNames(measureNames)});
        if (*measure != view.measure)
            forgetTexts(view);
        view.measure = *measure;
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
    if (const auto title = options.value("--title"))
        view.title = *title;
    return applyReference(document, std::move(view), options);
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
