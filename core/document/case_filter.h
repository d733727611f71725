#pragma once

#include "core/cases/case.h"
#include "core/normalize/measure.h"
#include "core/quantity/currency.h"
#include "core/result.h"

#include <functional>
#include <optional>
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

/// "status pending", "kind company", "basis sought": one of the words of the format. Of a basis: some stage has it.
struct WordCondition {
    enum class Field { Status, Kind, Outcome, Basis, Country };
    Field field = Field::Status;
    std::string name;
    bool operator==(const WordCondition&) const = default;
};

/// Some text of the case has it, whatever the case of letters and accents.
struct TextCondition {
    std::string folded;
    bool operator==(const TextCondition&) const = default;
};

using CaseCondition = std::variant<ValueCondition, PresenceCondition, WordCondition, TextCondition>;

/// Which cases a list shows: those that meet all conditions.
struct CaseFilter {
    std::vector<CaseCondition> conditions; // none: all cases
    bool operator==(const CaseFilter&) const = default;
};

/// "volume > 1 TB, status pending, library": conditions with commas between them. Measures have their names of the
/// format ("money-per-gb"); amounts of money are in `currency`, rates and shares are plain numbers.
/// Errors: those of the parsers of quantities; BadOption for a word that its field does not have, or another currency.
[[nodiscard]] Result<CaseFilter> parseCaseFilter(std::string_view typed, const Currency& currency);

/// `valueOf`: the case's value in a measure, in base units; nothing for a gap.
[[nodiscard]] bool meets(const CaseFilter& filter, const Case& which,
                         const std::function<std::optional<double>(MeasureId)>& valueOf);

/// Single conditions of it, for rows of a table. What is typed has few digits: a value that misses it by its last one
/// is equal.
[[nodiscard]] bool isMet(const ValueCondition& condition, double value);
[[nodiscard]] bool isMet(const TextCondition& condition, const Case& which);

} // namespace toscale
