#pragma once

#include "core/cases/case.h"
#include "core/normalize/measure.h"
#include "core/quantity/currency.h"
#include "core/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace toscale {

/// "volume >= 1 TB": in base units of the measure. A case without a value meets no such condition.
struct ValueCondition {
    enum class Order { Less, AtMost, Equal, AtLeast, More };
    MeasureId measure = MeasureId::Volume;
    Order order = Order::More;
    double value = 0;
    bool operator==(const ValueCondition&) const = default;
};

/// "has money", "no money": whether there is a value.
struct PresenceCondition {
    MeasureId measure = MeasureId::Volume;
    bool isPresent = true;
    bool operator==(const PresenceCondition&) const = default;
};

/// "date > 2015", "fine_date <= 2012-05": of the act, of the record, or of some stage. A date stands where its first
/// day is, against the days that what was typed can mean; one without a first day meets no such condition.
struct DateCondition {
    enum class Field { Act, AsOf, Fine, Prison };
    Field field = Field::Act;
    ValueCondition::Order order = ValueCondition::Order::More;
    std::chrono::sys_days first;
    std::chrono::sys_days last;
    bool operator==(const DateCondition&) const = default;
};

/// "status pending", "kind = company", "basis sought": one of the words of the format. Of a basis: some stage has it.
struct WordCondition {
    enum class Field { Status, Kind, Outcome, Basis, Country };
    Field field = Field::Status;
    std::string name;
    bool operator==(const WordCondition&) const = default;
};

/// "category = film": the whole text of a column, whatever the case of letters and accents. Of stages and parties: that
/// of one of them.
struct ColumnCondition {
    std::string column; // as the file or the document writes it, or a name of the format
    std::string folded;
    bool operator==(const ColumnCondition&) const = default;
};

/// Some text of the case has it, whatever the case of letters and accents, also across line breaks. `folded`: as
/// foldForSearch() makes it.
struct TextCondition {
    std::string folded;
    bool operator==(const TextCondition&) const = default;
};

using CaseCondition =
    std::variant<ValueCondition, PresenceCondition, DateCondition, WordCondition, ColumnCondition, TextCondition>;

/// Which cases a list shows: those that meet all conditions.
struct CaseFilter {
    std::vector<CaseCondition> conditions; // none: all cases
    bool operator==(const CaseFilter&) const = default;
};

/// "volume > 1 TB, status pending, library": conditions with commas between them. Measures have their names of the
/// format ("money-per-gb") or of a table's columns ("fine", "prison"), as dates, words and texts have ("fine_date",
/// "party_kind", "title"); `columns` are further ones, compared with "=". An amount without a currency is one in
/// `currency`; rates and shares are plain numbers.
/// Errors: those of the parsers of quantities and dates; BadOption for a word that its field does not have, another
/// currency, and a comparison with a name that is not known.
[[nodiscard]] Result<CaseFilter> parseCaseFilter(std::string_view typed, const Currency& currency,
                                                 std::span<const std::string> columns = {});

/// What a list goes on showing while `typed` cannot be read: what it showed, without the words that were the beginning
/// of one of the conditions and were looked for in the texts until then.
[[nodiscard]] CaseFilter shownMeanwhile(CaseFilter shown, std::string_view typed);

/// `valueOf`: the case's value in a measure, in base units; nothing for a gap.
[[nodiscard]] bool meets(const CaseFilter& filter, const Case& which,
                         const std::function<std::optional<double>(MeasureId)>& valueOf);

/// Single conditions of it, for rows of a table. What is typed has few digits: a value that misses it by its last one
/// is equal.
[[nodiscard]] bool isMet(const ValueCondition& condition, double value);
[[nodiscard]] bool isMet(const TextCondition& condition, const Case& which);
[[nodiscard]] bool isMet(const DateCondition& condition, const Case& which);
[[nodiscard]] bool isMet(const ColumnCondition& condition, const Case& which);
/// `day`: the first one that a date can mean.
[[nodiscard]] bool isMet(const DateCondition& condition, std::chrono::sys_days day);
/// As a text of a column is compared.
[[nodiscard]] std::string foldedCell(std::string_view text);

} // namespace toscale
