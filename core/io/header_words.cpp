#include "core/io/header_words.h"

#include "core/quantity/ascii.h"
#include "core/quantity/fold_text.h"
#include "core/quantity/parse_quantity.h"
#include "core/quantity/trimmed.h"

#include <algorithm>
#include <array>
#include <vector>

namespace toscale::io {

namespace {

struct KnownWord {
    std::string_view name;
    Column column;
    std::string_view unit;
};

constexpr std::array synonyms{
    KnownWord{"name", Column::Title, {}},
    KnownWord{"case", Column::Title, {}},
    KnownWord{"case_name", Column::Title, {}},
    KnownWord{"incident", Column::Title, {}},
    KnownWord{"breach", Column::Title, {}},
    KnownWord{"leak", Column::Title, {}},
    KnownWord{"titel", Column::Title, {}},
    KnownWord{"fall", Column::Title, {}},
    KnownWord{"case_id", Column::Id, {}},
    KnownWord{"company", Column::Party, {}},
    KnownWord{"organisation", Column::Party, {}},
    KnownWord{"organization", Column::Party, {}},
    KnownWord{"entity", Column::Party, {}},
    KnownWord{"actor", Column::Party, {}},
    KnownWord{"defendant", Column::Party, {}},
    KnownWord{"firm", Column::Party, {}},
    KnownWord{"unternehmen", Column::Party, {}},
    KnownWord{"firma", Column::Party, {}},
    KnownWord{"kind_of_actor", Column::PartyKind, {}},
    KnownWord{"party_type", Column::PartyKind, {}},
    KnownWord{"kind_of_party", Column::PartyKind, {}},
    KnownWord{"date_of_act", Column::Act, {}},
    KnownWord{"act_date", Column::Act, {}},
    KnownWord{"incident_date", Column::Act, {}},
    KnownWord{"breach_date", Column::Act, {}},
    KnownWord{"court", Column::Jurisdiction, {}},
    KnownWord{"nation", Column::Country, {}},
    KnownWord{"country_code", Column::Country, {}},
    KnownWord{"land", Column::Country, {}},
    KnownWord{"case_status", Column::Status, {}},
    KnownWord{"result", Column::Outcome, {}},
    KnownWord{"size", Column::Volume, {}},
    KnownWord{"data", Column::Volume, {}},
    KnownWord{"data_size", Column::Volume, {}},
    KnownWord{"data_volume", Column::Volume, {}},
    KnownWord{"amount_of_data", Column::Volume, {}},
    KnownWord{"volume_of_data", Column::Volume, {}},
    KnownWord{"bytes", Column::Volume, "B"},
    KnownWord{"size_in_bytes", Column::Volume, "B"},
    KnownWord{"datenmenge", Column::Volume, {}},
    KnownWord{"grosse", Column::Volume, {}},
    KnownWord{"records", Column::Works, "records"},
    KnownWord{"number_of_records", Column::Works, "records"},
    KnownWord{"works_count", Column::Works, {}},
    KnownWord{"number_of_works", Column::Works, {}},
    KnownWord{"documents", Column::Works, "documents"},
    KnownWord{"files", Column::Works, "files"},
    KnownWord{"articles", Column::Works, "articles"},
    KnownWord{"books", Column::Works, "books"},
    KnownWord{"songs", Column::Works, "songs"},
    KnownWord{"items", Column::Works, "items"},
    KnownWord{"fine_amount", Column::Fine, {}},
    KnownWord{"amount_of_fine", Column::Fine, {}},
    KnownWord{"penalty", Column::Fine, {}}, // of money alone, which its cells say
    KnownWord{"penalty_amount", Column::Fine, {}},
    KnownWord{"fines,_damages_and_settlements", Column::Fine, {}},
    KnownWord{"geldstrafe", Column::Fine, {}},
    KnownWord{"bussgeld", Column::Fine, {}},
    KnownWord{"date_of_fine", Column::FineDate, {}},
    KnownWord{"prison_term", Column::Prison, {}},
    KnownWord{"prison_sentence", Column::Prison, {}},
    KnownWord{"prison_time", Column::Prison, {}},
    KnownWord{"imprisonment", Column::Prison, {}},
    KnownWord{"jail_time", Column::Prison, {}},
    KnownWord{"sentence", Column::Prison, {}},
    KnownWord{"haft", Column::Prison, {}},
    KnownWord{"annual_revenue", Column::Revenue, {}},
    KnownWord{"turnover", Column::Revenue, {}},
    KnownWord{"umsatz", Column::Revenue, {}},
    KnownWord{"fiscal_year", Column::RevenueYear, {}},
    KnownWord{"year_of_revenue", Column::RevenueYear, {}},
    KnownWord{"year", Column::Date, {}},
    KnownWord{"when", Column::Date, {}},
    KnownWord{"datum", Column::Date, {}},
    KnownWord{"jahr", Column::Date, {}},
    KnownWord{"publisher", Column::Source, {}},
    KnownWord{"quelle", Column::Source, {}},
    KnownWord{"url", Column::SourceUrl, {}},
    KnownWord{"link", Column::SourceUrl, {}},
    KnownWord{"source_link", Column::SourceUrl, {}},
    KnownWord{"notes", Column::Note, {}},
    KnownWord{"comment", Column::Note, {}},
    KnownWord{"comments", Column::Note, {}},
    KnownWord{"remarks", Column::Note, {}},
    KnownWord{"bemerkung", Column::Note, {}},
    KnownWord{"event", Column::Label, {}},
    KnownWord{"ereignis", Column::Label, {}},
};
constexpr std::array<std::string_view, 4> currencyHeaders{"currency", "currency_code", "wahrung", "waehrung"};

struct Scale {
    std::string_view written; // without apostrophes, as in "'000s"
    std::string_view name;    // as all parsers read it behind a number
};
/// As in core/quantity, words of other languages only where short and long scale agree.
constexpr std::array scales{
    Scale{"thousand", "thousand"},  Scale{"thousands", "thousand"}, Scale{"k", "thousand"},
    Scale{"tsd", "thousand"},       Scale{"000", "thousand"},       Scale{"000s", "thousand"},
    Scale{"million", "million"},    Scale{"millions", "million"},   Scale{"m", "million"},
    Scale{"mn", "million"},         Scale{"mln", "million"},        Scale{"mio", "million"},
    Scale{"millionen", "million"},  Scale{"billion", "billion"},    Scale{"billions", "billion"},
    Scale{"bn", "billion"},         Scale{"bln", "billion"},        Scale{"mrd", "billion"},
    Scale{"milliarden", "billion"}, Scale{"milliards", "billion"},  Scale{"trillion", "trillion"},
    Scale{"trillions", "trillion"}, Scale{"tn", "trillion"},        Scale{"trn", "trillion"},
};
/// "MM" is a million to a bank, "T" a thousand in German and a trillion in English; a lakh is 100,000.
constexpr std::array<std::string_view, 15> doubtfulScales{"b",     "g",      "t",        "mm",    "mill",
                                                          "bill",  "lakh",   "lakhs",    "lac",   "lacs",
                                                          "crore", "crores", "hundreds", "dozen", "dozens"};

/// Codes that are words in small letters ("all", "top", "try") are none of them.
constexpr std::array<std::string_view, 12> frequentCurrencies{"USD", "EUR", "GBP", "CHF", "JPY", "CNY",
                                                              "INR", "AUD", "CAD", "SEK", "NOK", "DKK"};

/// "Größe" -> "grosse", "Fine amount" -> "fine_amount"
std::string comparedName(std::string_view text)
{
    std::string name;
    bool isGap = false;
    std::string key = nameKey(toscale::trimmed(text));
    for (std::size_t at = 0; (at = key.find("ß", at)) != std::string::npos;)
        key.replace(at, 2, "ss");
    for (const char c : key) {
        if (c == ' ' || c == '_' || c == '-' || c == '.' || c == '/' || c == ':' || c == '#') {
            isGap = !name.empty();
            continue;
        }
        name += isGap ? "_" : "";
        name += c;
        isGap = false;
    }
    return name;
}

bool isYear(std::string_view word)
{
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) && std::ranges::all_of(word, isDigit);
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text.append(text.empty() ? "" : " ").append(words[i]);
    return text;
}

/// The name of the scale that a word is, or empty: "Mio." is a million, "'000s" are thousands.
std::string_view scaleOf(std::string_view word)
{
    std::string key = nameKey(word);
    for (const std::string_view apostrophe : {"'", "’"})
        for (std::size_t at = 0; (at = key.find(apostrophe, at)) != std::string::npos;)
            key.erase(at, apostrophe.size());
    if (key.ends_with('.'))
        key.pop_back();
    const auto* const found = std::ranges::find(scales, std::string_view(key), &Scale::written);
    return found == scales.end() ? std::string_view() : found->name;
}

bool isScale(std::string_view word)
{
    return !scaleOf(word).empty();
}

/// A currency by itself: "USD", "$", "US dollars", "EUR".
bool isCurrency(const std::string& text)
{
    const bool isSmallWord = text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    return !text.empty() && !isSmallWord
        && (parseMoney("1 " + text).has_value() || parseMoney(text + " 1").has_value());
}

std::string inCapitals(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// The two words of "$m", "USDm", "k€" and "£000"; else the word itself, or in capitals the code of "fine_usd_million".
std::vector<std::string> partsOf(const std::string& word)
{
    const std::string upper = inCapitals(word);
    if (std::ranges::find(frequentCurrencies, std::string_view(upper)) != frequentCurrencies.end())
        return {upper};
    constexpr std::size_t longest = 12;
    if (word.size() <= longest && !isScale(word))
        for (std::size_t at = 1; at < word.size(); ++at) {
            const bool startsCharacter = (static_cast<unsigned char>(word[at]) & 0xc0U) != 0x80;
            const std::string first = word.substr(0, at);
            const std::string last = word.substr(at);
            if (startsCharacter && ((isCurrency(first) && isScale(last)) || (isScale(first) && isCurrency(last))))
                return {first, last};
        }
    return {word};
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ' ' || c == '_' || c == ',')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase_if(words, [](const std::string& word) { return word.empty() || nameKey(word) == "of"; });
    return words;
}

/// "million USD", "USD million", "$m", "thousands of dollars", "USD": the scale first, as it is read behind a number.
std::optional<ColumnUnit> moneyUnit(const std::vector<std::string>& given)
{
    std::vector<std::string> words;
    for (const std::string& word : given)
        for (std::string& part : partsOf(word))
            words.push_back(std::move(part));
    const std::string whole = joined(words, 0, words.size());
    const auto scaled = [](std::string_view scale, const std::string& currency) {
        return ColumnUnit{std::string(scale) + ' ' + currency, std::string(scale), false};
    };
    if (words.size() > 1) {
        const std::string first = joined(words, 0, words.size() - 1);
        const std::string last = joined(words, 1, words.size());
        if (isScale(words.front()) && isCurrency(last))
            return scaled(scaleOf(words.front()), last);
        if (isScale(words.back()) && isCurrency(first))
            return scaled(scaleOf(words.back()), first);
    }
    if (isCurrency(whole) && !isScale(whole))
        return ColumnUnit{whole, {}, false};
    return std::nullopt;
}

ColumnUnit scaleAlone(std::string_view scale)
{
    return {std::string(scale), std::string(scale), true};
}

/// In upper case where the column is named in lower case alone, as in "fine_usd" and "size_gb". Letters that are a
/// scale by themselves ("m") are one where the head marks them as a unit: in brackets, behind "in" or a comma.
std::optional<ColumnUnit> strictUnit(const std::string& text, bool isMarked)
{
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty() || words.size() > 4)
        return std::nullopt;
    const std::string whole = joined(words, 0, words.size());
    const std::string upper = inCapitals(whole);
    if (upper != whole && upper.size() == 2 && upper.back() == 'B' && parseDataSize("1 " + upper))
        return ColumnUnit{upper, {}, false};
    if (parseDataSize("1 " + whole) || parseSentence("2 " + whole))
        return ColumnUnit{whole, {}, false};
    if (auto money = moneyUnit(words))
        return money;
    if (words.size() == 1 && isScale(words[0]) && (isMarked || words[0].size() > 2))
        return scaleAlone(scaleOf(words[0]));
    if (isMarked && words.size() > 1 && isScale(words[0])) { // "million books"
        const std::string noun = joined(words, 1, words.size());
        const std::string scale(scaleOf(words[0]));
        if (parseCount("2 " + noun))
            return ColumnUnit{scale + ' ' + noun, scale, false};
    }
    return std::nullopt;
}

