#include "app/text/reading_words.h"

#include "app/text/amount_format.h"
#include "app/text/list_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/quoted_words.h"
#include "app/text/vocabulary_words.h"

#include <algorithm>

namespace toscale::text {

namespace {

QString labelOf(const Phrases& phrases, const Document& document, const std::string& caseId)
{
    const Case* which = findCase(document, caseId);
    return phrases.isolated(which == nullptr ? caseId : which->label());
}

/// The text of a figure as found; of the primary one where the choice names none.
QString figureText(const Phrases& phrases, const Document& document, const AssumptionChoice& choice)
{
    if (choice.value.empty())
        return phrases.tr("the primary figure");
    const Case* which = findCase(document, choice.caseId);
    const CaseFigure* figure = which == nullptr ? nullptr : findFigure(*which, choice.value);
    return figure == nullptr
        ? phrases.isolated(choice.value)
        : phrases.tr("“%1”", "a text as found").arg(phrases.isolated(insideQuotes(phrases, toQString(figure->text()))));
}

QString kindsWords(const Phrases& phrases, std::string_view joined)
{
    QStringList kinds;
    for (const QString& kind : toQString(joined).split(QLatin1Char('+'), Qt::SkipEmptyParts))
        kinds << kindWords(phrases, toUtf8(kind), true);
    return kinds.isEmpty() ? phrases.tr("all kinds of the measure") : listed(phrases, kinds);
}

QString prefixWords(const Phrases& phrases, std::string_view reading)
{
    if (reading.empty())
        return phrases.tr("as the whole view");
    return reading == "jedec" ? phrases.tr("powers of 1,024") : phrases.tr("powers of 1,000");
}

QString pairWords(const Phrases& phrases, const Document& document, const ChangedPair& pair)
{
    const QString lower = labelOf(phrases, document, pair.lower);
    const QString higher = labelOf(phrases, document, pair.higher);
    switch (pair.change) {
    case PairChange::BecameEqual:
        return phrases.tr("%1 and %2 become equal").arg(lower, higher);
    case PairChange::NoLongerEqual:
        return phrases.tr("%1 and %2 are no longer equal").arg(lower, higher);
    case PairChange::Swapped:
        break;
    }
    return phrases.tr("%1 and %2 swap").arg(lower, higher);
}

QString numberWords(const Phrases& phrases, std::uint64_t number)
{
    return phrases.locale().toString(static_cast<qulonglong>(number));
}

/// The first pairs that change, and how many more do.
QString pairsWords(const Phrases& phrases, const Document& document, const OrderChange& order, std::size_t most)
{
    QStringList pairs;
    for (std::size_t i = 0; i < std::min(most, order.examples.size()); ++i)
        pairs << pairWords(phrases, document, order.examples[i]);
    const std::uint64_t more = order.changed - static_cast<std::uint64_t>(pairs.size());
    if (more > 0)
        pairs << phrases.counted("%1 more pair(s)", static_cast<double>(more))
                     .replace(QStringLiteral("%1"), numberWords(phrases, more));
    return phrases.withCommas(pairs);
}

/// Of the readings that change the order the first ones, with the pair that changes.
QString changesWords(const Phrases& phrases, const Document& document, const Robustness& found)
{
    constexpr qsizetype fewReadings = 2;
    QStringList changes;
    for (const ReadingResult& result : found.readings) {
        if (result.order.outcome() != OrderOutcome::Changed || changes.size() == fewReadings)
            continue;
        changes << phrases.tr("%1 with “%2”", "A and B swap; a reading")
                       .arg(pairsWords(phrases, document, result.order, 1),
                            readingWords(phrases, document, result.reading));
    }
    return phrases.joined(changes);
}

QString outcomesWords(const Phrases& phrases, const Document& document, const Robustness& found)
{
    QStringList clauses{
        phrases.tr("same in %1", "so many readings").arg(numberWords(phrases, found.count(OrderOutcome::Same)))};
    if (const std::size_t changed = found.count(OrderOutcome::Changed); changed > 0)
        clauses << phrases.tr("changed in %1 (%2)", "so many readings")
                       .arg(numberWords(phrases, changed), changesWords(phrases, document, found));
    else
        clauses << phrases.tr("changed in none");
    if (const std::size_t undecided = found.count(OrderOutcome::Undecided); undecided > 0)
        clauses << phrases.tr("undecided in %1", "so many readings").arg(numberWords(phrases, undecided));
    if (const std::size_t without = found.count(OrderOutcome::NoOrder); without > 0)
        clauses << phrases.tr("no order to keep in %1", "so many readings").arg(numberWords(phrases, without));
    if (const std::size_t without = found.count(OrderOutcome::NotComparable); without > 0)
        clauses << phrases.tr("not comparable in %1", "so many readings").arg(numberWords(phrases, without));
    return phrases.withCommas(clauses);
}

} // namespace

QString assumptionName(const Phrases& phrases, Assumption what)
{
    switch (what) {
    case Assumption::Prefixes:
    case Assumption::PrefixOfCase:
        return phrases.tr("Prefixes in doubt");
    case Assumption::Basis:
        return phrases.tr("Basis of penalties");
    case Assumption::Kinds:
        return phrases.tr("Kinds of penalty");
    case Assumption::Forum:
        return phrases.tr("Proceedings");
    case Assumption::Suspended:
        return phrases.tr("Suspended parts of terms");
    case Assumption::Currency:
        return phrases.tr("Currency");
    case Assumption::PriceYear:
        return phrases.tr("Prices");
    case Assumption::InflateFirst:
        return phrases.tr("Order of conversion");
    case Assumption::OtherConduct:
        return phrases.tr("Penalties for other conduct");
    case Assumption::Scopes:
        return phrases.tr("Rates where scopes differ");
    case Assumption::RatePer:
        return phrases.tr("Rates per");
    case Assumption::ReportedFigure:
        return phrases.tr("Reported figure");
    case Assumption::LeftOut:
        return phrases.tr("Left out");
    }
    return {};
}

QString assumptionValue(const Phrases& phrases, const Document& document, const AssumptionChoice& choice)
{
    const std::string& value = choice.value;
    switch (choice.what) {
    case Assumption::Prefixes:
    case Assumption::PrefixOfCase:
        return prefixWords(phrases, value);
    case Assumption::Basis:
        if (const auto basis = basisChoiceFromName(value))
            return basisChoiceWords(phrases, *basis);
        return toQString(value);
    case Assumption::Kinds:
        return kindsWords(phrases, value);
    case Assumption::Forum:
        return value.empty() ? phrases.tr("all proceedings") : forumWords(phrases, value);
    case Assumption::Suspended:
    case Assumption::OtherConduct:
        return value.empty() ? phrases.tr("not counted") : phrases.tr("counted");
    case Assumption::Currency:
        return phrases.isolated(value);
    case Assumption::PriceYear:
        return value.empty() ? phrases.tr("nominal, not adjusted")
                             : phrases.tr("prices of %1").arg(phrases.digits(toQString(value).toInt()));
    case Assumption::InflateFirst:
        return value.empty() ? phrases.tr("converted first, then inflated")
                             : phrases.tr("inflated first, then converted");
    case Assumption::Scopes:
        return value.empty() ? phrases.tr("withheld") : phrases.tr("shown and stamped");
    case Assumption::RatePer:
        return value == "works" ? phrases.tr("work") : phrases.tr("volume of data");
    case Assumption::ReportedFigure:
        return figureText(phrases, document, choice);
    case Assumption::LeftOut:
        return value.empty() ? phrases.tr("counted") : phrases.isolated(value);
    }
    return {};
}

QString choiceWords(const Phrases& phrases, const Document& document, const AssumptionChoice& choice)
{
    const QString value = assumptionValue(phrases, document, choice);
    switch (choice.what) {
    case Assumption::PrefixOfCase:
    case Assumption::ReportedFigure:
        return phrases.tr("%1: %2", "a case: how it is read").arg(labelOf(phrases, document, choice.caseId), value);
    case Assumption::LeftOut:
        return (choice.value.empty() ? phrases.tr("%1 counted too", "a case") : phrases.tr("%1 left out", "a case"))
            .arg(labelOf(phrases, document, choice.caseId));
    case Assumption::Basis:
        return phrases.tr("basis: %1").arg(value);
    case Assumption::Kinds:
        return phrases.tr("kinds: %1").arg(value);
    case Assumption::Forum:
        return phrases.tr("proceedings: %1").arg(value);
    case Assumption::Suspended:
        return choice.value.empty() ? phrases.tr("suspended parts not counted") : phrases.tr("suspended parts counted");
    case Assumption::OtherConduct:
        return choice.value.empty() ? phrases.tr("penalties for other conduct not counted")
                                    : phrases.tr("penalties for other conduct counted");
    case Assumption::Prefixes:
        return phrases.tr("prefixes: %1").arg(value);
    case Assumption::Scopes:
        return choice.value.empty() ? phrases.tr("no rates where scopes differ")
                                    : phrases.tr("rates although scopes differ");
    case Assumption::RatePer:
        return phrases.tr("rates per %1").arg(value);
    case Assumption::Currency:
    case Assumption::PriceYear:
    case Assumption::InflateFirst:
        break;
    }
    return value;
}

QString readingWords(const Phrases& phrases, const Document& document, const Reading& reading)
{
    QStringList choices;
    for (const AssumptionChoice& choice : reading)
        choices << choiceWords(phrases, document, choice);
    return phrases.joined(choices);
}

QString orderWords(const Phrases& phrases, const Document& document, const OrderChange& order)
{
    constexpr std::size_t fewPairs = 2;
    const auto gained = static_cast<double>(order.gained);
    const QString gainedNumber = numberWords(phrases, order.gained);
    switch (order.outcome()) {
    case OrderOutcome::Same:
        if (order.gained > 0)
            return phrases.withCommas(
                {phrases.tr("same order"),
                 phrases.counted("%1 more pair(s) with an order", gained).replace(QStringLiteral("%1"), gainedNumber)});
        return phrases.tr("same order");
    case OrderOutcome::NoOrder:
        if (order.gained > 0)
            return phrases.counted("no order before, one in %1 pair(s) now", gained)
                .replace(QStringLiteral("%1"), gainedNumber);
        return phrases.tr("no order to keep: values overlap");
    case OrderOutcome::Changed:
        return phrases.tr("order changed: %1").arg(pairsWords(phrases, document, order, fewPairs));
    case OrderOutcome::Undecided:
        return phrases.counted("order undecided: values overlap in %1 pair(s)", static_cast<double>(order.undecided))
            .replace(QStringLiteral("%1"), numberWords(phrases, order.undecided));
    case OrderOutcome::NotComparable:
        break;
    }
    return phrases.tr("no two cases comparable both ways");
}

QString comparableWords(const Phrases& phrases, std::size_t comparable, std::size_t cases)
{
    return phrases.tr("%1 of %2 cases comparable").arg(numberWords(phrases, comparable), numberWords(phrases, cases));
}

QString resultLine(const Phrases& phrases, const Document& document, const ReadingResult& result, std::size_t cases)
{
    const QStringList clauses{orderWords(phrases, document, result.order),
                              comparableWords(phrases, result.comparable, cases)};
    return phrases.tr("%1 → %2", "a reading: what it does to the order")
        .arg(capitalized(readingWords(phrases, document, result.reading)), phrases.joined(clauses));
}

namespace {

/// How many of all readings were not tried: single ones first, of which a combination would be made.
QStringList leftOutSentences(const Phrases& phrases, const Robustness& found)
{
    const AmountFormat format(phrases);
    constexpr double uncounted = 1e12; // a number that nobody reads
    const double combinations = found.combinationsLeftOut;
    QStringList sentences;
    if (found.singlesLeftOut > 0) {
        sentences
            << phrases.tr("Further single readings not tried: %1.").arg(numberWords(phrases, found.singlesLeftOut));
        if (combinations > 0)
            sentences << phrases.tr("No combinations tried.");
    } else if (combinations > uncounted) {
        sentences << phrases.tr("Further combinations not tried: more than %1.").arg(format.large(uncounted));
    } else if (combinations > 0) {
        sentences << phrases.tr("Further combinations not tried: %1.")
                         .arg(format.exact(std::to_string(static_cast<std::uint64_t>(combinations))));
    }
    return sentences;
}

} // namespace

QString robustnessSentence(const Phrases& phrases, const Document& document, const Robustness& found)
{
    QStringList sentences;
    const bool hasNoOrder = found.now.pairs > 0 && found.now.held == 0 && !found.readings.empty();
    if (found.comparable < 2) {
        sentences << phrases.tr(
            "Fewer than two of the cases can be compared as they are read now, so there is no order "
            "that another reading could change.");
        const auto more =
            std::ranges::count_if(found.readings, [](const ReadingResult& each) { return each.comparable > 1; });
        if (more > 0)
            sentences << phrases.tr("In %1 of %2 other readings some can be compared.")
                             .arg(numberWords(phrases, static_cast<std::uint64_t>(more)),
                                  numberWords(phrases, found.readings.size()));
    } else if (found.readings.empty()) {
        sentences << phrases.tr("Nothing that this view takes for granted could be read otherwise.");
    } else if (hasNoOrder) {
        sentences << phrases
                         .tr("No two of the %1 comparable cases have an order as they are read now: their values "
                             "overlap.")
                         .arg(numberWords(phrases, found.comparable));
    } else {
        sentences << phrases.tr("Order of the %1 comparable cases: %2.")
                         .arg(numberWords(phrases, found.comparable), outcomesWords(phrases, document, found));
    }
    const std::uint64_t unordered = found.now.pairs - found.now.held;
    if (unordered > 0 && !hasNoOrder)
        sentences << phrases
                         .counted("As it is read now, %1 pair(s) without an order: their values overlap.",
                                  static_cast<double>(unordered))
                         .replace(QStringLiteral("%1"), numberWords(phrases, unordered));
    const auto gaining =
        std::ranges::count_if(found.readings, [](const ReadingResult& each) { return each.order.gained > 0; });
    if (gaining > 0)
        sentences << phrases.tr("In %1 of %2 other readings some have one.", "pairs of cases; an order")
                         .arg(numberWords(phrases, static_cast<std::uint64_t>(gaining)),
                              numberWords(phrases, found.readings.size()));
    sentences << leftOutSentences(phrases, found);
    if (!found.readings.empty())
        sentences << phrases.tr("Readings are not equally likely.");
    return sentences.join(phrases.betweenSentences());
}

} // namespace toscale::text
