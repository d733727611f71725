#include "core/quantity/sum_data_sizes.h"

#include "core/quantity/read_fast.h"
#include "core/quantity/text_cursor.h"

#include <algorithm>
#include <cstring>

namespace toscale {

namespace {

// Enough for a line of `longestText` code points and to tell that a longer one is too long.
constexpr std::size_t longestCarry = longestText * 4 + 1;

} // namespace

DataSizeSum::DataSizeSum(const ParseOptions& options)
    : m_options(options)
{
}

void DataSizeSum::feed(std::string_view block)
{
    const std::size_t lastEnd = block.rfind('\n');
    if (lastEnd == std::string_view::npos) {
        keepCarry(block);
        return;
    }
    if (!m_carry.empty()) {
        const std::size_t firstEnd = block.find('\n');
        keepCarry(block.substr(0, firstEnd));
        readLine(m_carry);
        m_carry.clear();
        block.remove_prefix(firstEnd + 1);
        if (firstEnd == lastEnd) {
            keepCarry(block);
            return;
        }
    }
    const std::size_t whole = block.rfind('\n') + 1;
    readLines(block.data(), block.data() + whole);
    keepCarry(block.substr(whole));
}

void DataSizeSum::finish()
{
    if (!m_carry.empty())
        readLine(m_carry);
    m_carry.clear();
}

void DataSizeSum::keepCarry(std::string_view rest)
{
    m_carry.append(rest.substr(0, longestCarry - std::min(longestCarry, m_carry.size())));
}

/// Whole lines only: the last byte is a line end, which stops every scan.
void DataSizeSum::readLines(const char* at, const char* end)
{
    const bool pointIsDecimal = m_options.decimalMark != ',';
    const bool strict = m_options.reading == PrefixReading::Iec;
    while (at != end) {
        const FastScan scan = scanFast(at, end);
        if (scan.end != nullptr && *scan.end == '\n' && pointIsDecimal && !(strict && scan.capitalKilo)) {
            m_tallies[scan.size.unit * decimalPlaces + scan.size.decimals] += scan.size.digits;
            ++m_sizes;
            ++m_line;
            at = scan.end + 1;
            continue;
        }
        const char* const lineEnd = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        readLine({at, static_cast<std::size_t>(lineEnd - at)});
        at = lineEnd + 1;
    }
}

void DataSizeSum::readLine(std::string_view line)
{
    ++m_line;
    const bool blank = std::all_of(line.begin(), line.end(), [](char c) { return isSpace(c) || c == '\r'; });
    if (!blank || line.size() >= longestCarry)
        addFully(line);
}

void DataSizeSum::addFully(std::string_view line)
{
    auto read = parseDataSize(line, m_options);
    if (!read) {
        ++m_errorCount;
        m_errors.push_back(std::move(read.error()));
        m_errors.back().place.line = static_cast<int>(m_line);
        return;
    }
    ++m_sizes;
    const Estimate<ExactBytes>& bytes = read->value.bytes;
    Estimate<ExactNumber> exact{toExactNumber(bytes.low.value()), toExactNumber(bytes.best.value()),
                                toExactNumber(bytes.high.value()), bytes.highOpen, bytes.bound};
    exact.strict = bytes.strict;
    exact.approximate = bytes.approximate;
    m_others.add(exact);
}

Result<Estimate<ExactBytes>> DataSizeSum::total() const
{
    ExactNumber plain;
    for (std::size_t i = 0; i < m_tallies.size(); ++i) {
        if (m_tallies[i] == 0)
            continue;
        const ExactNumber digits{boost::multiprecision::cpp_int(m_tallies[i]), -static_cast<int>(i % decimalPlaces)};
        plain = plain + digits * bytesIn(fastUnits[i / decimalPlaces], m_options.reading);
    }
    EstimateSum<ExactNumber> all = m_others;
    all.add(Estimate<ExactNumber>::exact(plain));
    const Estimate<ExactNumber> exact = all.total();
    for (const ExactNumber* end : {&exact.low, &exact.best, &exact.high}) {
        const Fit fit = fitOf(*end);
        if (fit == Fit::TooLarge)
            return fail(ErrorCode::NumberTooLarge, {std::to_string(m_sizes), std::string(largestNumberText)});
        if (fit != Fit::Exact)
            return fail(ErrorCode::NotExact, {std::to_string(m_sizes), std::to_string(mostDigits)});
    }
    const auto store = [](const ExactNumber& end) { return ExactBytes::from_value(toDecimal(end)); };
    Estimate<ExactBytes> sum{store(exact.low), store(exact.best), store(exact.high), exact.highOpen, exact.bound};
    sum.strict = exact.strict;
    sum.approximate = exact.approximate;
    return sum;
}

} // namespace toscale
