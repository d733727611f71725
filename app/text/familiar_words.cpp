#include "app/text/familiar_words.h"

#include "app/text/amount_format.h"
#include "app/text/qt_string.h"
#include "app/text/receipt_words.h"
#include "app/text/thing_words.h"
#include "core/quantity/magnitude.h"

#include <QUrl>
#include <array>
#include <cmath>

namespace toscale::text {

namespace {

constexpr double noise = 1e-9; // of a division, relative

/// Around the number or the share that an estimate comes to.
QString qualified(const Phrases& phrases, const Estimate<double>& estimate, bool isRounded, const QString& text)
{
    const bool isAbout = estimate.approximate || isRounded;
    const QString about = isAbout ? phrases.tr("about %1").replace(QStringLiteral("%1"), text) : text;
    const auto with = [&](QString phrase) { return phrase.replace(QStringLiteral("%1"), about); };
    if (estimate.bound == Bound::Lower && isAbout) // "over about" would say two things of the limit
        return with(phrases.tr("%1 or more", "about 40,000 years"));
    if (estimate.bound == Bound::Upper && isAbout)
        return with(phrases.tr("%1 or less", "about 40,000 years"));
    if (estimate.bound == Bound::Lower)
        return with(estimate.strict ? phrases.tr("over %1") : phrases.tr("at least %1"));
    if (estimate.bound == Bound::Upper)
        return with(estimate.strict ? phrases.tr("under %1") : phrases.tr("up to %1"));
    return about;
}

QString countWords(const Phrases& phrases, const FamiliarThing& thing)
{
    const AmountFormat format(phrases);
    const Estimate<double>& count = thing.count;
    const auto printed = [&](double value) { return roundToSignificant(value, thing.digits); };
    const auto number = [&](double value) {
        constexpr double million = 1e6;
        return value < million ? format.number(value, thing.digits) : format.large(printed(value));
    };
    const auto isRounded = [&](double value) { return std::abs(printed(value) - value) > noise * value; };
    if (count.bound == Bound::Range) {
        const QString both = phrases.tr("%1 to %2").arg(number(count.low), number(count.high));
        const QString words = qualified(phrases, count, isRounded(count.low) || isRounded(count.high), both);
        return thingsWords(phrases, words, printed(count.high), thing.sized.thing);
    }
    const double limit = count.limit();
    return thingsWords(phrases, qualified(phrases, count, isRounded(limit), number(limit)), printed(limit),
                       thing.sized.thing);
}

/// "a quarter of one US presidential term": of a value that is smaller than the thing.
QString shareWords(const Phrases& phrases, const FamiliarThing& thing)
{
    const QString name = thingWords(phrases, thing.sized.thing);
    const Estimate<double>& count = thing.count;
    const double limit = count.limit();
    const AmountFormat format(phrases);
    constexpr int digits = 2;
    const auto percent = [&](double share) { return format.number(share * 100, digits); };
    if (count.bound == Bound::Range)
        return qualified(phrases, count, true,
                         phrases.tr("%1 % of one %2", "a percentage; a thing")
                             .arg(phrases.tr("%1 to %2").arg(percent(count.low), percent(count.high)), name));
    const auto isShare = [&](double share) { return std::abs(limit - share) <= 0.005 * share; };
    const auto words = [&](double share, const QString& phrase) {
        return qualified(phrases, count, std::abs(limit - share) > noise, phrase);
    };
    if (isShare(0.5))
        return words(0.5, phrases.tr("half of one %1", "a thing").arg(name));
    if (isShare(1.0 / 3))
        return words(1.0 / 3, phrases.tr("a third of one %1", "a thing").arg(name));
    if (isShare(0.25))
        return words(0.25, phrases.tr("a quarter of one %1", "a thing").arg(name));
    return words(roundToSignificant(limit, digits),
                 phrases.tr("%1 % of one %2", "a percentage; a thing").arg(percent(limit), name));
}

QString arithmeticWords(const Phrases& phrases, const FamiliarThing& thing)
{
    const AmountFormat format(phrases);
    const auto amount = [&](const std::string& number) { return amountWords(phrases, number, thing.unit); };
    const QString quotient = format.exact(thing.quotient);
    QString words = thing.isRounded
        ? phrases.tr("%1 / %2 ≈ %3", "a division").arg(amount(thing.dividend), amount(thing.divisor), quotient)
        : phrases.tr("%1 / %2 = %3", "a division").arg(amount(thing.dividend), amount(thing.divisor), quotient);
    if (thing.unit == "s")
        words = phrases.joined({words, phrases.tr("1 year = %1").arg(amountWords(phrases, "31556952", "s"))});
    return words;
}

} // namespace

QString thingSizeWords(const Phrases& phrases, const Yardstick& thing, double size, const Comparison& in)
{
    const PrintedAmount printed = AmountFormat(phrases).amount(size, nullptr, in);
    return thing.approximate || printed.rounded ? phrases.tr("about %1").arg(printed.text()) : printed.text();
}

QString thingSourceWords(const Phrases& phrases, const Yardstick& thing)
{
    QString host = QUrl(toQString(thing.source)).host();
    if (host.isEmpty())
        return thingBasisWords(phrases, thing);
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return phrases.tr("source: %1").arg(phrases.isolated(host));
}

QString thingReceipt(const Phrases& phrases, const SizedThing& sized, const Comparison& in)
{
    const Yardstick& thing = sized.thing;
    QStringList words{phrases.tr("%1: %2", "a yardstick: its size")
                          .arg(thingWords(phrases, thing), thingSizeWords(phrases, thing, sized.size, in))};
    if (!thing.basis.empty())
        words << thingBasisWords(phrases, thing);
    if (thing.kind == QuantityKind::Money && sized.receipt.empty())
        words << phrases.tr("prices of %1, not adjusted").arg(phrases.digits(thing.priceYear));
    for (const ReceiptStep& step : sized.receipt)
        words << receiptWords(phrases, step);
    if (thing.source.starts_with("http"))
        words << phrases.tr("source: %1").arg(phrases.isolated(thing.source));
    else if (thing.source.starts_with("computed"))
        words << phrases.tr("computed");
    return phrases.joined(words);
}

FamiliarWords familiarWords(const Phrases& phrases, const MeasuredValue& value, const QString& note,
                            const FamiliarThing& thing, const Comparison& in)
{
    QString amount = AmountFormat(phrases).estimate(value, in);
    if (!note.isEmpty())
        amount = phrases.tr("%1 (%2)", "a value; what must be said of it").arg(amount, note);
    const QString things = thing.count.limit() < 1 - noise ? shareWords(phrases, thing) : countWords(phrases, thing);
    QString sentence = in.measure == MeasureId::Custody
        ? phrases.tr("%1 is as long as %2.", "a length of time; things").arg(amount, things)
        : phrases.tr("%1 is as much as %2.", "an amount; things").arg(amount, things);
    if (sentence.endsWith(QStringLiteral("..")))
        sentence.chop(1); // "... de EE. UU.": its full stop is that of the sentence
    return {capitalized(sentence), arithmeticWords(phrases, thing), thingReceipt(phrases, thing.sized, in)};
}

QString nothingFamiliarWords(const Phrases& phrases, NothingFamiliar reason)
{
    switch (reason) {
    case NothingFamiliar::OtherMeasure:
        return phrases.tr("Only volumes, money and prison time are told as familiar things.");
    case NothingFamiliar::Gap:
        return phrases.tr("There is no amount to tell as familiar things.");
    case NothingFamiliar::Zero:
        return phrases.tr("Zero is told as no things.");
    case NothingFamiliar::NoBound:
        return phrases.tr("Nothing limits this value, so it is no number of things.");
    case NothingFamiliar::NoneAsLarge:
        break;
    }
    return phrases.tr("Every thing in the tables is more than a hundred times as large, or may not be used here.");
}

} // namespace toscale::text