/// Where the unit may begin: in brackets, behind "in" or a comma, and at last the last words of the head.
std::optional<HeaderWords> splitAt(std::string_view header, std::size_t end, std::string_view unit, bool isMarked)
{
    unit = toscale::trimmed(unit);
    const std::string rest(unit);
    if (nameKey(unit.substr(0, 3)) == "in ") {
        unit.remove_prefix(3);
        isMarked = true;
    }
    const std::string name = comparedName(header.substr(0, end));
    const auto found = strictUnit(std::string(unit), isMarked);
    if (!found || name.empty())
        return std::nullopt;
    return HeaderWords{name, found, rest};
}

} // namespace

std::string ColumnUnit::withoutScale() const
{
    const std::size_t behind = scale.empty() ? 0 : std::min(text.find(' '), text.size() - 1) + 1;
    return text.substr(behind);
}

std::optional<ColumnUnit> scaleIn(const ColumnUnit& unit)
{
    return isScale(unit.text) ? std::optional(scaleAlone(scaleOf(unit.text))) : std::nullopt;
}

int powerOfScale(std::string_view scale)
{
    return scale == "thousand" ? 3 : scale == "million" ? 6 : scale == "billion" ? 9 : 12;
}

bool mayBeScale(std::string_view words)
{
    for (const std::string& word : wordsOf(words)) {
        const std::string key = nameKey(word);
        if ((!isYear(word) && std::ranges::any_of(word, isDigit)) || isScale(word)
            || std::ranges::find(doubtfulScales, std::string_view(key)) != doubtfulScales.end())
            return true;
    }
    return false;
}

