#pragma once

#include "core/quantity/estimate_sum.h"
#include "core/quantity/exact_number.h"
#include "core/quantity/fast_data_size.h"
#include "core/quantity/parse_quantity.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale {

/// Adds up data sizes, one a line, without ever rounding, from a text that arrives in blocks of any size. Blank lines
/// are passed over. Memory stays small however long the text is, as long as errors are taken now and then.
class DataSizeSum {
public:
    explicit DataSizeSum(const ParseOptions& options = {});

    void feed(std::string_view block);
    /// Reads the last line, which may lack a line end. Call it once, after the last block.
    void finish();

    /// The errors since the last call, each with its line (from 1) and column.
    [[nodiscard]] std::vector<Error> takeErrors() { return std::exchange(m_errors, {}); }

    [[nodiscard]] std::size_t sizeCount() const { return m_sizes; }
    [[nodiscard]] std::size_t errorCount() const { return m_errorCount; }
    /// Sum of the lines that could be read, as EstimateSum has it. Refuses a sum of more digits than a Decimal holds.
    [[nodiscard]] Result<Estimate<ExactBytes>> total() const;

private:
    static constexpr unsigned decimalPlaces = 17; // scanFast reads up to 16 digits
    __extension__ using Tally = unsigned __int128;

    void readLines(const char* at, const char* end);
    void readLine(std::string_view line);
    void addFully(std::string_view line);
    void keepCarry(std::string_view rest);

    ParseOptions m_options;
    // Digits of the plain lines by unit and number of decimals: multiplied only once, in total().
    std::array<Tally, fastUnits.size() * decimalPlaces> m_tallies{};
    EstimateSum<ExactNumber> m_others; // all other lines
    std::string m_carry;               // the begin of a line whose end has not come yet
    std::size_t m_line = 0;
    std::size_t m_sizes = 0;
    std::size_t m_errorCount = 0;
    std::vector<Error> m_errors;
};

} // namespace toscale
