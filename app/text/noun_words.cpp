#include "app/text/noun_words.h"

#include "app/text/word_table.h"
#include "core/quantity/same_noun.h"

#include <algorithm>
#include <iterator>

namespace toscale::text {

namespace {

/// What cases count, by nounKey().
constexpr Word nouns[] = {{"song", "%1 song(s)"},
                          {"music file", "%1 music file(s)"},
                          {"track", "%1 track(s)"},
                          {"recording", "%1 recording(s)"},
                          {"article", "%1 article(s)"},
                          {"document", "%1 document(s)"},
                          {"page", "%1 page(s)"},
                          {"file", "%1 file(s)"},
                          {"book", "%1 book(s)"},
                          {"book copy", "%1 book copy(s)"},
                          {"work", "%1 work(s)"},
                          {"image", "%1 image(s)"},
                          {"photograph", "%1 photograph(s)"},
                          {"image url", "%1 image URL(s)"},
                          {"e-mail", "%1 e-mail(s)"},
                          {"e-mail address", "%1 e-mail address(s)"},
                          {"user profile", "%1 user profile(s)"},
                          {"credit card number", "%1 credit card number(s)"},
                          {"metadata record", "%1 metadata record(s)"},
                          {"consumer record", "%1 consumer record(s)"},
                          {"customer record", "%1 customer record(s)"},
                          {"record", "%1 record(s)"}};

/// Nothing in English, and of what few cases count.
const Word* knownNoun(const Phrases& phrases, const std::string& noun)
{
    if (phrases.language() == "en")
        return nullptr;
    const auto found = std::ranges::find(nouns, nounKey(noun), &Word::id);
    return found == std::end(nouns) ? nullptr : &*found;
}

/// "4,8 millions d’articles", "4,8 millones de artículos".
QString behindMillions(const Phrases& phrases, const QString& words)
{
    const bool isFrench = phrases.locale().language() == QLocale::French;
    if (!isFrench && phrases.locale().language() != QLocale::Spanish)
        return words;
    const bool isElided = isFrench && QStringLiteral("aeiouyéèêœh").contains(words.front().toLower());
    return (isElided ? QStringLiteral("d’") : QStringLiteral("de ")) + words;
}

} // namespace

QString countedNoun(const Phrases& phrases, const std::string& noun, double count, const QString& printed)
{
    const QString number = QStringLiteral("%1 ");
    const Word* known = knownNoun(phrases, noun);
    if (known == nullptr)
        return number + phrases.isolated(count == 1 ? singularNoun(noun) : noun);
    const QString words = phrases.counted(known->words, count);
    if (!printed.isEmpty() && printed.back().isLetter() && words.startsWith(number))
        return number + behindMillions(phrases, words.mid(number.size()));
    return words;
}

QString manyNouns(const Phrases& phrases, const std::string& noun)
{
    constexpr int count = 5; // Arabic has its plural for three to ten alone
    const Word* known = knownNoun(phrases, noun);
    if (known == nullptr)
        return noun.empty() ? QString() : phrases.isolated(noun);
    return phrases.counted(known->words, count).remove(QStringLiteral("%1")).trimmed();
}

QString oneNoun(const Phrases& phrases, const std::string& noun)
{
    const Word* known = knownNoun(phrases, noun);
    if (known == nullptr)
        return phrases.isolated(singularNoun(noun));
    return phrases.counted(known->words, 1).remove(QStringLiteral("%1")).trimmed();
}

} // namespace toscale::text
