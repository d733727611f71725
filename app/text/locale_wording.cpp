#include "app/text/locale_wording.h"

#include "app/text/basis_words.h"
#include "app/text/cell_words.h"
#include "app/text/columns_words.h"
#include "app/text/figure_words.h"
#include "app/text/gap_words.h"
#include "app/text/ladder_words.h"
#include "app/text/list_words.h"
#include "app/text/measure_words.h"
#include "app/text/note_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/source_words.h"
#include "app/text/strip_words.h"
#include "app/text/vocabulary_words.h"
#include "core/document/compare_view.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

const Note* findNote(const ComparedCase& row, NoteCode code)
{
    const auto found = std::ranges::find(row.notes, code, &Note::code);
    return found == row.notes.end() ? nullptr : &*found;
}

/// "about 1,143 times that of Swartz (about 70 GB)": how a row stands to the baseline, where a ratio may be printed.
QString standing(const Phrases& phrases, const ComparedCase& row, const Comparison& in)
{
    const auto* ratio = std::get_if<Ratio>(&in.ratio);
    if (ratio == nullptr || ratio->undecided || !ratio->times.hasBound() || ratio->times.best == 1
        || &in.rows[ratio->larger] != &row)
        return {};
    const ComparedCase& smaller = in.rows[ratio->smaller];
    const QString value = AmountFormat(phrases).estimate(*smaller.measured(), in);
    if (isLabelOf(smaller, value))
        return phrases.tr("%1 times that of %2", "a number; a value")
            .arg(timesWords(phrases, *ratio), namedWithDoubt(phrases, smaller));
    return phrases.tr("%1 times that of %2 (%3)", "a number; a case; its value")
        .arg(timesWords(phrases, *ratio), namedWithDoubt(phrases, smaller), value);
}

QString listedNames(const Phrases& phrases, const Comparison& in)
{
    QStringList names;
    for (const ComparedCase& row : in.rows)
        names << toQString(row.label);
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
        .arg(measure, toQString(in.baselineLabel), baselineBasisWords(phrases, in));
}

/// "What was copied or published, as reported"
QString whatIsCounted(const Phrases& phrases, const Comparison& in)
{
    QStringList counts;
    for (const ComparedCase& row : in.rows)
        if (row.measured() != nullptr && row.measured()->counts) {
            const QString words = countsWords(phrases, nameOf(*row.measured()->counts));
            if (!counts.contains(words))
                counts << words;
        }
    if (counts.isEmpty())
        return phrases.tr("As reported");
    const QString last = counts.takeLast();
    const QString all = counts.isEmpty() ? last
                                         : phrases.tr("%1 or %2", "copied, held or published")
                                               .arg(counts.join(phrases.tr(", ", "between the items of a list")), last);
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

} // namespace

std::string LocaleWording::measureName(MeasureId measure) const
{
    return toUtf8(measureWords(m_phrases, measure));
}

std::string LocaleWording::value(const MeasuredValue& value, const Comparison& in) const
{
    QString text = m_format.estimate(value, in);
    if (value.suspendedYears > 0)
        text = m_phrases.tr("%1 (and %2 suspended)").arg(text, m_format.custody(value.suspendedYears).text());
    return toUtf8(text);
}

std::string LocaleWording::tick(double value, double step, const Comparison& in) const
{
    Q_UNUSED(step);
    if (value == 0 && in.measure != MeasureId::Volume)
        return toUtf8(m_phrases.locale().toString(0));
    return toUtf8(m_format.amount(value, nullptr, in).text());
}

std::string LocaleWording::gap(const Gap& gap, scene::Length length) const
{
    return toUtf8(gapWords(m_phrases, gap, length));
}

std::string LocaleWording::basis(Basis basis) const
{
    return toUtf8(basisWords(m_phrases, nameOf(basis)));
}

std::string LocaleWording::ratioSentence(const Comparison& in) const
{
    return toUtf8(text::ratioSentence(m_phrases, in));
}

/// What stands at a penalty, by value or gap: its basis, and whether it is for more than the act.
QStringList LocaleWording::penaltyNotes(const ComparedCase& row) const
{
    QStringList parts;
    if (!row.isLife() && !(row.gap() != nullptr && row.gap()->ofBaseline)) // life says its basis itself
        for (const Basis basis : row.bases())
            parts << basisWords(m_phrases, nameOf(basis));
    if (!parts.isEmpty() && !row.ending().empty())
        parts = {basesOfRow(m_phrases, row)}; // one basis: `final` counts nothing that fell away
    if (const Note* note = findNote(row, NoteCode::CoversMore))
        parts << noteClause(*note);
    if (const Note* note = findNote(row, NoteCode::SumOfMaxima); note != nullptr && note->arguments.at(0) != "0")
        parts << m_phrases.tr("sum of %1 counts").arg(toQString(note->arguments.at(0)));
    return parts;
}

