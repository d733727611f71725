#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// Tables of cases as people write them, and as nobody should.
class RandomTable {
public:
    explicit RandomTable(unsigned seed)
        : m_random(seed)
        , m_hasCommas(number(4) == 0)
    {
    }

    /// With `isWild`, cells hold what the short way cannot read, and what nothing can.
    [[nodiscard]] std::string text(std::size_t rows, bool isWild)
    {
        const char separator = pick<char>({',', ',', ';', '\t'});
        std::vector<std::string_view> columns{"title"};
        for (const std::string_view each : all)
            if (number(3) != 0)
                columns.push_back(each);
        std::string text = number(5) == 0 ? "\xef\xbb\xbf" : "";
        for (std::size_t i = 0; i < columns.size(); ++i)
            text.append(i == 0 ? "" : std::string(1, separator)).append(columns[i]);
        const std::string lineEnd = pick<std::string>({"\n", "\n", "\r\n", "\r"});
        text += lineEnd;
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                text.append(i == 0 ? "" : std::string(1, separator)).append(cell(columns[i], separator, isWild));
            if (isWild && number(30) == 0)
                text += pick<std::string>({std::string(1, separator), "x", "\"", std::string(3, separator)});
            text += row + 1 < rows || number(2) == 0 ? lineEnd : "";
            if (number(20) == 0)
                text += lineEnd;
        }
        return text;
    }

