#pragma once

#include "app/export/data_table.h"
#include "core/io/json_value.h"
#include "core/quantity/estimate_sum.h"
#include "core/quantity/exact_number.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace toscale::cli {

/// Volume and money of cases by the text of one of their columns, added exactly: what was read is added as it was read,
/// what was converted with the 15 digits that a conversion carries. A case may be forgotten once it is added.
class CaseGroups {
public:
    CaseGroups(std::string column, const Reference& reference, const ReferenceTables& tables);

    /// `number` puts the groups in order: each stands where its first case does.
    void add(const SelectedCase& which, std::size_t number);

    /// Part of a sum: what is known of it, and of how many cases.
    struct Sum {
        std::size_t known = 0;
        EstimateSum<ExactNumber> sum;
    };
    /// Cases that were added up elsewhere; `number` is that of the first one.
    struct Group {
        std::string name;
        std::size_t number = 0;
        std::size_t count = 0;
        Sum volume;
        Sum money;
    };
    void add(const Group& further);
    /// All groups of the same column and reference.
    void add(const CaseGroups& further);

    /// Whether any of the cases has that column.
    [[nodiscard]] bool hasColumn() const { return m_hasColumn; }
    void setHasColumn() { m_hasColumn = true; }

    /// group, count, known (of the volume), volume, money, then money_known and the ends of both sums. A sum of which
    /// nothing is known is an empty cell, an open end too; a part that nobody knows opens the sum.
    [[nodiscard]] exporting::TextRows rows() const;
    [[nodiscard]] io::JsonValue json() const;

private:
    [[nodiscard]] Group& groupOf(const std::string& name, std::size_t number);
    void add(Sum& sum, const SelectedCase& which, std::size_t measure, const Comparable& value);
    [[nodiscard]] std::vector<const Group*> inOrder() const;

    std::string m_column;
    exporting::CaseMeasures m_measures;
    std::vector<Group> m_groups;
    std::unordered_map<std::string, std::size_t> m_byName;
    bool m_hasColumn = false;
};

/// A gap that hides an amount. Where no penalty is in force, or none of this case's actor, there is nothing to add.
[[nodiscard]] bool isUnknownPart(const Gap& gap);

} // namespace toscale::cli