QStringList LocaleWording::counterfactualNotes(const ComparedCase& row) const
{
    QStringList parts{m_phrases.tr("arithmetic, not law")};
    QStringList rate{basesOfRow(m_phrases, row)};
    const QString doubt = rateDoubtWords(m_phrases, row);
    if (!doubt.isEmpty())
        rate << doubt;
    parts << m_phrases.tr("baseline’s rate: %1").arg(rate.join(QLatin1Char(' ')));
    if (const Note* note = findNote(row, NoteCode::SumOfMaxima); note != nullptr && note->arguments.at(0) != "0")
        parts << m_phrases.tr("sum of %1 counts").arg(toQString(note->arguments.at(0)));
    if (const Note* note = findNote(row, NoteCode::Counterfactual); note != nullptr && note->arguments.size() > 1)
        parts << prisonCannotApply(m_phrases, note->arguments[1]);
    return parts;
}

QString LocaleWording::noteClause(const Note& note) const
{
    Note bare = note;
    bare.cases.clear();
    QString words = noteWords(m_phrases, bare, {}, scene::Length::Short);
    words.chop(1); // the full stop
    words[0] = words[0].toLower();
    return words;
}

std::string LocaleWording::markNote(const ComparedCase& row, const Comparison& in) const
{
    QStringList parts;
    const MeasuredValue* value = row.measured();
    if (isOfPenalty(in.measure))
        parts << (value != nullptr && value->counterfactual ? counterfactualNotes(row) : penaltyNotes(row));
    if (value != nullptr) {
        if (const Note* note = findNote(row, NoteCode::ShareOfRevenue))
            parts << noteClause(*note);
        if (findNote(row, NoteCode::SpreadOfTerms) != nullptr && value->parties.size() == 1)
            parts << m_phrases.tr("longest of several terms: %1").arg(toQString(value->parties.front()));
        if (value->status == FigureStatus::Alleged)
            parts << m_phrases.tr("alleged");
        if (value->evidence && *value->evidence != Evidence::Primary && *value->evidence != Evidence::Press)
            parts << evidenceWords(m_phrases, nameOf(*value->evidence));
        if (!value->value.hasBound())
            parts << noBoundWords(m_phrases, value->value.noBound);
        if (findNote(row, NoteCode::NotKnownToBePaid) != nullptr)
            parts << m_phrases.tr("not known to be paid");
        if (value->scopesOverridden)
            parts << m_phrases.tr("scopes differ");
    }
    if (const Note* note = findNote(row, NoteCode::LeftOut))
        parts << m_phrases.tr("left out: %1").arg(toQString(note->arguments.at(0)));
    return toUtf8(parts.join(QStringLiteral(" · ")));
}

std::string LocaleWording::note(const Note& note, const Comparison& in, scene::Length length) const
{
    return toUtf8(noteWords(m_phrases, note, in, length));
}

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
        parts << (titleSaysThem ? measureLabel(m_phrases, in) + QLatin1Char('.')
                                : m_phrases.tr("%1: %2.", "measure: cases")
                                      .arg(measureLabel(m_phrases, in), listedNames(m_phrases, in)));
    }
    parts << basisOfComparison(in);
    return toUtf8(parts.join(QLatin1Char(' ')));
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
    const QString words = parts.join(QStringLiteral("; "));
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
    const QString amount = m_format.amount(basePerUnit, &rounded, in).text();
    return toUtf8(area ? m_phrases.tr("Area is to scale: 1 cm² = %1").arg(amount)
                       : m_phrases.tr("Length is to scale: 1 cm = %1").arg(amount));
}

std::string LocaleWording::linearTwin() const
{
    return toUtf8(m_phrases.tr("The same on a linear scale", "over bars beside dots on another scale"));
}

std::string LocaleWording::zeroOffScale() const
{
    return toUtf8(m_phrases.tr("zero has no place on this scale"));
}

std::string LocaleWording::shadedPoints() const
{
    return toUtf8(
        m_phrases.tr("Shaded where points are too many: the stronger the shade, the more cases (logarithmic)."));
}

std::string LocaleWording::enlarged(double factor) const
{
    return toUtf8(m_phrases.tr("side enlarged %1 times").arg(m_format.number(factor, 2)));
}

