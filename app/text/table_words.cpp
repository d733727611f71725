#include "app/text/table_words.h"

#include "app/text/gap_words.h"
#include "app/text/measure_words.h"

#include <QStringList>

namespace toscale::text {

namespace {

QString casesOf(const Phrases& phrases, std::size_t count)
{
    return phrases.tr("%n case(s)", nullptr, static_cast<int>(count));
}

} // namespace

QString tablePlaneTitle(const Phrases& phrases, const Comparison& x, const Comparison& y, std::size_t cases)
{
    return phrases.tr("%1 against %2: %3", "two measures: cases")
        .arg(measureLabel(phrases, y), measureInSentence(phrases, x), casesOf(phrases, cases));
}

QString countedCases(const Phrases& phrases, const QString& what, std::size_t cases)
{
    return phrases.tr("%1: %2", "case: value").arg(what, casesOf(phrases, cases));
}

QString sharedGapWords(const Phrases& phrases, const Gap& gap)
{
    if (gap.code == GapCode::NoRate || gap.code == GapCode::NoIndex)
        return phrases.tr("no rate or index for the currency in its year");
    Gap shared{gap.code, gap.arguments, {}};
    if (shared.code == GapCode::NonePending || shared.code == GapCode::Suspended) // a date, a length
        shared.arguments.clear();
    return gapWords(phrases, shared, scene::Length::Short);
}

QString notDrawnWords(const Phrases& phrases, std::size_t withNeither, std::size_t rowsWithProblems)
{
    QStringList sentences;
    if (withNeither > 0)
        sentences << phrases.tr("%n case(s) with neither value are not drawn.", nullptr, static_cast<int>(withNeither));
    if (rowsWithProblems > 0)
        sentences << phrases.tr("%n problem(s) in the table: the rows are left out.", nullptr,
                                static_cast<int>(rowsWithProblems));
    return sentences.join(phrases.betweenSentences());
}

} // namespace toscale::text
