#pragma once

#include "app/cli/request.h"
#include "app/export/drawing.h"
#include "app/text/locale_wording.h"
#include "core/scene/theme.h"

namespace toscale::cli {

/// The options that `render` and `describe` share.
inline constexpr std::array figureOptions{
    OptionSpec{
        "--figure", "KIND",
        marked("squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, "
               "same-rate or "
               "timeline")},
    OptionSpec{"--measure", "M", "volume, works, money, custody, money-per-gb ..."},
    OptionSpec{"--time-scale", "calendar", marked("of a timeline: calendar, aligned, collapsed or sequence")},
    OptionSpec{"--align", "arrest", marked("day 0 of a timeline: act, arrest, charge, decision or settlement")},
    OptionSpec{"--events", "KIND,...", marked("of a timeline: these kinds of events alone")},
    OptionSpec{"--unit", "laptop-512",
               marked("of a unit grid: one square is that thing; `convert --familiar --json` has ids")},
    OptionSpec{"--walk-step", "10", marked("of a power walk: 10 or 1000 times from frame to frame")},
    OptionSpec{"--view", "N", marked("the document's view by number or id; else its first")},
    OptionSpec{"--size", "1200x675", marked("width and height in points of 1/96 inch, a CSS pixel")},
    OptionSpec{"--theme", "light", marked("light, dark, print or contrast")},
    OptionSpec{"--locale", "de", marked("language of words and numbers")},
    OptionSpec{"--title", "T", marked("instead of the title made from the data")},
    OptionSpec{"--byline", "T", marked("who drew it: under the figure, and the author of PDF and PNG")},
};

/// A command's own options, then `figureOptions`, then those of the reference.
template <std::size_t N> [[nodiscard]] constexpr auto withFigureOptions(const std::array<OptionSpec, N>& own)
{
    return withReferenceOptions(joinedOptions(own, figureOptions));
}

/// `view` with all options put over it. Errors: BadOption, BadSize, UnknownMeasure, UnknownFigureKind,
/// UnknownCase ...
[[nodiscard]] Result<View> applyFigureOptions(const Document& document, View view, const Options& options);

/// Lays a view out: with the font's table where that covers all texts, else with the painting module.
[[nodiscard]] Result<exporting::Drawing> drawView(const Document& document, const View& view,
                                                  const text::LocaleWording& wording,
                                                  const exporting::Fitting& fitting = {});

/// The language of --locale, else of the document. Error: UnknownLanguage.
[[nodiscard]] Result<std::string> languageOf(const Document& document, const Options& options);

/// What a figure that could not be drawn ends the program with: options that do not fit together are wrong usage.
[[nodiscard]] int exitCodeOf(const Error& error, const Options& options);

} // namespace toscale::cli