HeaderWords headerWords(std::string_view header)
{
    header = toscale::trimmed(header);
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}})
        if (const std::size_t at = header.find(open); at != std::string_view::npos && header.ends_with(close)) {
            const std::size_t from = header.rfind(open) + 1; // "Revenue (net) (USD million)"
            if (auto split = splitAt(header, at, header.substr(from, header.size() - from - 1), true))
                return *split;
            const std::string_view inside = header.substr(at + 1, header.size() - at - 2);
            const std::string rest(isYear(inside) ? std::string_view() : inside); // "Fine (final)", "Revenue (2013)"
            return {comparedName(header.substr(0, at)), std::nullopt, rest};
        }
    if (std::ranges::find(columnNames, comparedName(header)) != columnNames.end() || synonymOf(comparedName(header)))
        return {comparedName(header), std::nullopt, {}};
    if (const std::size_t comma = header.find(','); comma != std::string_view::npos)
        if (auto split = splitAt(header, comma, header.substr(comma + 1), true))
            return *split;
    for (std::size_t at = 1; at < header.size(); ++at) // the longest unit
        if (header[at] == ' ' || header[at] == '_') {
            const std::string_view before = header.substr(0, at);
            const bool hasIn = before.ends_with(" in") || before.ends_with("_in");
            if (auto split = splitAt(header, hasIn ? at - 3 : at, header.substr(at + 1), hasIn))
                return *split;
        }
    return {comparedName(header), std::nullopt, {}};
}

std::optional<ColumnUnit> unitFrom(std::string_view text)
{
    const std::string typed(toscale::trimmed(text));
    if (typed.empty())
        return std::nullopt;
    if (auto unit = strictUnit(typed, true))
        return unit;
    if (parseCount("2 " + typed))
        return ColumnUnit{typed, {}, false};
    return std::nullopt;
}

bool isDataUnit(const ColumnUnit& unit)
{
    return parseDataSize("1 " + unit.text).has_value();
}

bool isMoneyUnit(const ColumnUnit& unit)
{
    return unit.isScaleAlone || parseMoney("1 " + unit.text).has_value();
}

bool isTimeUnit(const ColumnUnit& unit)
{
    return parseSentence("2 " + unit.text).has_value();
}

std::optional<Synonym> synonymOf(const std::string& name)
{
    const auto* const found = std::ranges::find(synonyms, std::string_view(name), &KnownWord::name);
    if (found == synonyms.end())
        return std::nullopt;
    return Synonym{found->column, std::string(found->unit)};
}

bool isCurrencyHeader(const std::string& name)
{
    return std::ranges::find(currencyHeaders, std::string_view(name)) != currencyHeaders.end();
}

} // namespace toscale::io
