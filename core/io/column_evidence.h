#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace toscale::io {

/// What the numbers of a column say about the mark before their decimals. "1.234,5" and "0,5" need a comma, "1,234.5"
/// and "2.75" a point; "1,234" by itself can be either.
class DecimalEvidence {
public:
    /// A number, and which cell it stands in, in whatever way the caller counts them.
    struct Example {
        std::string text; // empty = there is none
        std::size_t cell = 0;
    };

    /// Every number in the text of a cell.
    void add(std::string_view cell, std::size_t where);
    void add(const DecimalEvidence& other);

    /// '.' or ',' where all that is sure says the same; nothing where nothing is sure, or both are.
    [[nodiscard]] std::optional<char> mark() const;
    /// The same; where a column says nothing of its own, what `all` columns of its table say.
    [[nodiscard]] std::optional<char> markAmong(const DecimalEvidence& all) const;
    [[nodiscard]] bool needsComma() const { return m_commas > 0; }
    [[nodiscard]] bool isContradictory() const { return m_points > 0 && m_commas > 0; }
    /// The first number that can be read in two ways: "1,234".
    [[nodiscard]] const Example& example() const { return m_example; }
    /// The first one that needs a comma: "1,5".
    [[nodiscard]] const Example& comma() const { return m_comma; }

private:
    std::size_t m_points = 0;
    std::size_t m_commas = 0;
    Example m_example;
    Example m_comma;
};

/// A number with a decimal point, without its groups: "1,234" -> "1234".
[[nodiscard]] std::string withoutCommas(std::string_view number);

/// The numbers of a cell with decimal commas in English: "1.234,5 GB" -> "1234.5 GB". Numbers that no decimal comma
/// makes sense of stay as they are.
[[nodiscard]] std::string withDecimalPoints(std::string_view cell);

enum class DateOrder { DayFirst, MonthFirst };

/// A date of three numbers with signs between them, the year last: "9/12/2012".
struct NumericDate {
    int first = 0;
    int second = 0;
    std::string year;

    [[nodiscard]] bool isAmbiguous() const { return first <= 12 && second <= 12 && first != second; }
    /// EDTF; whether there is such a day is for its reader to say.
    [[nodiscard]] std::string read(DateOrder order) const;
};
/// "9/12/2012", "9-12-2012"; a date with points has the day first wherever it is written.
[[nodiscard]] std::optional<NumericDate> numericDate(std::string_view cell);

class DateEvidence {
public:
    void add(std::string_view cell);
    void add(const DateEvidence& other);

    [[nodiscard]] std::optional<DateOrder> order() const;
    /// A date that can be read in two ways; empty where there is none.
    [[nodiscard]] const std::string& example() const { return m_example; }

private:
    std::size_t m_dayFirst = 0;
    std::size_t m_monthFirst = 0;
    std::string m_example;
};

/// Words that people put into a cell without a value: "-", "n/a", "unknown", "?".
[[nodiscard]] bool meansMissing(std::string_view cell);
/// "none", "none imposed".
[[nodiscard]] bool saysNone(std::string_view cell);

} // namespace toscale::io
