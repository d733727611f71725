#include "app/text/columns_words.h"

#include "app/text/description_words.h"
#include "app/text/figure_words.h"
#include "app/text/gap_words.h"
#include "app/text/list_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/vocabulary_words.h"
#include "core/quantity/same_noun.h"

#include <algorithm>

namespace toscale::text {

namespace {

using Measures = std::vector<const Comparison*>;

/// With semicolons: a measure may be a list itself.
QString listedMeasures(const Phrases& phrases, const Measures& measures)
{
    QStringList names;
    for (const Comparison* each : measures)
        names << measureInSentence(phrases, *each);
    return phrases.joined(names);
}

bool hasUnlikeNouns(const Comparison& in)
{
    const MeasuredValue* first = nullptr;
    for (const ComparedCase& row : in.rows) {
        if (row.measured() == nullptr)
            continue;
        if (first != nullptr && !isSameNoun(first->noun, row.measured()->noun))
            return true;
        first = row.measured();
    }
    return false;
}

/// "volume of data for 2", "number of works for 3 (different kinds of works)", "prison time for none"
QString knownFor(const Phrases& phrases, const Comparison& in)
{
    const auto known =
        std::ranges::count_if(in.rows, [](const ComparedCase& row) { return row.measured() != nullptr; });
    const QString measure = measureInSentence(phrases, in);
    if (known == 0)
        return phrases.tr("%1 for none", "a measure has values for no case").arg(measure);
    const QString words = phrases.tr("%1 for %2", "a measure has values for so many cases")
                              .arg(measure, phrases.locale().toString(static_cast<qlonglong>(known)));
    return in.measure == MeasureId::Works && hasUnlikeNouns(in)
        ? phrases.tr("%1 (different kinds of works)", "number of works for 3").arg(words)
        : words;
}

QString whyALedger(const Phrases& phrases, const Measures& measures)
{
    QStringList known;
    for (const Comparison* each : measures)
        known << knownFor(phrases, *each);
    const int cases = static_cast<int>(measures.front()->rows.size());
    const QString none = cases == 2 ? phrases.tr("No measure has comparable values for both cases")
                                    : phrases.tr("No measure has comparable values for all %n case(s)", nullptr, cases);
    return phrases.tr("%1: %2. So each has a scale of its own.", "no common measure: which has how many")
        .arg(none, listed(phrases, known));
}

/// The view's own ratio, else the first that may be printed, else why the view's own may not.
QString ledgerRatio(const Phrases& phrases, const Columns& columns, const Measures& measures)
{
    if (shareNoMeasure(columns))
        return whyALedger(phrases, measures);
    const auto hasRatio = [](const Comparison* each) { return std::holds_alternative<Ratio>(each->ratio); };
    const auto first = std::ranges::find_if(measures, hasRatio);
    const Comparison& in = hasRatio(&columns.main) || first == measures.end() ? columns.main : **first;
    return ratioSentence(phrases, in);
}

QString mirrorRatio(const Phrases& phrases, const Measures& measures)
{
    QStringList sentences;
    for (const Comparison* each : measures)
        if (const QString ratio = ratioSentence(phrases, *each); !ratio.isEmpty())
            sentences << phrases.tr("%1: %2", "measure: a sentence").arg(measureLabel(phrases, *each), ratio);
    return sentences.join(phrases.betweenSentences());
}

QString ratioOf(const Phrases& phrases, FigureKind kind, const Columns& columns, const Measures& measures)
{
    return kind == FigureKind::Ledger ? ledgerRatio(phrases, columns, measures)
        : kind == FigureKind::Mirror  ? mirrorRatio(phrases, measures)
                                      : ratioSentence(phrases, columns.main);
}

QString titleOf(const LocaleWording& wording, FigureKind kind, const Columns& columns, const Measures& measures)
{
    const Phrases& phrases = wording.phrases();
    const QString cases = casesWords(phrases, columns.main);
    if (kind == FigureKind::Ledger)
        return phrases.tr("%1, measure by measure", "cases").arg(cases);
    if (kind == FigureKind::Mirror && measures.size() == 2)
        return phrases.tr("%1 and %2: %3", "two measures: cases")
            .arg(measureLabel(phrases, *measures.front()), measureInSentence(phrases, *measures.back()), cases);
    if (kind == FigureKind::Plane && measures.size() == 2)
        return phrases.tr("%1 against %2: %3", "two measures: cases")
            .arg(measureLabel(phrases, *measures.back()), measureInSentence(phrases, *measures.front()), cases);
    return toQString(wording.title(columns.main));
}

/// Of both measures a value above zero, as a logarithmic scale needs: of one row, or at least of either.
enum class PlaneHas { Points, Values, Nothing };

PlaneHas planeHas(const Columns& columns)
{
    const auto hasPlace = [](const ComparedCase& row) {
        return row.measured() != nullptr && row.measured()->value.best > 0;
    };
    PlaneHas has = PlaneHas::Nothing;
    for (std::size_t row = 0; row < columns.main.rows.size(); ++row) {
        const bool x = hasPlace(columns.main.rows[row]);
        const bool y = !columns.beside.empty() && hasPlace(columns.beside.front().rows[row]);
        if (x && y)
            return PlaneHas::Points;
        if (x || y)
            has = PlaneHas::Values;
    }
    return has;
}

QString subtitleOf(const LocaleWording& wording, FigureKind kind, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    if (kind == FigureKind::Ledger || kind == FigureKind::Mirror)
        return phrases.tr("Each measure has a scale of its own, from zero: lengths compare within a measure only.");
    if (kind != FigureKind::Plane)
        return toQString(wording.subtitle(columns.main));
    switch (planeHas(columns)) {
    case PlaneHas::Nothing:
        return phrases.tr("No case has a value of either.", "of two measures");
    case PlaneHas::Values:
        return phrases.tr("No case has both, so none is a point: each stands at the value that it has.");
    case PlaneHas::Points:
        break;
    }
    return phrases.tr("Each case is a point on two logarithmic scales; along a dashed line the rate is the same.");
}

QString formWords(const Phrases& phrases, FigureKind kind, const Measures& measures)
{
    const QString listedAll = listedMeasures(phrases, measures);
    if (kind == FigureKind::Ledger)
        return phrases.tr("Table with bars to scale: %1.", "measures").arg(listedAll);
    if (kind == FigureKind::Mirror)
        return phrases.tr("Bars to scale, back to back: %1.", "two measures").arg(listedAll);
    if (kind == FigureKind::Plane)
        return phrases.tr("Points on two logarithmic scales: %1.", "two measures").arg(listedAll);
    return phrases.tr("Bars to scale, two a case.");
}

/// "Meta / shadow libraries, alleged: at least 81.7 TB", "Swartz / JSTOR: $1 million (statutory maximum)"
QString briefRow(const LocaleWording& wording, const ComparedCase& row, const Comparison& in)
{
    const Phrases& phrases = wording.phrases();
    const auto named = [&](const QString& value) {
        return phrases.tr("%1: %2", "case: value").arg(namedWithDoubt(phrases, row), value);
    };
    if (row.gap() != nullptr)
        return named(gapWords(phrases, *row.gap(), scene::Length::Short));
    const MeasuredValue& value = *row.measured();
    const QString words = toQString(wording.value(value, in));
    if (!value.counterfactual && row.bases().empty())
        return named(words);
    return named(
        phrases.tr("%1 (%2)", "amount (basis)")
            .arg(words, value.counterfactual ? phrases.tr("arithmetic, not law") : basesWords(phrases, row.bases())));
}

/// The rows with the smallest and the largest value above zero, where all values compare: those of penalties may have
/// different bases, and then their ratio is withheld or of others.
std::optional<std::pair<const ComparedCase*, const ComparedCase*>> endsOf(const Comparison& in)
{
    const ComparedCase* least = nullptr;
    const ComparedCase* most = nullptr;
    for (const ComparedCase& row : in.rows) {
        if (row.leftOut || row.measured() == nullptr || !(row.measured()->value.best > 0))
            continue;
        if (least == nullptr || row.measured()->value.best < least->measured()->value.best)
            least = &row;
        if (most == nullptr || row.measured()->value.best > most->measured()->value.best)
            most = &row;
    }
    if (least == nullptr || least->measured()->value.best == most->measured()->value.best || hasUnlikeNouns(in))
        return std::nullopt;
    const auto* ratio = std::get_if<Ratio>(&in.ratio);
    const bool isOfThem = ratio != nullptr && &in.rows[ratio->smaller] == least && &in.rows[ratio->larger] == most;
    if (isOfPenalty(in.measure) && !isOfThem)
        return std::nullopt;
    return std::pair(least, most);
}

/// "Volume of data for 15, from 65 GB (Su Bin / C-17, alleged) to about 25 PB (Megaupload, alleged)"; `withEnds` false:
/// without the values, since none is told without its doubt.
QString spanOf(const LocaleWording& wording, const Comparison& in, bool withEnds)
{
    const Phrases& phrases = wording.phrases();
    const QString known = capitalized(knownFor(phrases, in));
    const auto ends = withEnds ? endsOf(in) : std::nullopt;
    if (!ends)
        return known;
    const auto end = [&](const ComparedCase& row) {
        const QString value = toQString(wording.value(*row.measured(), in));
        return phrases.tr("%1 (%2)", "value (whose it is)").arg(value, namedInRatio(phrases, row, in.measure, value));
    };
    return phrases.tr("%1, from %2 to %3", "a measure for so many cases, the smallest and the largest value")
        .arg(known, end(*ends->first), end(*ends->second));
}

/// What many cases have in common, since the values of each have no room; of as many measures with their ends as fit.
QString altTextOfMany(const LocaleWording& wording, FigureKind kind, const Measures& mainFirst)
{
    const Phrases& phrases = wording.phrases();
    for (std::size_t withEnds = mainFirst.size();; --withEnds) {
        QStringList sentences{figureWords(phrases, kind).drawn + phrases.fullStop(),
                              casesWords(phrases, *mainFirst.front()) + phrases.fullStop()};
        for (std::size_t i = 0; i < mainFirst.size(); ++i)
            sentences << spanOf(wording, *mainFirst[i], i < withEnds) + phrases.fullStop();
        QString text = sentences.join(phrases.betweenSentences());
        if (text.size() <= longestAltText)
            return text;
        if (withEnds == 0) { // no room for all the measures
            sentences.resize(2);
            return sentences.join(phrases.betweenSentences());
        }
    }
}

/// Every value of one measure. What a same-rate figure works out stands behind its title, which says so.
QString rowsOfMeasure(const LocaleWording& wording, FigureKind kind, const Comparison& in, bool isInTitle)
{
    const Phrases& phrases = wording.phrases();
    QStringList rows;
    qsizetype length = 0;
    for (const ComparedCase& row : in.rows) {
        if (length > longestAltText) // too long whatever follows
            break;
        rows << briefRow(wording, row, in);
        length += rows.back().size();
    }
    const QString heading =
        isInTitle ? QString() : columnTitleWords(phrases, kind, in) + phrases.fullStop() + phrases.betweenSentences();
    return heading + phrases.joined(rows) + phrases.fullStop();
}

/// The view's own measure first: of the last ones it is told for how many cases they are known, where the values of
/// all have no room.
QString altTextOfMeasures(const LocaleWording& wording, FigureKind kind, const Columns& columns,
                          const Measures& measures)
{
    const Phrases& phrases = wording.phrases();
    Measures mainFirst = measures;
    std::stable_partition(mainFirst.begin(), mainFirst.end(),
                          [&](const Comparison* each) { return each == &columns.main; });
    QStringList lead{formWords(phrases, kind, measures)};
    if (kind == FigureKind::SameRate)
        lead << toQString(wording.title(columns.main)) + phrases.fullStop();
    QStringList values;
    for (const Comparison* each : mainFirst)
        values << rowsOfMeasure(wording, kind, *each, kind == FigureKind::SameRate && each == &columns.main);
    constexpr std::size_t fewCases = 2;
    const bool isFew = columns.main.rows.size() <= fewCases;
    for (const bool tellsRest : {true, false}) // the first sentence names all measures
        for (qsizetype shown = values.size(); shown > 0; --shown) {
            if (shown < values.size() && !isFew && kind != FigureKind::SameRate)
                break; // the ends of each measure tell more
            QStringList sentences = lead + values.mid(0, shown);
            for (qsizetype i = shown; tellsRest && i < values.size(); ++i)
                sentences << spanOf(wording, *mainFirst[static_cast<std::size_t>(i)], false) + phrases.fullStop();
            if (QString text = sentences.join(phrases.betweenSentences()); text.size() <= longestAltText)
                return text;
        }
    if (kind != FigureKind::SameRate)
        return altTextOfMany(wording, kind, mainFirst);
    QString text =
        (lead + QStringList{casesWords(phrases, columns.main) + phrases.fullStop()}).join(phrases.betweenSentences());
    return text.size() <= longestAltText ? text : lead.join(phrases.betweenSentences());
}

/// Measure by measure. What was stands beside arithmetic on maxima, so no outcome of a case is told with it.
QString longTextOf(const LocaleWording& wording, FigureKind kind, const Columns& columns, const Measures& measures)
{
    const Phrases& phrases = wording.phrases();
    QStringList lines{titleOf(wording, kind, columns, measures) + phrases.fullStop(),
                      formWords(phrases, kind, measures)};
    for (const Comparison* each : measures) {
        lines << columnTitleWords(phrases, kind, *each) + phrases.fullStop();
        const auto isBrief = [&](const ComparedCase& row) {
            return kind == FigureKind::SameRate && (each != &columns.main || row.gap() != nullptr);
        };
        appendRows(lines, phrases, *each, [&](const ComparedCase& row) {
            return isBrief(row) ? briefRow(wording, row, *each) : toQString(wording.markDescription(row, *each));
        });
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString casesWords(const Phrases& phrases, const Comparison& in)
{
    constexpr std::size_t fewCases = 2;
    if (in.rows.size() > fewCases)
        return phrases.tr("%n case(s)", nullptr, static_cast<int>(in.rows.size()));
    QStringList names;
    for (const ComparedCase& row : in.rows)
        names << phrases.isolated(row.label);
    return listed(phrases, names);
}

bool showsSeveralMeasures(FigureKind kind)
{
    return kind == FigureKind::Ledger || kind == FigureKind::Mirror || kind == FigureKind::Plane
        || kind == FigureKind::SameRate;
}

scene::FigureTexts textsOfMeasures(const LocaleWording& wording, FigureKind kind, const Columns& columns)
{
    const Measures measures = measuresInOrder(kind, columns);
    return {toUtf8(titleOf(wording, kind, columns, measures)), toUtf8(subtitleOf(wording, kind, columns)),
            toUtf8(ratioOf(wording.phrases(), kind, columns, measures)),
            toUtf8(altTextOfMeasures(wording, kind, columns, measures))};
}

std::string descriptionOfMeasures(const LocaleWording& wording, FigureKind kind, const Columns& columns)
{
    const Measures measures = measuresInOrder(kind, columns);
    QString text = longTextOf(wording, kind, columns, measures);
    if (const QString ratio = ratioOf(wording.phrases(), kind, columns, measures); !ratio.isEmpty())
        text += QLatin1Char('\n') + ratio;
    return toUtf8(text);
}

QString columnTitleWords(const Phrases& phrases, FigureKind kind, const Comparison& in)
{
    if (kind != FigureKind::SameRate)
        return measureLabel(phrases, in);
    if (!isSameRate(in.measure))
        return phrases.tr("What was", "beside what the same rate would give");
    return in.baselineLabel.empty() ? phrases.tr("At the same rate")
                                    : phrases.tr("At the rate of %1", "a case").arg(phrases.isolated(in.baselineLabel));
}

QString columnScaleWords(const Phrases& phrases, std::span<const scene::StatedScale> scales)
{
    QString text = phrases.tr("Lengths are to scale within a measure.");
    for (const scene::StatedScale& each : scales) {
        if (!(each.basePerUnit > 0))
            continue;
        MeasuredValue rounded;
        rounded.digits = 3; // of a length that was laid out
        rounded.noun = each.noun;
        const QString amount = AmountFormat(phrases).amount(each.basePerUnit, &rounded, *each.of).text();
        text += phrases.betweenSentences()
            + phrases.tr("%1: 1 cm = %2.", "measure: an amount").arg(measureLabel(phrases, *each.of), amount);
    }
    return text;
}

QString caseRecordWords(const LocaleWording& wording, const Case& which)
{
    const Phrases& phrases = wording.phrases();
    QString status = toQString(which.status ? wording.caseStatus(*which.status) : wording.unknownStatus());
    if (which.asOf.empty())
        return status;
    return phrases.tr("%1, as of %2", "pending, as of June 2026").arg(status, AmountFormat(phrases).date(which.asOf));
}

} // namespace toscale::text