private:
    static constexpr std::array<std::string_view, 33> all{
        "id",       "party",        "party_kind",  "role",           "act",         "jurisdiction",  "country",
        "status",   "outcome",      "as_of",       "volume",         "volume",      "volume_status", "volume_counts",
        "works",    "works_noun",   "fine",        "fine_kind",      "fine_basis",  "fine_forum",    "fine_date",
        "prison",   "prison_basis", "prison_date", "penalty_covers", "revenue",     "revenue_year",  "date",
        "category", "source",       "source_url",  "note",           "Other Column"};

    [[nodiscard]] std::size_t number(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random);
    }
    template <class T> [[nodiscard]] T pick(std::initializer_list<T> of)
    {
        return *(of.begin() + static_cast<std::ptrdiff_t>(number(of.size())));
    }

    [[nodiscard]] std::string digits() { return std::to_string(number(number(2) == 0 ? 100 : 100'000'000)); }

    [[nodiscard]] std::string amount()
    {
        std::string grouped = digits();
        for (std::size_t at = grouped.size(); at > 3; at -= 3)
            grouped.insert(at - 3, ",");
        std::string amount = pick<std::string>({digits(), grouped, digits() + ".5", grouped + ".25"});
        if (m_hasCommas)
            for (char& c : amount)
                c = c == '.' ? ',' : c == ',' ? '.' : c;
        return amount;
    }

    [[nodiscard]] std::string plain(std::string_view column)
    {
        using Texts = std::initializer_list<std::string>;
        if (column == "volume")
            return digits() + pick<std::string>({"", ".5", ".25"}) + pick<std::string>({" ", "", " "})
                + pick<std::string>({"KB", "kB", "MB", "GB", "TB", "GiB", "KiB", "B", "PB"});
        if (column == "works")
            return pick<std::string>({digits(), amount(), digits() + " songs", "4.8 million"});
        if (column == "fine" || column == "revenue")
            return number(3) == 0 ? amount() + pick<std::string>({" USD", " EUR", " SEK"})
                                  : pick<std::string>({"$", "$", "€", "USD ", "GBP ", "EUR ", "SEK "}) + amount();
        if (column == "prison")
            return std::to_string(number(60)) + pick<std::string>({" years", " months", " days", " year", " month"});
        if (column == "revenue_year")
            return std::to_string(1995 + number(35));
        if (column.ends_with("date") || column == "act" || column == "as_of")
            return std::to_string(1990 + number(40)) + pick<std::string>({"", "-02", "-12-31", "-02-28", "-07-19"});
        if (column == "id")
            return pick<std::string>({"c", "c", "c", "'-c"}) + std::to_string(number(40));
        if (column == "party_kind")
            return pick<std::string>({"person", "company", "Company", "state"});
        if (column == "role")
            return pick<std::string>({"copier", "holder of data"});
        if (column == "status")
            return pick<std::string>({"pending", "closed", "unenforced_judgment"});
        if (column == "outcome")
            return pick<std::string>({"convicted", "acquitted", "pending", "vacated", "Held lawful"});
        if (column == "volume_status")
            return pick<std::string>({"alleged", "admitted"});
        if (column == "volume_counts")
            return pick<std::string>({"copied", "offered"});
        if (column == "works_noun")
            return pick<std::string>({"songs", "books", "works"});
        if (column == "fine_kind")
            return pick<std::string>({"fine", "damages", "settlement", "other", "probation"});
        if (column.ends_with("basis"))
            return pick<std::string>(
                Texts{"imposed", "sought", "statutory maximum", "none", "vacated", "paid", "declined"});
        if (column == "fine_forum")
            return pick<std::string>({"civil", "criminal", "regulatory"});
        if (column == "penalty_covers")
            return pick<std::string>({"volume", "whole_act", "works", "other_conduct", "more_than_this_act"});
        if (column == "country")
            return pick<std::string>({"US", "DE", "de", "Brazil"});
        return pick<std::string>(Texts{"Acme v. Cobalt", "Müller", "Río de la Plata", "a", "  spaced  ", "torrent",
                                       "leak", "ACME", "straße", "it's", "'=1+1",
                                       "a;'-b"}); // some as a table guards them
    }

    [[nodiscard]] std::string wild(std::string_view column)
    {
        using Texts = std::initializer_list<std::string>;
        if (column == "volume")
            return pick<std::string>(Texts{"over 80 TB", "80 to 82 TB", "1.5.2 GB", "80 terrabytes", "½ TB", "0 B",
                                           "12345678901234567 B", "up to 5 Mbit", "9999999999999999 EiB"});
        if (column == "works")
            return pick<std::string>(Texts{"many", "0", "about 10", "5 5", "-3"});
        if (column == "fine" || column == "revenue")
            return pick<std::string>(Texts{"up to $5", "5 years", "$1,23", "kr 5", "USD", "1 million dollars", "$0",
                                           "USD 1 million to 2 million", "$1.234.567", "007 EUR", "$ 5"});
        if (column == "prison")
            return pick<std::string>(Texts{"life", "time served", "18 months, 12 of them suspended", "35 yeers",
                                           "6 months suspended", "1 year and 1 day", "0 years", "5-7 years"});
        if (column.ends_with("date") || column == "act" || column == "as_of" || column == "revenue_year")
            return pick<std::string>(Texts{"2012~", "2010/2012", "2013-02-30", "yesterday", "201X", "2011/..", "Y17000",
                                           "-0044", "2013-13", "2012-21"});
        return pick<std::string>(Texts{"x\"y", "\"\"", "ｆｕｌｌ", "a\tb", "é", "e\u0301", std::string("nul\0byte", 8),
                                       "more, of; it", "line\nbreak", "\"quoted\" text", "\xff", "unheard_of"});
    }

    [[nodiscard]] std::string cell(std::string_view column, char separator, bool isWild)
    {
        if (column != "title" && number(4) == 0)
            return pick<std::string>({"", "", "", " "});
        std::string text = isWild && number(8) == 0 ? wild(column) : plain(column);
        if (isWild && number(60) == 0)
            text.clear();
        const bool mustQuote = text.find_first_of(std::string("\"\r\n") + separator) != std::string::npos;
        if (isWild && number(60) == 0)
            return text; // whatever becomes of it
        if (!mustQuote && number(5) != 0)
            return text;
        std::string quoted = "\"";
        for (const char c : text)
            quoted.append(c == '"' ? 2 : 1, c);
        return quoted + '"' + (isWild && number(40) == 0 ? "tail" : "");
    }

    std::mt19937 m_random;
    bool m_hasCommas; // before decimals
};

} // namespace toscale::io
