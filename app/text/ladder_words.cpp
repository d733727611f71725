#include "app/text/ladder_words.h"

#include "app/text/columns_words.h"
#include "app/text/figure_words.h"
#include "app/text/gap_words.h"
#include "app/text/list_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/source_words.h"
#include "app/text/vocabulary_words.h"

#include <algorithm>
#include <span>

namespace toscale::text {

namespace {

QString valueOrGap(const LocaleWording& wording, const ComparedCase& row, const Comparison& in)
{
    return row.gap() != nullptr ? gapWords(wording.phrases(), *row.gap(), scene::Length::Short)
                                : toQString(wording.value(*row.measured(), in));
}

/// Which rungs of a case are told: all, the first and the last, or how it ended.
enum class ToldRungs { All, Ends, Last };

/// "imposed $222,000, reduced $54,000": the rungs of one case.
QString rungsOfCase(const LocaleWording& wording, const Ladder& in, const std::string& caseId, ToldRungs told)
{
    QStringList words;
    for (std::size_t i = 0; i < in.rungs.size(); ++i)
        if (in.stages.rows[i].caseId == caseId)
            words << wording.phrases()
                         .tr("%1: %2", "a stage: its value")
                         .arg(rungTitleWords(wording, in, i), valueOrGap(wording, in.stages.rows[i], in.stages));
    if (told == ToldRungs::Ends && words.size() > 2)
        words = {words.front(), words.back()};
    if (told == ToldRungs::Last && words.size() > 1)
        words = {words.back()};
    return wording.phrases().withCommas(words);
}

/// One a case: all these measures, each behind its name.
QStringList sentencesOfCases(const LocaleWording& wording, const Columns& columns, std::span<const Ladder> ladders,
                             ToldRungs told)
{
    const Phrases& phrases = wording.phrases();
    QStringList sentences;
    for (const ComparedCase& row : columns.main.rows) {
        QStringList ofCase;
        for (const Ladder& ladder : ladders)
            if (const QString rungs = rungsOfCase(wording, ladder, row.caseId, told); !rungs.isEmpty())
                ofCase << phrases.tr("%1, %2: %3.", "a case, a measure: its stages")
                              .arg(phrases.isolated(row.label), measureLabel(phrases, ladder.stages), rungs);
        if (!ofCase.isEmpty())
            sentences << ofCase.join(phrases.betweenSentences());
    }
    return sentences;
}

QString titleOf(const Phrases& phrases, const Comparison& in)
{
    return phrases.tr("Stage by stage: %1", "cases").arg(casesWords(phrases, in));
}

/// Of what was in force, where that compares; a maximum and a sentence do not.
QString ratioOf(const Phrases& phrases, const Columns& columns)
{
    // of more cases the ratio may be of two that the ladder does not show
    if (std::holds_alternative<Ratio>(columns.main.ratio) && columns.main.rows.size() <= mostLadderCases)
        return phrases.tr("In force: %1", "a sentence with a ratio").arg(ratioSentence(phrases, columns.main));
    return phrases.tr("No ratio between stages: what was possible, sought, offered and decided are not comparable.");
}

QString altTextOfLadder(const LocaleWording& wording, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    const QStringList lead{figureWords(phrases, FigureKind::Ladder).drawn + phrases.fullStop()};
    const std::span<const Ladder> all = columns.ladders;
    for (const ToldRungs told : {ToldRungs::All, ToldRungs::Ends, ToldRungs::Last}) {
        const QStringList sentences = lead + sentencesOfCases(wording, columns, all, told);
        if (QString text = sentences.join(phrases.betweenSentences()); text.size() <= longestAltText)
            return text;
    }
    const std::span<const Ladder> own = all.first(std::min<std::size_t>(all.size(), 1));
    return altTextOf(phrases, lead, sentencesOfCases(wording, columns, own, ToldRungs::Last), columns.main.rows.size());
}

} // namespace

QString rungTitleWords(const LocaleWording& wording, const Ladder& in, std::size_t rung)
{
    const Phrases& phrases = wording.phrases();
    const Rung& which = in.rungs[rung];
    const ComparedCase& row = in.stages.rows[rung];
    if (which.penalty.empty())
        return row.gap() != nullptr ? phrases.tr("In the end") : phrases.tr("In force together");
    QStringList parts{toQString(wording.markNote(row, in.stages))};
    if (parts.front().isEmpty())
        parts.front() = basisWords(phrases, nameOf(which.basis));
    if (which.inForce && which.basis != Basis::Served && which.basis != Basis::Paid)
        parts << phrases.tr("in force", "of a penalty");
    return capitalized(parts.join(QStringLiteral(" · ")));
}

QString rungBriefWords(const LocaleWording& wording, const Ladder& in, std::size_t rung)
{
    QStringList parts{rungTitleWords(wording, in, rung)};
    for (const std::string& party : in.rungs[rung].parties)
        parts << wording.phrases().isolated(party);
    if (const std::string& date = in.rungs[rung].date; !date.empty())
        parts << AmountFormat(wording.phrases()).date(date);
    return parts.join(QStringLiteral(" · "));
}

QString rungDetailWords(const Phrases& phrases, const Ladder& in, std::size_t rung, const Case* which)
{
    const Rung& stage = in.rungs[rung];
    QStringList parts;
    if (!stage.date.empty())
        parts << AmountFormat(phrases).date(stage.date);
    if (!stage.penalty.empty() && in.stages.measure == MeasureId::Money)
        parts << kindWords(phrases, nameOf(stage.kind), false);
    for (const std::string& party : stage.parties)
        parts << phrases.isolated(party);
    const Source* source =
        which != nullptr && !stage.sources.empty() ? findSource(*which, stage.sources.front()) : nullptr;
    if (source != nullptr)
        parts << phrases.isolated(publisherWords(*source));
    return parts.join(QStringLiteral(" · "));
}

QString rungDescriptionWords(const LocaleWording& wording, const Ladder& in, std::size_t rung, const Case* which)
{
    QStringList parts{toQString(wording.markDescription(in.stages.rows[rung], in.stages))};
    if (in.rungs[rung].inForce)
        parts << wording.phrases().tr("in force", "of a penalty");
    if (const QString detail = rungDetailWords(wording.phrases(), in, rung, which); !detail.isEmpty())
        parts << detail;
    return wording.phrases().joined(parts);
}

QString ladderDetailWords(const Phrases& phrases, const Comparison& stages)
{
    QStringList parts{isOfCustody(stages.measure) ? phrases.tr("Longest term of one person at each stage")
                                                  : capitalized(moneyWords(phrases, stages.reference))};
    if (const QString filter = filterWords(phrases, stages); !filter.isEmpty())
        parts << filter;
    return phrases.joined(parts);
}

scene::FigureTexts textsOfLadder(const LocaleWording& wording, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    return {toUtf8(titleOf(phrases, columns.main)),
            toUtf8(phrases.tr("From what was possible or asked for to what was in force; stages are never added.")),
            toUtf8(ratioOf(phrases, columns)), toUtf8(altTextOfLadder(wording, columns))};
}

std::string descriptionOfLadder(const LocaleWording& wording, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    QStringList lines{titleOf(phrases, columns.main) + phrases.fullStop(),
                      figureWords(phrases, FigureKind::Ladder).how};
    for (const Ladder& ladder : columns.ladders) {
        lines << measureLabel(phrases, ladder.stages) + phrases.fullStop();
        for (std::size_t i = 0; i < ladder.rungs.size(); ++i)
            lines << rungDescriptionWords(wording, ladder, i, nullptr) + phrases.fullStop();
    }
    lines << ratioOf(phrases, columns);
    return toUtf8(lines.join(QLatin1Char('\n')));
}

} // namespace toscale::text
