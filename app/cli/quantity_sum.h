#pragma once

#include "app/cli/line_input.h"
#include "app/cli/units.h"
#include "core/quantity/estimate_sum.h"
#include "core/quantity/sum_data_sizes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::cli {

/// A sum of quantities of one kind and unit.
struct QuantityTotal {
    QuantityKind kind = QuantityKind::Information;
    std::string unit = "B";
    EstimateSum<Fraction> sum;
    std::size_t count = 0;
};

/// Adds `part` to `whole`; KindsDiffer when one sum cannot have both.
[[nodiscard]] std::optional<Error> addTo(std::optional<QuantityTotal>& whole, const QuantityTotal& part);

/// Adds up the quantities of one text, one a line, exactly. The first line that can be read says of which kind and unit
/// they are; data sizes, of which there may be millions, have a way of their own.
class QuantitySum {
public:
    /// `kind` where it is known, such as from the unit that the sum is wanted in.
    QuantitySum(const ParseOptions& options, std::optional<QuantityKind> kind);
    QuantitySum(const QuantitySum&) = delete; // its lines know where it is
    QuantitySum& operator=(const QuantitySum&) = delete;

    void feed(std::string_view block);
    /// Reads the last line, which may lack a line end.
    void finish();

    /// The errors since the last call, each with its line (from 1) and column.
    [[nodiscard]] std::vector<Error> takeErrors();

    /// Nothing where no line could be read.
    [[nodiscard]] Result<std::optional<QuantityTotal>> total() const;

private:
    void findKind(bool isWhole);
    void readLine(const std::string& line);
    [[nodiscard]] std::optional<Error> add(const Quantity& quantity);

    ParseOptions m_options;
    std::optional<QuantityKind> m_kind;
    std::string m_waiting; // until the kind is known
    DataSizeSum m_sizes;
    LineCutter m_lines;
    int m_line = 0;
    std::optional<QuantityTotal> m_total; // of other kinds
    std::vector<Error> m_errors;
};

} // namespace toscale::cli
