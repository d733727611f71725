#include "core/quantity/currency.h"

#include "core/quantity/first_bytes.h"
#include "core/quantity/money.h"
#include "core/quantity/nearest_name.h"

#include <algorithm>
#include <array>

namespace toscale {

namespace {

// ISO 4217, list one (active codes of countries and regions, without metals, bonds and test codes).
constexpr auto activeCodes = std::to_array<std::string_view>({
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF",
    "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF",
    "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB",
    "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR",
    "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD",
    "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR",
    "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP",
    "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD",
    "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD",
    "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
});

// ISO 4217, list three: currencies that the euro replaced.
constexpr auto formerCodes = std::to_array<std::string_view>({
    "ATS", "BEF", "CYP", "DEM", "EEK", "ESP", "FIM", "FRF", "GRD", "HRK",
    "IEP", "ITL", "LTL", "LUF", "LVL", "MTL", "NLG", "PTE", "SIT", "SKK",
});

static_assert(std::is_sorted(activeCodes.begin(), activeCodes.end()));
static_assert(std::is_sorted(formerCodes.begin(), formerCodes.end()));

// The codes that a misspelt one was most likely meant as.
constexpr auto commonCodes = std::to_array<std::string_view>(
    {"USD", "EUR", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "CAD", "AUD", "NZD", "CNY", "INR", "KRW", "BRL"});

struct CurrencyName {
    std::string_view name;     // as written for signs, lower case for words
    std::string_view code;     // empty: ambiguous
    std::string_view readings; // of an ambiguous one
    bool anyDollar = false;    // no country is named: a code beside it says which
};

// "$" and "dollars" alone are US dollars, the yen sign alone is yen. Longer signs stand first.
constexpr auto signs = std::to_array<CurrencyName>(
    {{"US$", "USD", {}}, {"US $", "USD", {}}, {"U.S. $", "USD", {}}, {"CA$", "CAD", {}}, {"AU$", "AUD", {}},
     {"NZ$", "NZD", {}}, {"HK$", "HKD", {}},  {"NT$", "TWD", {}},    {"MX$", "MXN", {}}, {"U$S", "USD", {}},
     {"C$", "CAD", {}},  {"A$", "AUD", {}},   {"S$", "SGD", {}},     {"R$", "BRL", {}},  {"$", "USD", {}, true},
     {"€", "EUR", {}},   {"£", "GBP", {}},    {"CN¥", "CNY", {}},    {"JP¥", "JPY", {}}, {"¥", "JPY", {}},
     {"₹", "INR", {}},   {"₩", "KRW", {}},    {"₽", "RUB", {}},    {"₺", "TRY", {}},   {"₪", "ILS", {}},
     {"₫", "VND", {}},   {"₴", "UAH", {}},    {"฿", "THB", {}},      {"₱", "PHP", {}},   {"₣", "FRF", {}},
     {"₤", "ITL", {}}});

constexpr auto words = std::to_array<CurrencyName>({{"us dollars", "USD", {}},
                                                    {"us dollar", "USD", {}},
                                                    {"u.s. dollars", "USD", {}},
                                                    {"u.s. dollar", "USD", {}},
                                                    {"american dollars", "USD", {}},
                                                    {"canadian dollars", "CAD", {}},
                                                    {"canadian dollar", "CAD", {}},
                                                    {"australian dollars", "AUD", {}},
                                                    {"australian dollar", "AUD", {}},
                                                    {"new zealand dollars", "NZD", {}},
                                                    {"new zealand dollar", "NZD", {}},
                                                    {"hong kong dollars", "HKD", {}},
                                                    {"singapore dollars", "SGD", {}},
                                                    {"dollars", "USD", {}, true},
                                                    {"dollar", "USD", {}, true},
                                                    {"euros", "EUR", {}},
                                                    {"euro", "EUR", {}},
                                                    {"pounds sterling", "GBP", {}},
                                                    {"pound sterling", "GBP", {}},
                                                    {"british pounds", "GBP", {}},
                                                    {"pounds", "GBP", {}},
                                                    {"pound", "GBP", {}},
                                                    {"yen", "JPY", {}},
                                                    {"swiss francs", "CHF", {}},
                                                    {"swiss franc", "CHF", {}},
                                                    {"french francs", "FRF", {}},
                                                    {"belgian francs", "BEF", {}},
                                                    {"luxembourg francs", "LUF", {}},
                                                    {"francs", {}, "CHF, FRF, BEF, LUF"},
                                                    {"franc", {}, "CHF, FRF, BEF, LUF"},
                                                    {"deutsche marks", "DEM", {}},
                                                    {"deutsche mark", "DEM", {}},
                                                    {"deutschmarks", "DEM", {}},
                                                    {"italian lire", "ITL", {}},
                                                    {"lire", "ITL", {}},
                                                    {"pesetas", "ESP", {}},
                                                    {"guilders", "NLG", {}},
                                                    {"swedish kronor", "SEK", {}},
                                                    {"swedish krona", "SEK", {}},
                                                    {"kronor", "SEK", {}},
                                                    {"krona", {}, "SEK, ISK"},
                                                    {"norwegian kroner", "NOK", {}},
                                                    {"danish kroner", "DKK", {}},
                                                    {"kroner", {}, "NOK, DKK"},
                                                    {"krone", {}, "NOK, DKK"},
                                                    {"kr", {}, "SEK, NOK, DKK"},
                                                    {"indian rupees", "INR", {}},
                                                    {"rupees", {}, "INR, PKR, LKR, NPR"},
                                                    {"rupee", {}, "INR, PKR, LKR, NPR"},
                                                    {"pesos", {}, "MXN, ARS, CLP, COP, PHP"},
                                                    {"peso", {}, "MXN, ARS, CLP, COP, PHP"},
                                                    {"yuan", "CNY", {}},
                                                    {"renminbi", "CNY", {}},
                                                    {"rmb", "CNY", {}},
                                                    {"won", {}, "KRW, KPW"},
                                                    {"rubles", "RUB", {}},
                                                    {"roubles", "RUB", {}},
                                                    {"reais", "BRL", {}},
                                                    {"us-dollar", "USD", {}},
                                                    {"dólares estadounidenses", "USD", {}},
                                                    {"dólares", "USD", {}, true},
                                                    {"dólar", "USD", {}, true},
                                                    {"pfund sterling", "GBP", {}},
                                                    {"livres sterling", "GBP", {}},
                                                    {"libras esterlinas", "GBP", {}},
                                                    {"schweizer franken", "CHF", {}},
                                                    {"francs suisses", "CHF", {}},
                                                    {"francos suizos", "CHF", {}},
                                                    {"francs français", "FRF", {}}});

// In scripts of several bytes a letter, for which no near miss is looked for: distances are in bytes.
constexpr auto otherScripts = std::to_array<CurrencyName>({{"美元", "USD", {}},
                                                           {"欧元", "EUR", {}},
                                                           {"歐元", "EUR", {}},
                                                           {"英镑", "GBP", {}},
                                                           {"英鎊", "GBP", {}},
                                                           {"日元", "JPY", {}},
                                                           {"日圓", "JPY", {}},
                                                           {"人民币", "CNY", {}},
                                                           {"人民幣", "CNY", {}},
                                                           {"瑞士法郎", "CHF", {}},
                                                           {"دولار أمريكي", "USD", {}},
                                                           {"دولارًا أمريكيًا", "USD", {}},
                                                           {"دولارات أمريكية", "USD", {}},
                                                           {"دولار", "USD", {}, true},
                                                           {"دولارًا", "USD", {}, true},
                                                           {"دولارا", "USD", {}, true},
                                                           {"دولارات", "USD", {}, true},
                                                           {"يورو", "EUR", {}}});

constexpr FirstBytes signBytes(signs, &CurrencyName::name);
constexpr FirstBytes wordBytes(words, &CurrencyName::name);
constexpr FirstBytes otherScriptBytes(otherScripts, &CurrencyName::name);

bool isUpperAscii(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "USD"; in small letters only the common ones, since many codes are words ("all", "top").
std::string_view codeOf(std::string_view word)
{
    if (word.size() != 3)
        return {};
    if (isCurrencyCode(word))
        return word;
    std::string upper;
    for (const char c : word)
        upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const auto* const common = std::find(commonCodes.begin(), commonCodes.end(), upper);
    return common == commonCodes.end() ? std::string_view{} : *common;
}

} // namespace

bool isCurrencyCode(std::string_view code)
{
    return std::binary_search(activeCodes.begin(), activeCodes.end(), code)
        || std::binary_search(formerCodes.begin(), formerCodes.end(), code);
}

std::optional<FoundCurrency> acceptCurrency(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    const auto found = [&](const CurrencyName& name) {
        return FoundCurrency{std::string(name.code), name.readings, start, name.anyDollar};
    };
    if (signBytes.begin(cursor.peek()))
        for (const CurrencyName& sign : signs)
            if (cursor.accept(sign.name))
                return found(sign);
    if (wordBytes.begin(cursor.peekLower()))
        for (const CurrencyName& word : words)
            if (cursor.acceptPhrase(word.name))
                return found(word);
    if (otherScriptBytes.begin(cursor.peekLower()))
        for (const CurrencyName& word : otherScripts)
            if (cursor.acceptPhrase(word.name))
                return found(word);
    const std::string_view word = cursor.peekWord();
    if (const std::string_view code = codeOf(word); !code.empty()) {
        cursor.moveTo(start + word.size());
        return FoundCurrency{std::string(code), {}, start, false};
    }
    return std::nullopt;
}

bool isDollarCode(std::string_view code)
{
    constexpr auto dollars = std::to_array<std::string_view>({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"});
    return std::find(dollars.begin(), dollars.end(), code) != dollars.end();
}

bool looksLikeCurrencyCode(std::string_view word)
{
    return word.size() == 3 && std::all_of(word.begin(), word.end(), isUpperAscii);
}

std::span<const std::string_view> currencyNames()
{
    static constexpr auto names = [] {
        std::array<std::string_view, words.size()> list;
        std::transform(words.begin(), words.end(), list.begin(), [](const CurrencyName& entry) { return entry.name; });
        return list;
    }();
    return names;
}

std::string nearestCurrency(std::string_view word)
{
    for (const std::string_view code : commonCodes)
        if (looksLikeCurrencyCode(word) && editDistance(word, code) == 1)
            return std::string(code);
    return std::string(nearestName(foldCase(word), currencyNames()));
}

} // namespace toscale
