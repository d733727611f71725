#include "core/io/header_words.h"

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
constexpr std::array<std::string_view, 12> scales{"thousand", "million",  "millions", "mn",       "mio", "m",
                                                  "billion",  "billions", "bn",       "trillion", "k",   "mrd"};

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

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ' ' || c == '_' || c == ',')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase(words, std::string());
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text.append(text.empty() ? "" : " ").append(words[i]);
    return text;
}

/// Parsers know "million" and "mn"; spreadsheets also say "Mio." and "in millions".
std::string scaleWord(std::string word)
{
    word = nameKey(word);
    if (word.ends_with('.'))
        word.pop_back();
    if (word == "millions" || word == "mio")
        return "million";
    if (word == "billions" || word == "mrd")
        return "billion";
    return word;
}

bool isScale(const std::string& word)
{
    return std::ranges::find(scales, std::string_view(scaleWord(word))) != scales.end();
}

/// A currency by itself: "USD", "$", "US dollars", "EUR".
bool isCurrency(const std::string& text)
{
    const bool isSmallWord = text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    return !text.empty() && !isSmallWord
        && (parseMoney("1 " + text).has_value() || parseMoney(text + " 1").has_value());
}

/// "million USD", "USD million", "USD": the scale first, as it is read behind a number.
std::optional<ColumnUnit> moneyUnit(const std::vector<std::string>& words)
{
    const std::string whole = joined(words, 0, words.size());
    if (isCurrency(whole) && !isScale(whole))
        return ColumnUnit{whole, false};
    if (words.size() < 2)
        return std::nullopt;
    const std::string first = joined(words, 1, words.size());
    const std::string last = joined(words, 0, words.size() - 1);
    if (isScale(words.front()) && isCurrency(first))
        return ColumnUnit{scaleWord(words.front()) + ' ' + first, false};
    if (isScale(words.back()) && isCurrency(last))
        return ColumnUnit{scaleWord(words.back()) + ' ' + last, false};
    return std::nullopt;
}

/// In upper case where the column is named in lower case alone, as in "fine_usd" and "size_gb".
std::optional<ColumnUnit> strictUnit(const std::string& text)
{
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty() || words.size() > 4)
        return std::nullopt;
    const std::string whole = joined(words, 0, words.size());
    std::string upper = whole;
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (upper != whole && upper.size() == 2 && upper.back() == 'B' && parseDataSize("1 " + upper))
        return ColumnUnit{upper, false};
    if (parseDataSize("1 " + whole) || parseSentence("2 " + whole))
        return ColumnUnit{whole, false};
    const bool isCode = std::ranges::find(frequentCurrencies, std::string_view(upper)) != frequentCurrencies.end();
    if (upper != whole && isCode)
        return ColumnUnit{upper, false};
    if (auto money = moneyUnit(words))
        return money;
    if (words.size() == 1 && isScale(words[0]) && words[0].size() > 2)
        return ColumnUnit{scaleWord(words[0]), true};
    return std::nullopt;
}

/// Where the unit may begin: in brackets, behind "in" or a comma, and at last the last words of the head.
std::optional<HeaderWords> splitAt(std::string_view header, std::size_t end, std::string_view unit)
{
    unit = toscale::trimmed(unit);
    if (unit.starts_with("in "))
        unit.remove_prefix(3);
    const std::string name = comparedName(header.substr(0, end));
    const auto found = strictUnit(std::string(unit));
    if (!found || name.empty())
        return std::nullopt;
    return HeaderWords{name, found};
}

} // namespace

HeaderWords headerWords(std::string_view header)
{
    header = toscale::trimmed(header);
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}})
        if (const std::size_t at = header.find(open); at != std::string_view::npos && header.ends_with(close)) {
            const std::string_view inside = header.substr(at + 1, header.size() - at - 2);
            if (auto split = splitAt(header, at, inside))
                return *split;
            return {comparedName(header.substr(0, at)), std::nullopt}; // "Fine (final)"
        }
    if (std::ranges::find(columnNames, comparedName(header)) != columnNames.end() || synonymOf(comparedName(header)))
        return {comparedName(header), std::nullopt};
    if (const std::size_t comma = header.find(','); comma != std::string_view::npos)
        if (auto split = splitAt(header, comma, header.substr(comma + 1)))
            return *split;
    for (std::size_t at = 1; at < header.size(); ++at) // the longest unit
        if (header[at] == ' ' || header[at] == '_') {
            const std::string_view before = header.substr(0, at);
            const bool hasIn = before.ends_with(" in") || before.ends_with("_in");
            if (auto split = splitAt(header, hasIn ? at - 3 : at, header.substr(at + 1)))
                return *split;
        }
    return {comparedName(header), std::nullopt};
}

std::optional<ColumnUnit> unitFrom(std::string_view text)
{
    const std::string typed(toscale::trimmed(text));
    if (typed.empty())
        return std::nullopt;
    if (auto unit = strictUnit(typed))
        return unit;
    if (parseCount("2 " + typed))
        return ColumnUnit{typed, false};
    return std::nullopt;
}

bool isDataUnit(const ColumnUnit& unit)
{
    return parseDataSize("1 " + unit.text).has_value();
}

bool isMoneyUnit(const ColumnUnit& unit)
{
    return unit.needsCurrency || parseMoney("1 " + unit.text).has_value();
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
