#include "app/text/locale_wording.h"

#include "app/text/basis_words.h"
#include "app/text/columns_words.h"
#include "app/text/description_words.h"
#include "app/text/explore_words.h"
#include "app/text/figure_words.h"
#include "app/text/gap_words.h"
#include "app/text/ladder_words.h"
#include "app/text/list_words.h"
#include "app/text/measure_words.h"
#include "app/text/note_words.h"
#include "app/text/noun_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/source_words.h"
#include "app/text/timeline_words.h"
#include "app/text/vocabulary_words.h"
#include "core/document/compare_view.h"

#include <algorithm>

// The words around a figure: title, subtitle, ratio, scale, notes, sources, and the figure as a whole in words.

namespace toscale::text {

namespace {

QString listedNames(const Phrases& phrases, const Comparison& in)
{
    QStringList names;
    for (const ComparedCase& row : in.rows)
        names << phrases.isolated(row.label);
    return listed(phrases, names);
}

bool anyGap(const Comparison& in)
{
    return std::ranges::any_of(in.rows, [](const ComparedCase& row) { return row.gap() != nullptr; });
}

/// "Fines at the same rate as Swartz / JSTOR (statutory maximum): arithmetic, not law"
QString sameRateTitle(const Phrases& phrases, const Comparison& in)
{
    const QString measure = measureLabel(phrases, in);
    if (in.baselineLabel.empty())
        return phrases.tr("%1: no baseline chosen", "a same-rate measure").arg(measure);
    return phrases.tr("%1 as %2 (%3): arithmetic, not law", "Fines at the same rate as A (statutory maximum)")
        .arg(measure, phrases.isolated(in.baselineLabel), baselineBasisWords(phrases, in));
}

/// "What was copied or published, as reported"
QString whatIsCounted(const Phrases& phrases, const Comparison& in)
{
    QStringList counts;
    for (const ComparedCase& row : in.rows) {
        const MeasuredValue* value = row.measured();
        if (value != nullptr && !value->counts)
            return phrases.tr("As reported"); // of one it is not said what was counted
        if (value == nullptr)
            continue;
        const QString words = countsWords(phrases, nameOf(*value->counts));
        if (!counts.contains(words))
            counts << words;
    }
    if (counts.isEmpty())
        return phrases.tr("As reported");
    const QString last = counts.takeLast();
    const QString all = counts.isEmpty()
        ? last
        : phrases.tr("%1 or %2", "copied, held or published").arg(phrases.withCommas(counts), last);
    return phrases.tr("What was %1, as reported", "copied or published").arg(all);
}

/// What the places of a figure mean whose axis is no length, and the bars beside them.
QString placeScaleWords(const Phrases& phrases, FigureKind kind, double basePerUnit, const Comparison& in)
{
    if (kind == FigureKind::Plane)
        return noteWords(phrases, *scaleNoteOf(kind, in.measure), in, scene::Length::Full);
    const QString bars = phrases.tr("Dots are placed, not sized; the length of the bars beside them is to scale");
    if (!(basePerUnit > 0))
        return bars;
    MeasuredValue rounded;
    rounded.digits = 3; // of a length that was laid out
    return phrases.tr("%1: 1 cm = %2", "the bars are to scale: an amount")
        .arg(bars, AmountFormat(phrases).amount(basePerUnit, &rounded, in).text());
}

/// Of works, what is counted: those of another noun are gaps.
std::string drawnNoun(const Comparison& in)
{
    const auto hasValue = [](const ComparedCase& row) { return row.measured() != nullptr; };
    const auto first = std::ranges::find_if(in.rows, hasValue);
    return in.measure != MeasureId::Works || first == in.rows.end() ? std::string() : first->measured()->noun;
}

} // namespace

/// "over 80 TB, alleged": a row as a title names it.
QString LocaleWording::briefly(const ComparedCase& row, const Comparison& in) const
{
    QString value = m_format.estimate(*row.measured(), in);
    if (isOfPenalty(in.measure) && !row.bases().empty()) // a maximum in a title must not read like a sentence
        value = m_phrases.tr("%1 (%2)", "amount (basis)").arg(value, basesOfRow(m_phrases, row));
    return row.measured()->status == FigureStatus::Alleged ? m_phrases.tr("%1, alleged").arg(value) : value;
}

std::string LocaleWording::title(const Comparison& in) const
{
    if (isSameRate(in.measure) && !in.rows.empty())
        return toUtf8(sameRateTitle(m_phrases, in));
    const QString measure = measureLabel(m_phrases, in);
    if (in.rows.empty())
        return toUtf8(measure);
    if (in.rows.size() <= 2 && anyGap(in)) // a gap's words make no title
        return toUtf8(m_phrases.tr("%1: %2", "measure: cases").arg(measure, listedNames(m_phrases, in)));
    if (in.rows.size() > 2)
        return toUtf8(m_phrases.tr("%1: %n case(s)", "a measure", static_cast<int>(in.rows.size())).arg(measure));
    const QString first = briefly(in.rows.front(), in);
    if (in.rows.size() == 1)
        return toUtf8(capitalized(first));
    // "About 50 TB, alleged, and about 70 GB"
    const bool comma = in.rows.front().measured()->status == FigureStatus::Alleged;
    const QString both = comma ? m_phrases.tr("%1, and %2", "two values, the first with an apposition")
                               : m_phrases.tr("%1 and %2", "two values");
    return toUtf8(capitalized(both.arg(first, briefly(in.rows.back(), in))));
}

std::string LocaleWording::subtitle(const Comparison& in) const
{
    const bool namedInTitle = in.rows.size() > 2 || in.rows.empty() || anyGap(in);
    QStringList parts;
    if (!namedInTitle) {
        const bool titleSaysThem = std::ranges::all_of(
            in.rows, [&](const ComparedCase& row) { return isLabelOf(row, m_format.estimate(*row.measured(), in)); });
        parts << (titleSaysThem ? measureLabel(m_phrases, in) + m_phrases.fullStop()
                                : m_phrases.tr("%1: %2.", "measure: cases")
                                      .arg(measureLabel(m_phrases, in), listedNames(m_phrases, in)));
    }
    parts << basisOfComparison(in);
    return toUtf8(parts.join(m_phrases.betweenSentences()));
}

/// What is counted, or on which basis and in which money, and what a filter leaves.
QString LocaleWording::basisOfComparison(const Comparison& in) const
{
    const bool binary = in.reference.reading == PrefixReading::Jedec; // not the default, so it must be said
    const auto withReading = [&](const QString& words) {
        return m_phrases.tr("%1; prefixes read as powers of 1,024: 1 TB = 2^40 bytes").arg(words);
    };
    if (!isOfPenalty(in.measure))
        return in.measure == MeasureId::Volume && binary ? withReading(whatIsCounted(m_phrases, in))
                                                         : whatIsCounted(m_phrases, in);
    const QString basis = basisChoiceWords(m_phrases, in.reference.basis);
    QStringList parts;
    if (isOfCustody(in.measure))
        parts << m_phrases.tr("Longest term of one person, %1").arg(basis);
    else if (in.measure == MeasureId::MoneyShare)
        parts << m_phrases.tr("%1, nominal; revenue, not profit").arg(capitalized(basis));
    else
        parts << m_phrases.tr("%1, %2", "basis, money").arg(capitalized(basis), moneyWords(m_phrases, in.reference));
    const QString filter = filterWords(m_phrases, in);
    if (!filter.isEmpty())
        parts << filter;
    const bool ofVolume =
        isSameRate(in.measure) || in.measure == MeasureId::MoneyPerGb || in.measure == MeasureId::CustodyPerTb;
    const QString words = m_phrases.joined(parts);
    return ofVolume && binary ? withReading(words) : words;
}

std::string LocaleWording::scale(FigureKind kind, double basePerUnit, const Comparison& in) const
{
    if (scaleNoteOf(kind, in.measure))
        return toUtf8(placeScaleWords(m_phrases, kind, basePerUnit, in));
    const bool area = drawsAreas(kind);
    if (!(basePerUnit > 0))
        return toUtf8(area ? m_phrases.tr("Area is to scale") : m_phrases.tr("Length is to scale"));
    MeasuredValue rounded;
    rounded.digits = 3; // of a length that was laid out
    QString amount = m_format.amount(basePerUnit, &rounded, in).text();
    if (const std::string noun = drawnNoun(in); !noun.empty())
        amount += QChar(QChar::Nbsp) + m_phrases.isolated(noun);
    return toUtf8(area ? m_phrases.tr("Area is to scale: 1 cm² = %1").arg(amount)
                       : m_phrases.tr("Length is to scale: 1 cm = %1").arg(amount));
}

std::string LocaleWording::altText(FigureKind kind, const Comparison& in) const
{
    const QString text = figureWords(m_phrases, kind).drawn + m_phrases.fullStop() + m_phrases.betweenSentences();
    const QString ratio = text::ratioSentence(m_phrases, in);
    if (std::holds_alternative<Ratio>(in.ratio) && text.size() + ratio.size() <= longestAltText)
        return toUtf8(text + ratio);
    if (const auto* known = std::get_if<Ratio>(&in.ratio)) { // how many times, without the share
        const QString smaller = m_format.estimate(*in.rows[known->smaller].measured(), in);
        const qsizetype share =
            ratio.indexOf(m_phrases.fullStop() + m_phrases.betweenSentences() + capitalized(smaller));
        if (share > 0 && text.size() + share < longestAltText)
            return toUtf8(text + ratio.left(share) + m_phrases.fullStop());
    }
    const QString about = isSameRate(in.measure) ? sameRateTitle(m_phrases, in) : measureLabel(m_phrases, in);
    const QString lead = text + about + m_phrases.fullStop();
    QStringList rows;
    qsizetype length = lead.size();
    for (const ComparedCase& row : in.rows) {
        if (length > longestAltText) // those that follow have no room
            break;
        const QString printed = row.gap() != nullptr ? gapWords(m_phrases, *row.gap(), scene::Length::Short)
                                                     : toQString(value(*row.measured(), in));
        QString words = namedWithDoubt(m_phrases, row);
        if (!isLabelOf(row, printed))
            words += m_phrases.colon() + printed;
        if (row.measured() != nullptr && !row.bases().empty() && !row.measured()->counterfactual)
            words = m_phrases.tr("%1 (%2)", "amount (basis)").arg(words, basesOfRow(m_phrases, row));
        length += words.size();
        rows << words;
    }
    for (qsizetype shown = rows.size();; --shown) {
        QString whole = lead;
        if (shown > 0)
            whole += m_phrases.betweenSentences() + m_phrases.joined(rows.mid(0, shown));
        if (const auto rest = static_cast<int>(in.rows.size()) - static_cast<int>(shown); rest > 0)
            whole += (shown > 0 ? m_phrases.fullStop() : QString()) + m_phrases.betweenSentences()
                + m_phrases.tr("%n more case(s): see the marks and the data.", nullptr, rest);
        if (whole.size() <= longestAltText)
            return toUtf8(whole);
        if (shown == 0)
            return toUtf8(lead);
    }
}

std::string LocaleWording::longDescription(FigureKind kind, const Comparison& in) const
{
    QStringList sentences{toQString(title(in)) + m_phrases.fullStop(), figureWords(m_phrases, kind).how};
    appendRows(sentences, m_phrases, in, [&](const ComparedCase& row) { return toQString(markDescription(row, in)); });
    const QString ratio = text::ratioSentence(m_phrases, in);
    if (!ratio.isEmpty())
        sentences << ratio;
    return toUtf8(sentences.join(QLatin1Char('\n')));
}

scene::FigureTexts LocaleWording::figureTexts(FigureKind kind, const Columns& columns) const
{
    if (kind == FigureKind::Ladder)
        return textsOfLadder(*this, columns);
    if (kind == FigureKind::Timeline)
        return textsOfTimeline(*this, columns);
    return showsSeveralMeasures(kind) ? textsOfMeasures(*this, kind, columns) : Wording::figureTexts(kind, columns);
}

std::string LocaleWording::figureDescription(FigureKind kind, const Columns& columns) const
{
    if (kind == FigureKind::Ladder)
        return descriptionOfLadder(*this, columns);
    if (kind == FigureKind::Timeline)
        return descriptionOfTimeline(*this, columns);
    return showsSeveralMeasures(kind) ? descriptionOfMeasures(*this, kind, columns)
                                      : longDescription(kind, columns.main);
}

std::string LocaleWording::ofMeasure(FigureKind kind, const Comparison& in, const std::string& words) const
{
    return toUtf8(nameAndValue(m_phrases, columnTitleWords(m_phrases, kind, in), toQString(words)));
}

std::string LocaleWording::columnTitle(FigureKind kind, const Comparison& in) const
{
    return toUtf8(columnTitleWords(m_phrases, kind, in));
}

std::string LocaleWording::columnDetail(FigureKind kind, const Comparison& in) const
{
    if (kind == FigureKind::Ladder)
        return toUtf8(ladderDetailWords(m_phrases, in));
    return kind == FigureKind::SameRate ? std::string() : toUtf8(basisOfComparison(in));
}

std::string LocaleWording::columnScales(FigureKind /*kind*/, std::span<const scene::StatedScale> scales) const
{
    return toUtf8(columnScaleWords(m_phrases, scales));
}

std::string LocaleWording::ratioSentence(const Comparison& in) const
{
    return toUtf8(text::ratioSentence(m_phrases, in));
}

std::string LocaleWording::note(const Note& note, const Comparison& in, scene::Length length) const
{
    return toUtf8(noteWords(m_phrases, note, in, length));
}

std::string LocaleWording::sourceLine(std::span<const scene::CitedSource> sources) const
{
    return toUtf8(text::sourceLine(m_phrases, sources));
}

std::string LocaleWording::sourceName(const scene::CitedSource& cited) const
{
    return toUtf8(sourceWords(m_phrases, *cited.source));
}

std::string LocaleWording::moreSources(int count) const
{
    return toUtf8(m_phrases.tr("%n more source(s).", nullptr, count));
}

std::string LocaleWording::noun(const std::string& found) const
{
    return toUtf8(manyNouns(m_phrases, found));
}

std::string LocaleWording::defaultByline() const
{
    return toUtf8(m_phrases.tr("Drawn to scale with ToScale"));
}

std::string LocaleWording::linearTwin() const
{
    return toUtf8(m_phrases.tr("The same on a linear scale", "over bars beside dots on another scale"));
}

} // namespace toscale::text
