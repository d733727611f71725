#include "core/quantity/qualifier_words.h"

#include "core/quantity/first_bytes.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace toscale {

namespace {

struct Phrase {
    std::string_view words; // lower case
    Qualifier qualifier;
};

constexpr auto exact = Qualifier::Exact;
constexpr auto about = Qualifier::About;
constexpr auto atLeast = Qualifier::AtLeast;
constexpr auto moreThan = Qualifier::MoreThan;
constexpr auto atMost = Qualifier::AtMost;
constexpr auto lessThan = Qualifier::LessThan;

// English first; other languages: what articles about data use, after the conformance table.
constexpr auto leadingPhrases = std::to_array<Phrase>({
    {"exactly", exact},
    {"precisely", exact},
    {"about", about},
    {"around", about},
    {"roughly", about},
    {"approximately", about},
    {"approx.", about},
    {"approx", about},
    {"ca.", about},
    {"ca", about},
    {"c.", about},
    {"circa", about},
    {"an estimated", about},
    {"estimated", about},
    {"est.", about},
    {"nearly", about},
    {"almost", about},
    {"some", about},
    {"close to", about},
    {"~", about},
    {"≈", about},
    {"∼", about},
    {"≃", about},
    {"over", moreThan},
    {"more than", moreThan},
    {"above", moreThan},
    {">", moreThan},
    {"in excess of", moreThan},
    {"greater than", moreThan},
    {"exceeding", moreThan},
    {"at least", atLeast},
    {">=", atLeast},
    {"≥", atLeast},
    {"a minimum of", atLeast},
    {"minimum of", atLeast},
    {"no less than", atLeast},
    {"not less than", atLeast},
    {"no fewer than", atLeast},
    {"upwards of", atLeast},
    {"up to", atMost},
    {"at most", atMost},
    {"no more than", atMost},
    {"not more than", atMost},
    {"<=", atMost},
    {"≤", atMost},
    {"a maximum of", atMost},
    {"maximum of", atMost},
    {"less than", lessThan},
    {"under", lessThan},
    {"below", lessThan},
    {"fewer than", lessThan},
    {"<", lessThan},
    {"rund", about},
    {"etwa", about},
    {"ungefähr", about},
    {"zirka", about},
    {"fast", about},
    {"knapp", about},
    {"mehr als", moreThan},
    {"über", moreThan},
    {"mindestens", atLeast},
    {"höchstens", atMost},
    {"bis zu", atMost},
    {"weniger als", lessThan},
    {"unter", lessThan},
    {"environ", about},
    {"près de", about},
    {"presque", about},
    {"plus de", moreThan},
    {"au moins", atLeast},
    {"au plus", atMost},
    {"jusqu'à", atMost},
    {"jusqu’à", atMost},
    {"moins de", lessThan},
    {"unos", about},
    {"unas", about},
    {"alrededor de", about},
    {"aproximadamente", about},
    {"casi", about},
    {"más de", moreThan},
    {"al menos", atLeast},
    {"por lo menos", atLeast},
    {"como máximo", atMost},
    {"hasta", atMost},
    {"menos de", lessThan},
    {"cerca de", about},
    {"quase", about},
    {"mais de", moreThan},
    {"pelo menos", atLeast},
    {"até", atMost},
    {"ongeveer", about},
    {"meer dan", moreThan},
    {"minstens", atLeast},
    {"hoogstens", atMost},
    {"minder dan", lessThan},
    {"ungefär", about},
    {"över", moreThan},
    {"mer än", moreThan},
    {"minst", atLeast},
    {"högst", atMost},
    {"mindre än", lessThan},
    {"около", about},
    {"примерно", about},
    {"почти", about},
    {"более", moreThan},
    {"больше", moreThan},
    {"свыше", moreThan},
    {"не менее", atLeast},
    {"не более", atMost},
    {"до", atMost},
    {"менее", lessThan},
    {"约", about},
    {"約", about},
    {"大约", about},
    {"大約", about},
    {"超过", moreThan},
    {"超過", moreThan},
    {"至少", atLeast},
    {"最多", atMost},
    {"至多", atMost},
    {"最高", atMost},
    {"不到", lessThan},
    {"少于", lessThan},
    {"低于", lessThan},
    {"약", about},
    {"نحو", about},
    {"حوالي", about},
    {"قرابة", about},
    {"أكثر من", moreThan},
    {"ما يزيد على", moreThan},
    {"ما لا يقل عن", atLeast},
    {"على الأقل", atLeast},
    {"ما يصل إلى", atMost},
    {"حتى", atMost},
    {"على الأكثر", atMost},
    {"أقل من", lessThan},
});

constexpr auto trailingPhrases = std::to_array<Phrase>({
    {"+", atLeast},     {"or more", atLeast},   {"and more", atLeast}, {"oder mehr", atLeast},   {"ou plus", atLeast},
    {"o más", atLeast}, {"or less", atMost},    {"or fewer", atMost},  {"oder weniger", atMost}, {"or so", about},
    {"(est.)", about},  {"(estimated)", about}, {"(estimate)", about}, {"(approx.)", about},     {"以上", atLeast},
    {"以下", atMost},   {"未満", lessThan},     {"未满", lessThan},    {"超", moreThan},         {"左右", about},
    {"前後", about},    {"程度", about},        {"이상", atLeast},     {"이하", atMost},         {"초과", moreThan},
    {"미만", lessThan},
});

constexpr FirstBytes leadingBytes(leadingPhrases, &Phrase::words);
constexpr FirstBytes trailingBytes(trailingPhrases, &Phrase::words);

constexpr std::array<std::string_view, 4> fromWords{"from", "von", "de", "من"};
constexpr std::array<std::string_view, 4> betweenWords{"between", "zwischen", "entre", "بين"};
constexpr std::array<std::string_view, 5> betweenMarks{"and", "und", "et", "y", "و"};
constexpr auto rangeMarks = std::to_array<std::string_view>(
    {"-", "‐", "‑", "–", "—", "―", "〜", "~", "to", "bis", "à", "a", "till", "至", "到", "إلى"});

/// Moves over the longest phrase that stands here.
const Phrase* acceptLongest(TextCursor& cursor, std::span<const Phrase> phrases, const FirstBytes& first)
{
    if (!first.begin(cursor.peekLower()))
        return nullptr;
    const std::size_t start = cursor.at();
    const Phrase* longest = nullptr;
    for (const Phrase& phrase : phrases) {
        if ((longest == nullptr || phrase.words.size() > longest->words.size()) && cursor.acceptPhrase(phrase.words)) {
            longest = &phrase;
            cursor.moveTo(start);
        }
    }
    if (longest != nullptr)
        cursor.acceptPhrase(longest->words);
    return longest;
}

bool acceptAny(TextCursor& cursor, std::span<const std::string_view> phrases)
{
    for (const std::string_view phrase : phrases)
        if (cursor.acceptPhrase(phrase))
            return true;
    return false;
}

} // namespace