std::string LocaleWording::sourceLine(std::span<const scene::CitedSource> sources) const
{
    return toUtf8(text::sourceLine(m_phrases, sources));
}

std::string LocaleWording::sourceName(const scene::CitedSource& cited) const
{
    return toUtf8(sourceWords(m_phrases, *cited.source));
}

std::string LocaleWording::markDescription(const ComparedCase& row, const Comparison& in) const
{
    QStringList parts{namedWithDoubt(m_phrases, row)};
    const MeasuredValue* value = row.measured();
    if (const Gap* gap = row.gap()) {
        Gap unnamed = *gap;
        std::erase(unnamed.parties, row.label);
        parts << gapWords(m_phrases, unnamed, scene::Length::Full);
    } else if (const QString printed = toQString(this->value(*value, in)); !isLabelOf(row, printed)) {
        parts << printed;
    }
    if (isOfPenalty(in.measure))
        parts << (value != nullptr && value->counterfactual ? counterfactualNotes(row) : penaltyNotes(row));
    if (value != nullptr) {
        if (const Note* note = findNote(row, NoteCode::ShareOfRevenue))
            parts << noteClause(*note);
        if (!value->value.hasBound())
            parts << noBoundWords(m_phrases, value->value.noBound);
        const QString times = standing(m_phrases, row, in);
        if (!times.isEmpty())
            parts << times;
    }
    if (const Note* note = findNote(row, NoteCode::AsOf))
        parts << m_phrases.tr("proceedings pending as of %1").arg(m_format.date(note->arguments.at(0)));
    return toUtf8(parts.join(QStringLiteral("; ")));
}

std::string LocaleWording::altText(FigureKind kind, const Comparison& in) const
{
    const QString text = figureWords(m_phrases, kind).drawn + QStringLiteral(". ");
    const QString ratio = text::ratioSentence(m_phrases, in);
    if (std::holds_alternative<Ratio>(in.ratio) && text.size() + ratio.size() <= longestAltText)
        return toUtf8(text + ratio);
    QStringList rows;
    qsizetype length = text.size();
    for (const ComparedCase& row : in.rows) {
        if (length > longestAltText) // what follows is cut
            break;
        const QString printed = row.gap() != nullptr ? gapWords(m_phrases, *row.gap(), scene::Length::Short)
                                                     : toQString(value(*row.measured(), in));
        QString words = namedWithDoubt(m_phrases, row);
        if (!isLabelOf(row, printed))
            words += QStringLiteral(": ") + printed;
        if (row.measured() != nullptr && !row.bases().empty() && !row.measured()->counterfactual)
            words = m_phrases.tr("%1 (%2)", "amount (basis)").arg(words, basesOfRow(m_phrases, row));
        length += words.size();
        rows << words;
    }
    const QString about = isSameRate(in.measure) ? sameRateTitle(m_phrases, in) : measureLabel(m_phrases, in);
    return toUtf8(shortened(text + about + QStringLiteral(". ") + rows.join(QStringLiteral("; ")), longestAltText));
}

std::string LocaleWording::longDescription(FigureKind kind, const Comparison& in) const
{
    QStringList sentences{toQString(title(in)) + QLatin1Char('.'), figureWords(m_phrases, kind).how};
    for (const ComparedCase& row : in.rows)
        sentences << toQString(markDescription(row, in)) + QLatin1Char('.');
    const QString ratio = text::ratioSentence(m_phrases, in);
    if (!ratio.isEmpty())
        sentences << ratio;
    return toUtf8(sentences.join(QLatin1Char('\n')));
}

scene::FigureTexts LocaleWording::figureTexts(FigureKind kind, const Columns& columns) const
{
    if (kind == FigureKind::Ladder)
        return textsOfLadder(*this, columns);
    return showsSeveralMeasures(kind) ? textsOfMeasures(*this, kind, columns) : Wording::figureTexts(kind, columns);
}

