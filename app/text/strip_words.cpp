#include "app/text/strip_words.h"

#include "app/text/amount_format.h"
#include "app/text/familiar_words.h"
#include "app/text/thing_words.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

/// Of a length that was laid out, or of a yardstick.
QString rounded(const Phrases& phrases, double value, const Comparison& in)
{
    MeasuredValue digits;
    digits.digits = 3;
    if (in.measure == MeasureId::Works)
        digits.noun = commonNoun(in);
    return AmountFormat(phrases).amount(value, &digits, in).text();
}

} // namespace

QString stripScaleWords(const Phrases& phrases, const scene::StripScale& scale, const Comparison& in)
{
    const QString row = rounded(phrases, scale.perRow, in);
    if (!scale.onScreen) {
        const QString centimetre = rounded(phrases, scale.perCentimetre, in);
        return scale.rows > 1 ? phrases.tr("Length is to scale: 1 row = %1, 1 cm = %2").arg(row, centimetre)
                              : phrases.tr("Length is to scale: 1 cm = %1").arg(centimetre);
    }
    const QString screens = AmountFormat(phrases).number(scale.rows, scale.rows < 100 ? 2 : 3);
    QString words = phrases.tr("Length is to scale: 1 screen = %1; the whole way is %2 screens").arg(row, screens);
    if (scale.tooShort)
        words += phrases.fullStop() + phrases.betweenSentences()
            + phrases.tr("The smallest is too short to see: it has a ring.");
    return words;
}

QString yardstickWords(const Phrases& phrases, const Yardstick& which, const Comparison& in)
{
    return phrases.tr("%1 · %2", "a yardstick; its size")
        .arg(thingWords(phrases, which), thingSizeWords(phrases, which, which.value, in));
}

QString yardstickReceipt(const Phrases& phrases, const Yardstick& which, const Comparison& in)
{
    return thingReceipt(phrases, {which, which.value, {}}, in);
}

QString progressWords(const Phrases& phrases, double reached, double whole, const Comparison& in)
{
    const double percent = std::min(reached / whole * (1 + 1e-9), 1.0) * 100;
    const QString number = AmountFormat(phrases).number(percent >= 10 ? std::floor(percent) : percent, 2);
    return phrases.tr("%1 % of the way: %2 of %3", "a percentage; two amounts")
        .arg(percent >= 100 ? phrases.locale().toString(100) : number, rounded(phrases, reached, in),
             rounded(phrases, whole, in));
}

} // namespace toscale::text
