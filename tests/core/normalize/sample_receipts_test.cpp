#include "core/cases/case.h"
#include "core/io/reference_data.h"
#include "core/normalize/compare.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>
#include <gtest/gtest.h>

// Every number of the researched cases has a receipt, and whoever computes along its steps gets the number.

namespace toscale::tests {

namespace {

double numberOf(const std::string& plain)
{
    return std::stod(plain);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Computes along the steps of one receipt, as somebody with a pocket calculator would.
class Replay {
public:
    explicit Replay(const Reference& reference)
        : m_reference(reference)
    {
    }

    void run(const Receipt& receipt)
    {
        for (const ReceiptStep& step : receipt)
            take(step);
    }

    /// What the last step with a number says.
    [[nodiscard]] std::optional<double> low() const { return m_low; }
    [[nodiscard]] std::optional<double> high() const { return m_high; }

private:
    void take(const ReceiptStep& step)
    {
        const auto& arguments = step.arguments;
        switch (step.code) {
        case StepCode::AsFound:
            begin(arguments.at(0));
            break;
        case StepCode::Alternative:
            if (arguments.at(1) == "used")
                widen(arguments.at(0));
            break;
        case StepCode::EachOfSeveral:
            EXPECT_TRUE(isNear(numberOf(arguments.at(0)), m_amountLow));
            scale(numberOf(arguments.at(2)));
            break;
        case StepCode::ExchangeRate:
            EXPECT_NE(step.tableRow.find("fx-annual.csv: " + arguments.at(2)), std::string::npos);
            scale(arguments.at(0) == m_currency ? numberOf(arguments.at(3)) : 1 / numberOf(arguments.at(3)));
            break;
        case StepCode::PriceIndex:
            EXPECT_NE(step.tableRow.find(arguments.at(1)), std::string::npos);
            EXPECT_NE(step.tableRow.find(arguments.at(2)), std::string::npos);
            scale(numberOf(arguments.at(4)) / numberOf(arguments.at(3)));
            break;
        case StepCode::PartAmount:
            expectAmount(arguments);
            m_sumLow += m_amountLow;
            m_sumHigh += m_amountHigh;
            break;
        case StepCode::AddedThreads:
            if (arguments.at(3) != "share") { // whose parts are quotients
                EXPECT_TRUE(isNear(numberOf(arguments.at(1)), m_sumLow));
                EXPECT_TRUE(isNear(numberOf(arguments.at(2)), m_sumHigh));
            } else {
                EXPECT_TRUE(isNear(numberOf(arguments.at(1)), m_quotients));
            }
            give(arguments.at(1), arguments.at(2));
            break;
        case StepCode::ReadPrefix:
            give(arguments.at(1), arguments.at(2));
            break;
        case StepCode::Computed:
            if (arguments.at(2) == "days")
                break;
            if (!m_currency.empty() && arguments.at(2) == m_reference.currency.code)
                expectAmount(arguments);
            give(arguments.at(0), arguments.at(1));
            break;
        case StepCode::Divided:
            EXPECT_TRUE(isNear(numberOf(arguments.at(0)) / numberOf(arguments.at(2)), numberOf(arguments.at(4))));
            m_quotients += numberOf(arguments.at(4));
            extend(arguments.at(4));
            break;
        case StepCode::Multiplied:
            EXPECT_TRUE(isNear(numberOf(arguments.at(0)) * numberOf(arguments.at(2)), numberOf(arguments.at(4))));
            extend(arguments.at(4));
            break;
        default:
            break;
        }
        m_wasOperation = step.code == StepCode::Divided || step.code == StepCode::Multiplied;
    }

    void begin(const std::string& text)
    {
        m_currency.clear();
        const auto money = parseMoney(text);
        if (!money)
            return;
        m_currency = money->value.currency.code;
        m_amountLow = toDouble(money->value.amount.best);
        m_amountHigh = money->value.amount.bound == Bound::Range ? toDouble(money->value.amount.high) : m_amountLow;
    }

    void widen(const std::string& text)
    {
        if (const auto money = parseMoney(text)) {
            if (m_currency.empty()) // the stage itself has no number
                return begin(text);
            const double amount = toDouble(money->value.amount.best);
            m_amountLow = std::min(m_amountLow, amount);
            m_amountHigh = std::max({m_amountHigh, amount, toDouble(money->value.amount.high)});
        }
    }

    void scale(double by)
    {
        m_amountLow *= by;
        m_amountHigh *= by;
    }

    void expectAmount(const std::vector<std::string>& ends)
    {
        EXPECT_TRUE(isNear(numberOf(ends.at(0)), m_amountLow)) << ends.at(0) << ' ' << m_amountLow;
        EXPECT_TRUE(isNear(numberOf(ends.at(1)), m_amountHigh)) << ends.at(1) << ' ' << m_amountHigh;
    }

    void give(const std::string& low, const std::string& high)
    {
        m_low = numberOf(low);
        m_high = numberOf(high);
    }

    /// A range has one operation for each end, right behind each other.
    void extend(const std::string& result)
    {
        if (m_wasOperation)
            m_high = numberOf(result);
        else
            give(result, result);
    }

    const Reference& m_reference;
    std::string m_currency; // of the part at hand
    double m_amountLow = 0;
    double m_amountHigh = 0;
    double m_sumLow = 0;
    double m_sumHigh = 0;
    double m_quotients = 0;
    bool m_wasOperation = false;
    std::optional<double> m_low;
    std::optional<double> m_high;
};

bool has(const Receipt& receipt, auto test)
{
    return std::ranges::any_of(receipt, test);
}

void expectWhole(const ComparedCase& row, MeasureId measure, const Reference& reference)
{
    SCOPED_TRACE(row.caseId + ' ' + std::string(nameOf(measure)) + ' ' + std::string(nameOf(reference.basis)) + ' '
                 + reference.currency.code);
    const MeasuredValue& value = *row.measured();
    EXPECT_TRUE(has(row.receipt, [](const ReceiptStep& step) {
        const bool isText =
            step.code == StepCode::AsFound || (step.code == StepCode::Alternative && step.arguments.at(1) == "used");
        return isText && !step.arguments.at(0).empty();
    })) << "the text as found";
    EXPECT_TRUE(has(row.receipt, [](const ReceiptStep& step) {
        return step.code == StepCode::StatusOfFigure || step.code == StepCode::StageCounted;
    })) << "its status";
    Replay replay(reference);
    replay.run(row.receipt);
    ASSERT_TRUE(replay.low().has_value());
    EXPECT_TRUE(isNear(*replay.low(), value.value.best)) << *replay.low() << ' ' << value.value.best;
    if (value.value.bound == Bound::Range) {
        EXPECT_TRUE(isNear(*replay.high(), value.value.high)) << *replay.high() << ' ' << value.value.high;
    }
}

} // namespace

TEST(SampleReceipts, ReproduceEveryValueOfEveryMeasure)
{
    const Document& library = io::sampleLibrary();
    const Case* swartz = findCase(library, "swartz-jstor-2010");
    const SelectedCase baseline{swartz, {}, {}};
    std::vector<Reference> references(5);
    references[1].basis = BasisChoice{BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    references[2].basis = BasisChoice{BasisChoice::Rule::Highest, {}};
    references[3].currency = Currency{"EUR"};
    references[3].reading = PrefixReading::Jedec;
    references[4].priceYear = 2024;
    references[4].withSuspended = true;
    int values = 0;
    for (const Reference& reference : references)
        for (const std::string_view name : measureNames)
            for (const Case& one : library.cases) {
                const MeasureId measure = *measureFromName(name);
                const ComparedCase row =
                    measureCase({&one, {}, {}}, measure, reference, io::builtInTables(), &baseline);
                if (row.measured() == nullptr)
                    continue;
                ++values;
                expectWhole(row, measure, reference);
            }
    EXPECT_GT(values, 300);
}

} // namespace toscale::tests
