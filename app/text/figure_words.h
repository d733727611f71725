#pragma once

#include "app/text/phrases.h"
#include "core/document/view.h"

namespace toscale::text {

/// What a kind of figure is called and how it is read, for menus and for those who do not see it.
struct FigureWords {
    QString name;   // "Squares"
    QString choice; // "Squares: area is the value"
    QString drawn;  // "Squares to scale"
    QString how;    // "Each case is a square whose area is its value; all stand on one line."
};

[[nodiscard]] FigureWords figureWords(const Phrases& phrases, FigureKind kind);

} // namespace toscale::text