bool QualifierReader::take(TextCursor& cursor, Qualifier qualifier, std::size_t from)
{
    if (m_any) {
        cursor.refuse(ErrorCode::TwoQualifiers, {std::string(cursor.textFrom(from))}, from);
        return false;
    }
    m_any = true;
    m_found = qualifier;
    m_foundAt = from;
    m_text = cursor.textFrom(from);
    return true;
}

bool QualifierReader::readLeading(TextCursor& cursor)
{
    while (true) {
        cursor.skipSpaces();
        const std::size_t start = cursor.at();
        if (const Phrase* phrase = acceptLongest(cursor, leadingPhrases, leadingBytes)) {
            if (!take(cursor, phrase->qualifier, start))
                return false;
        } else if (m_rangeWord == RangeWord::None && acceptAny(cursor, fromWords)) {
            m_rangeWord = RangeWord::From;
            m_rangeWordAt = start;
        } else if (m_rangeWord == RangeWord::None && acceptAny(cursor, betweenWords)) {
            m_rangeWord = RangeWord::Between;
            m_rangeWordAt = start;
        } else {
            return true;
        }
    }
}

bool QualifierReader::readTrailing(TextCursor& cursor)
{
    while (true) {
        const std::size_t start = cursor.at();
        cursor.skipSpaces();
        const std::size_t phraseAt = cursor.at();
        const Phrase* phrase = acceptLongest(cursor, trailingPhrases, trailingBytes);
        if (phrase == nullptr) {
            cursor.moveTo(start);
            return true;
        }
        if (!take(cursor, phrase->qualifier, phraseAt))
            return false;
    }
}

bool QualifierReader::isTrailingAllAhead(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    do
        cursor.skipSpaces();
    while (acceptLongest(cursor, trailingPhrases, trailingBytes) != nullptr);
    const bool isAll = cursor.atEnd();
    cursor.moveTo(start);
    return isAll;
}

bool QualifierReader::acceptRangeMark(TextCursor& cursor) const
{
    const std::size_t start = cursor.at();
    cursor.skipSpaces();
    const bool found =
        m_rangeWord == RangeWord::Between ? acceptAny(cursor, betweenMarks) : acceptAny(cursor, rangeMarks);
    if (found)
        cursor.skipSpaces();
    else
        cursor.moveTo(start);
    return found;
}

bool QualifierReader::agreesWith(TextCursor& cursor, bool isRange) const
{
    if (isRange && m_any && m_found != exact && m_found != about) {
        cursor.refuse(ErrorCode::TwoQualifiers, {m_text}, m_foundAt);
        return false;
    }
    if (!isRange && m_rangeWord != RangeWord::None) {
        cursor.refuse(ErrorCode::LeadingText, {m_rangeWord == RangeWord::From ? "from" : "between"}, m_rangeWordAt);
        return false;
    }
    return true;
}

} // namespace toscale