std::string LocaleWording::figureDescription(FigureKind kind, const Columns& columns) const
{
    if (kind == FigureKind::Ladder)
        return descriptionOfLadder(*this, columns);
    return showsSeveralMeasures(kind) ? descriptionOfMeasures(*this, kind, columns)
                                      : longDescription(kind, columns.main);
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

std::string LocaleWording::caseRecord(const Case& which) const
{
    return toUtf8(caseRecordWords(*this, which));
}

std::string LocaleWording::rungTitle(const Ladder& in, std::size_t rung) const
{
    return toUtf8(rungTitleWords(*this, in, rung));
}

std::string LocaleWording::rungDetail(const Ladder& in, std::size_t rung, const Case* which) const
{
    return toUtf8(rungDetailWords(m_phrases, in, rung, which));
}

std::string LocaleWording::rungBrief(const Ladder& in, std::size_t rung) const
{
    return toUtf8(rungBriefWords(*this, in, rung));
}

std::string LocaleWording::rungDescription(const Ladder& in, std::size_t rung, const Case* which) const
{
    return toUtf8(rungDescriptionWords(*this, in, rung, which));
}

std::string LocaleWording::keyEntry(Basis basis) const
{
    return toUtf8(basisWords(m_phrases, nameOf(basis)));
}

std::string LocaleWording::styleEntry(scene::MarkStyle style) const
{
    switch (style) {
    case scene::MarkStyle::Hollow:
        return toUtf8(m_phrases.tr("suspended or left out"));
    case scene::MarkStyle::Dotted:
        return toUtf8(m_phrases.tr("arithmetic, not law"));
    case scene::MarkStyle::Hatched:
        return toUtf8(m_phrases.tr("scopes differ"));
    case scene::MarkStyle::CrossedOut:
        return toUtf8(m_phrases.tr("no longer in force"));
    case scene::MarkStyle::Light:
        return toUtf8(m_phrases.tr("range: from the low to the high end"));
    default:
        return {};
    }
}

std::string LocaleWording::actorKind(PartyKind kind) const
{
    switch (kind) {
    case PartyKind::Person:
        return toUtf8(m_phrases.tr("person", "kind of an actor"));
    case PartyKind::Company:
        return toUtf8(m_phrases.tr("company", "kind of an actor"));
    case PartyKind::Nonprofit:
        return toUtf8(m_phrases.tr("nonprofit", "kind of an actor"));
    case PartyKind::State:
        return toUtf8(m_phrases.tr("state", "kind of an actor"));
    case PartyKind::Unknown:
        break;
    }
    return toUtf8(m_phrases.tr("unknown", "kind of an actor"));
}

std::string LocaleWording::figureStatus(FigureStatus status) const
{
    return toUtf8(statusWords(m_phrases, nameOf(status)));
}

std::string LocaleWording::caseStatus(CaseStatus status) const
{
    switch (status) {
    case CaseStatus::Pending:
        return toUtf8(m_phrases.tr("pending"));
    case CaseStatus::Closed:
        return toUtf8(m_phrases.tr("closed", "status of a case"));
    case CaseStatus::UnenforcedJudgment:
        return toUtf8(m_phrases.tr("judgment not known to be enforced"));
    }
    return {};
}

std::string LocaleWording::unknownStatus() const
{
    return toUtf8(m_phrases.tr("status not stated"));
}

std::string LocaleWording::cellCount(double count, const scene::CellUnit& unit, const Comparison& in) const
{
    return toUtf8(cellCountWords(m_phrases, count, unit, in));
}

std::string LocaleWording::cellTally(double count) const
{
    return toUtf8(m_phrases.locale().toString(static_cast<qlonglong>(std::llround(count))));
}

std::string LocaleWording::cellScale(const scene::CellUnit& unit, int tall, const Comparison& in) const
{
    return toUtf8(cellScaleWords(m_phrases, unit, tall, in));
}

std::string LocaleWording::stripScale(const scene::StripScale& scale, const Comparison& in) const
{
    return toUtf8(stripScaleWords(m_phrases, scale, in));
}

std::string LocaleWording::yardstick(const Yardstick& which, const Comparison& in) const
{
    return toUtf8(yardstickWords(m_phrases, which, in));
}

std::string LocaleWording::yardstickDescription(const Yardstick& which, const Comparison& in) const
{
    return toUtf8(yardstickReceipt(m_phrases, which, in));
}

std::string LocaleWording::progress(double reached, double whole, const Comparison& in) const
{
    return toUtf8(progressWords(m_phrases, reached, whole, in));
}

std::string LocaleWording::moreCases(int count) const
{
    return toUtf8(m_phrases.tr("%n more case(s) not shown: too many for this size", nullptr, count));
}

std::string LocaleWording::unnamedCases(int count) const
{
    return toUtf8(m_phrases.tr("%n more case(s) drawn without a name: too many for this size", nullptr, count));
}

std::string LocaleWording::moreSources(int count) const
{
    return toUtf8(m_phrases.tr("%n more source(s).", nullptr, count));
}

std::string LocaleWording::defaultByline() const
{
    return toUtf8(m_phrases.tr("Drawn to scale with ToScale"));
}

} // namespace toscale::text
