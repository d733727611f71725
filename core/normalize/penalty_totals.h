#pragma once

#include "core/normalize/normalize.h"

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace toscale {

/// The sum of the money that counts, in the reference currency.
[[nodiscard]] NormalizedValue totalMoney(const RowValues& row, const Reference& reference,
                                         const ReferenceTables& tables);

/// The longest unsuspended term of one person, in years.
[[nodiscard]] NormalizedValue longestTerm(const RowValues& row);

/// The term that longestTerm() gives; null where it gives a gap.
[[nodiscard]] const RowTerm* longestTermOf(const RowValues& row);

/// What a part says about itself, whatever its family, added to what its total says: basis, forum, scope, sources.
void describePart(MeasuredValue& value, const RowPenalty& part);

/// Money of a row with all that its parts say of themselves, but no amount.
[[nodiscard]] MeasuredValue describedMoney(const RowValues& row);
[[nodiscard]] MeasuredValue describedMoney(const RowValues& row, std::span<const RowMoney* const> parts);

/// A step [low, high, unit]; both ends are the best value where there is no range.
void addResult(Receipt& receipt, StepCode step, const Estimate<double>& value, const std::string& unit);
/// AddedThreads over so many parts.
void addSum(Receipt& receipt, std::size_t parts, const Estimate<double>& value, const std::string& unit);

/// What must be said of a part beside its total.
[[nodiscard]] std::vector<Note> notesOfPart(const RowPenalty& part);

/// What must be said of a value or a gap that has an ending.
[[nodiscard]] Note noLongerInForce(const std::string& ending, bool inPart);

/// A gap although stages stand: it says of them what a value would.
[[nodiscard]] Gap gapOfStages(GapCode code, std::vector<std::string> arguments, const MeasuredValue& described);

/// Ids of parties, each once, in the order in which they come.
class PartyIds {
public:
    void add(const std::vector<std::string>& ids);
    [[nodiscard]] const std::vector<std::string>& all() const { return m_ids; }

private:
    std::vector<std::string> m_ids;
    std::unordered_set<std::string> m_known;
};

/// Names of parties by id, for labels; an unknown id names itself.
[[nodiscard]] std::vector<std::string> partyNames(const RowValues& row, const std::vector<std::string>& ids);

template <class T> void addOnce(std::vector<T>& to, const T& one)
{
    for (const T& known : to)
        if (known == one)
            return;
    to.push_back(one);
}

} // namespace toscale
