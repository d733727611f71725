#pragma once

#include "app/cli/group_text.h"
#include "app/cli/table_groups.h"
#include "core/io/plain_rows.h"
#include "core/io/single_rows.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toscale::cli {

/// Adds up the plain rows of a part of a table in 128 bits, and is as exact as CaseGroups, to which it leaves all
/// others.
class PlainGroups {
public:
    /// `others` takes rows that are not plain, and at the end all groups.
    PlainGroups(const io::TableHeader& header, const io::TableOptions& options, const std::string& column,
                const Reference& reference, const ReferenceTables& tables, CaseGroups& others);

    /// False for options under which no row is plain.
    [[nodiscard]] bool isOfUse() const { return m_rows.isOfUse() && m_text.isOfUse(); }

    /// The cells of the row at `offset`. False where it is not plain. `rows` reads it as a case where it must be asked.
    [[nodiscard]] bool add(const std::vector<io::ScannedCell>& cells, std::size_t offset, io::SingleRows& rows);

    /// Puts all groups into the others.
    void finish();

private:
    __extension__ using Tally = unsigned __int128;

    struct Sum {
        std::size_t known = 0;
        bool hasUnknown = false;
        Tally tally = 0; // of whole bytes, or of a ten-thousandth of the currency
        EstimateSum<ExactNumber> rest;

        void add(Tally further, int exponent);
        void add(const ExactNumber& further) { rest.add(Estimate<ExactNumber>::exact(further)); }
        [[nodiscard]] CaseGroups::Sum total(int exponent) const;
    };
    struct Group {
        std::size_t number = 0;
        std::size_t count = 0;
        Sum volume;
        Sum money;
    };
    /// What the rules say of the money of all rows of one shape, currency and year.
    enum class Money { NotPlain, Nothing, Unknown, Counts };
    struct Rule {
        Money money = Money::NotPlain;
        double factor = 1;
        bool isAsRead = false; // counted to the last digit
    };

    [[nodiscard]] const Rule& ruleAt(std::size_t offset, io::SingleRows& rows);
    [[nodiscard]] Rule ruleOf(const Case& which);
    [[nodiscard]] Group& groupOf(const std::vector<io::ScannedCell>& cells, std::size_t offset);
    static void addVolume(Sum& sum, const FastDataSize& size);
    static void addMoney(Sum& sum, const PlainMoney& money, const Rule& rule);

    io::PlainRowReader m_rows;
    GroupText m_text;
    exporting::CaseMeasures m_measures;
    const ReferenceTables& m_tables;
    CaseGroups& m_others;
    io::PlainRow m_row;
    std::string m_key;
    std::unordered_map<std::string, Rule> m_rules;
    std::deque<std::string> m_names;
    std::unordered_map<std::string_view, Group> m_groups; // keys lie in m_names
    std::string_view m_lastName;
    Group* m_last = nullptr;
    std::string m_scratch;
};

} // namespace toscale::cli
