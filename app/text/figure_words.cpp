#include "app/text/figure_words.h"

namespace toscale::text {

FigureWords figureWords(const Phrases& phrases, FigureKind kind)
{
    switch (kind) {
    case FigureKind::Squares:
        return {phrases.tr("Squares"), phrases.tr("Squares: area is the value"), phrases.tr("Squares to scale"),
                phrases.tr("Each case is a square whose area is its value; all stand on one line.")};
    case FigureKind::Nested:
        return {phrases.tr("Nested squares"), phrases.tr("Nested squares: area is the value"),
                phrases.tr("Nested squares to scale"),
                phrases.tr("Each case is a square whose area is its value; all share their lower right corner.")};
    case FigureKind::Bubbles:
        return {phrases.tr("Bubbles"), phrases.tr("Bubbles: area is the value"), phrases.tr("Bubbles to scale"),
                phrases.tr("Each case is a circle whose area is its value.")};
    case FigureKind::Treemap:
        return {phrases.tr("Treemap"), phrases.tr("Treemap: area is the value"), phrases.tr("Treemap to scale"),
                phrases.tr("Each case is a tile whose area is its value; together they fill the figure.")};
    case FigureKind::Units:
        return {phrases.tr("Unit grid"), phrases.tr("Unit grid: squares to count"), phrases.tr("Squares to count"),
                phrases.tr("Each case is so many equal squares, in tens and hundreds; the last one may be a part.")};
    case FigureKind::Strip:
        return {phrases.tr("Scale strip"), phrases.tr("Scale strip: one long line"), phrases.tr("A line to scale"),
                phrases.tr("Each case is a length on one long line, from its beginning; the line is folded into rows, "
                           "or scrolled.")};
    case FigureKind::Bars:
        return {phrases.tr("Bars"), phrases.tr("Bars: length is the value"), phrases.tr("Bars to scale"),
                phrases.tr("Each case is a bar whose length is its value; all start at zero.")};
    case FigureKind::Dots:
        return {
            phrases.tr("Dots"), phrases.tr("Dots: place on a logarithmic scale"),
            phrases.tr("Dots on a logarithmic scale"),
            phrases.tr("Each case is a dot on a logarithmic scale, and beside it a bar on a linear one, from zero.")};
    case FigureKind::Em:
        return {
            phrases.tr("Bands of ten"), phrases.tr("Bands of ten: mantissa and exponent on one axis"),
            phrases.tr("Dots on an axis in bands of ten"),
            phrases.tr("Each case is a dot on an axis of equally wide bands, each for values ten times those of the "
                       "one before and linear inside, and beside it a bar on a linear scale, from zero.")};
    case FigureKind::Mirror:
        return {phrases.tr("Mirror"), phrases.tr("Mirror: what was taken, and what followed"),
                phrases.tr("Bars to scale, back to back"),
                phrases.tr("Each case is a row; each side has a scale of its own, from zero.")};
    case FigureKind::Ledger:
        return {phrases.tr("Ledger"), phrases.tr("Ledger: each measure to its own scale"),
                phrases.tr("Table with bars to scale"),
                phrases.tr("Each case is a row, each measure a column with a scale of its own, from zero.")};
    case FigureKind::Plane:
        return {phrases.tr("Plane"), phrases.tr("Plane: what was taken against what followed"),
                phrases.tr("Points on two logarithmic scales"),
                phrases.tr("Each case is a point: to the right what was taken, upwards what followed. Cases that lack "
                           "one of the two stand on a rail of their own.")};
    case FigureKind::SameRate:
        return {phrases.tr("Same rate"), phrases.tr("Same rate: what was, and the arithmetic"),
                phrases.tr("Bars to scale, two a case"),
                phrases.tr("Each case is a row: what was, beside what the rate of the baseline would give.")};
    case FigureKind::Ladder:
        return {phrases.tr("Ladder"), phrases.tr("Ladder: stage by stage, to what was in force"),
                phrases.tr("Bars to scale, one a stage"),
                phrases.tr("Each stage is a bar whose length is its value; money and prison time have scales of their "
                           "own, from zero.")};
    case FigureKind::Timeline:
        return {phrases.tr("Timeline"), phrases.tr("Timeline: what happened when"), phrases.tr("Timeline to scale"),
                phrases.tr("Each case is a row with its events by date; terms of prison and sums of money stand along "
                           "it to scale. Terms that were possible or asked for are lengths and have no date.")};
    case FigureKind::Walk:
        return {phrases.tr("Power walk"), phrases.tr("Power walk: from the small to the large, step by step"),
                phrases.tr("Squares to scale, frame by frame"),
                phrases.tr("Each case is a square whose area is its value; all share their lower right corner. Each "
                           "frame holds so many times as much as the one before and is drawn in the same size.")};
    }
    return {};
}

} // namespace toscale::text
