#include "app/text/guess_words.h"

#include "app/text/amount_format.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"

namespace toscale::text {

QString questionWords(const Phrases& phrases, const Comparison& in, const GuessQuestion& question)
{
    const ComparedCase& smaller = in.rows[question.smaller];
    const QString value = AmountFormat(phrases).estimate(*smaller.measured(), in);
    const QString measure = capitalized(measureWords(phrases, in.measure));
    const QString larger = namedWithDoubt(phrases, in.rows[question.larger]);
    if (isLabelOf(smaller, value))
        return phrases.tr("%1: how many times %2 is that of %3?", "a measure; a value; a case")
            .arg(measure, value, larger);
    return phrases.tr("%1: how many times that of %2 (%3) is that of %4?", "a measure; a case; its value; a case")
        .arg(measure, namedWithDoubt(phrases, smaller), value, larger);
}

QString smallerWords(const Phrases& phrases, const Comparison& in, const GuessQuestion& question)
{
    const ComparedCase& smaller = in.rows[question.smaller];
    const QString value = AmountFormat(phrases).estimate(*smaller.measured(), in);
    return isLabelOf(smaller, value) ? value : phrases.isolated(smaller.label) + QLatin1Char('\n') + value;
}

QString sketchWords(const Phrases& phrases)
{
    return phrases.tr("How large is the other? Draw its square: drag, or press + and -");
}

QString choiceWords(const Phrases& phrases, double times)
{
    return phrases.tr("%1 times", "a guess").arg(AmountFormat(phrases).large(times));
}

QString handsWords(const Phrases& phrases, int hands)
{
    return phrases.tr("%n hand(s)", "raised for a guess", hands);
}

QString guessesWords(const Phrases& phrases, int guesses)
{
    return phrases.tr("guessed %n time(s)", "the same number", guesses);
}

QString missWords(const Phrases& phrases, const GuessMiss& miss)
{
    constexpr double leastMiss = 1.05; // rounds to 1.1
    if (miss.factor < leastMiss)
        return phrases.tr("right", "a guess");
    const int digits = miss.factor < 100 ? 2 : 3; // "114 times", not "110"
    const AmountFormat format(phrases);
    const QString factor =
        miss.factor < 1e6 ? format.number(miss.factor, digits) : format.large(AmountFormat::roundedLarge(miss.factor));
    return miss.isTooFew ? phrases.tr("%1 times too few", "how far a guess is off").arg(factor)
                         : phrases.tr("%1 times too many", "how far a guess is off").arg(factor);
}

QString truthWords(const Phrases& phrases, const Ratio& ratio)
{
    return phrases.tr("It is %1 times as much.", "about 1,143").arg(timesWords(phrases, ratio));
}

QString verdictWords(const Phrases& phrases, const Ratio& ratio, double mostGuessed)
{
    return phrases.tr("Most guessed %1: %2.", "1,000 times; 1.1 times too few")
               .arg(choiceWords(phrases, mostGuessed), missWords(phrases, missOf(mostGuessed, ratio.times.best)))
        + phrases.betweenSentences() + truthWords(phrases, ratio);
}

QString logRulerWords(const Phrases& phrases)
{
    return phrases.tr("Each mark is ten times the one before");
}

QString linearRulerWords(const Phrases& phrases)
{
    return phrases.tr("The same to scale: twice as far is twice as much");
}

QString noGuessWords(const Phrases& phrases, NoGuess reason)
{
    switch (reason) {
    case NoGuess::Penalty:
        return phrases.tr("a class is not asked to guess prison time or arithmetic of penalties");
    case NoGuess::PersonMoney:
        return phrases.tr("a class is not asked to guess what a person has to pay");
    case NoGuess::NoRatio:
        return phrases.tr("there is no ratio to guess");
    case NoGuess::TooClose:
        break;
    }
    return phrases.tr("both are about the same: there is nothing to guess");
}

} // namespace toscale::text
