#include "app/text/walk_words.h"

#include "app/text/amount_format.h"

namespace toscale::text {

namespace {

QString amountOf(const Phrases& phrases, double value, const Comparison& in)
{
    MeasuredValue digits;
    digits.digits = 3;
    if (in.measure == MeasureId::Works)
        digits.noun = commonNoun(in);
    return AmountFormat(phrases).amount(value, &digits, in).text();
}

QString factorOf(const Phrases& phrases, const scene::WalkFrame& frame)
{
    return AmountFormat(phrases).number(frame.factor, 4);
}

QString withScale(const Phrases& phrases, const QString& words, const scene::WalkFrame& frame, const Comparison& in)
{
    if (!(frame.perSquareCentimetre > 0))
        return words;
    // in one piece: a line that ends in "=" reads badly
    const QString scale = phrases.tr("1 cm² = %1")
                              .arg(amountOf(phrases, frame.perSquareCentimetre, in))
                              .replace(QLatin1Char(' '), QChar(0x00A0));
    return words.isEmpty() ? scale : phrases.tr("%1; %2", "two parts of a sentence").arg(words, scale);
}

} // namespace

QString walkFrameWords(const Phrases& phrases, const scene::WalkFrame& frame, const Comparison& in)
{
    const QString amount = amountOf(phrases, frame.capacity, in);
    const QLocale& locale = phrases.locale();
    const QString number = locale.toString(static_cast<qulonglong>(frame.number));
    const QString count = locale.toString(static_cast<qulonglong>(frame.count));
    QString words;
    if (frame.number == 0)
        words = phrases.tr("The whole square is %1").arg(amount);
    else if (frame.number == 1)
        words = phrases.tr("Frame %1 of %2: the whole square is %3").arg(number, count, amount);
    else
        words = phrases.tr("Frame %1 of %2: the whole square is %3, %4 times the frame before")
                    .arg(number, count, amount, factorOf(phrases, frame));
    return withScale(phrases, words, frame, in);
}

QString walkStepWords(const Phrases& phrases, const scene::WalkFrame& frame, const Comparison& in)
{
    const QString words = frame.number > 1 ? phrases.tr("%1 times the frame before").arg(factorOf(phrases, frame))
                                           : phrases.tr("the first frame");
    return withScale(phrases, words, frame, in);
}

QString walkScaleWords(const Phrases& phrases, const scene::WalkFrame& first, const scene::WalkFrame& last,
                       const Comparison& in)
{
    if (last.count < 2)
        return phrases.tr("Area is to scale: the whole square is %1").arg(amountOf(phrases, first.capacity, in));
    return phrases.tr("Area is to scale inside each frame; from %1 to %2, each frame %3 times the one before")
        .arg(amountOf(phrases, first.capacity, in), amountOf(phrases, last.capacity, in), factorOf(phrases, first));
}

QString walkDescriptionWords(const Phrases& phrases, const scene::WalkFrame& first, const scene::WalkFrame& last,
                             const Comparison& in)
{
    if (last.count < 2)
        return phrases.tr("One frame of %1 holds them all.").arg(amountOf(phrases, first.capacity, in));
    return phrases
        .tr("In %n step(s) of %1 times the frame grows from %2 to %3.", nullptr, static_cast<int>(last.count) - 1)
        .arg(factorOf(phrases, first), amountOf(phrases, first.capacity, in), amountOf(phrases, last.capacity, in));
}

} // namespace toscale::text
