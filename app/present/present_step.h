#pragma once

#include "app/figure/screen_figure.h"
#include "app/text/locale_wording.h"

#include <QSize>
#include <optional>
#include <string>

namespace toscale::gui {

/// What stands in the place of a step for a while: the same values on a linear or on a logarithmic scale, whichever the
/// step has not; or what became of the penalties of its cases.
enum class Aside { None, Twin, Ladder };

/// One picture that a presentation shows.
struct StepKey {
    std::size_t step = 0;
    std::size_t part = 0; // of a step in several pictures, cases or frames of a walk: how many are still to come
    Aside aside = Aside::None;
    bool asks = false; // while a class guesses: the smaller case alone
    auto operator<=>(const StepKey&) const = default;
};

/// A step to be laid out for a screen; a value that another thread may keep.
struct StepOrder {
    std::shared_ptr<const Document> document;
    StepKey key;
    std::optional<std::string> windowTheme; // for views in light or dark, where figures follow the window
    bool hasContrast = false;               // colours of high contrast in place of any
    std::optional<double> position;         // on the way of a long figure, where it was scrolled
    QSize screen;                           // device-independent pixels
    double pixelRatio = 1;
    int generation = 0; // of the document and the screen: pictures of earlier ones come too late
};

struct StepFigure {
    StepKey key;
    int generation = 0;
    std::optional<double> position; // on its way; none: as a step begins
    ScreenFigure figure;
};

/// The steps of a document: its views, or all its cases where it has none.
[[nodiscard]] std::size_t stepsOf(const Document& document);
[[nodiscard]] View viewOfStep(const Document& document, std::size_t step);
/// In how many pictures a step is shown: one; as many as it has cases where its view is built up case by case; as many
/// as a power walk has frames.
[[nodiscard]] std::size_t partsOf(const Document& document, std::size_t step);
/// Nothing where there is no such aside: a twin of a kind that has none, a ladder of more than six cases.
[[nodiscard]] std::optional<View> viewOfStep(const Document& document, const StepKey& key);

/// Where the camera of a power walk stands in that picture; nothing where it shows something else.
[[nodiscard]] std::optional<double> walkOfStep(const Document& document, const StepKey& key);

/// The colours in which a presentation shows a view.
[[nodiscard]] std::string themeOf(const View& view, const StepOrder& order);

/// Laid out with letters that can be read from the last row, whatever the screen's resolution, and painted. In any
/// thread.
[[nodiscard]] StepFigure layOutStep(const StepOrder& order, const text::LocaleWording& wording);

} // namespace toscale::gui
