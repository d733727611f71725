#include "tests/fuzz/parse_properties.h"

#include "core/cases/edtf.h"
#include "core/cases/written_date.h"
#include "core/cases/written_stage.h"
#include "core/quantity/fast_data_size.h"
#include "core/quantity/parse_data_size.h"
#include "core/quantity/sum_data_sizes.h"
#include "core/quantity/write_quantity.h"
#include "tests/fuzz/require.h"

#include <string>

namespace toscale::fuzz {

namespace {

void checkError(const Error& error, std::string_view input)
{
    const int column = error.place.column;
    require(column >= 1 && column <= static_cast<int>(input.size()) + 1, "a column inside the text", input);
}

template <class Q> void checkEstimate(const Estimate<Q>& estimate, std::string_view input)
{
    require(!(estimate.high < estimate.best) && !(estimate.best < estimate.low), "low <= best <= high", input);
}

template <class Parse, class Write>
void checkRoundTrip(std::string_view input, const ParseOptions& options, Parse parse, Write write)
{
    const auto read = parse(input, options);
    if (!read) {
        checkError(read.error(), input);
        return;
    }
    require(read->text == input, "the text is kept", input);
    const std::string written = write(*read);
    const auto again = parse(written, {options.reading, 0});
    require(again && again->value == read->value, "the value is read back from its text", input);
}

} // namespace

void checkDataSize(std::string_view input)
{
    for (const auto reading : {PrefixReading::Si, PrefixReading::Iec, PrefixReading::Jedec}) {
        for (const char mark : {'\0', ','}) {
            const ParseOptions options{reading, mark};
            checkRoundTrip(input, options, parseDataSize, [&](const auto& read) {
                checkEstimate(read.value.bytes, input);
                return writeDataSize(read.value);
            });
        }
    }
}

void checkMoney(std::string_view input)
{
    checkRoundTrip(input, {}, parseMoney, [&](const auto& read) {
        checkEstimate(read.value.amount, input);
        require(isCurrencyCode(read.value.currency.code), "a code of ISO 4217", input);
        return writeMoney(read.value);
    });
}

void checkSentence(std::string_view input)
{
    checkRoundTrip(input, {}, parseSentence,
                   [](const auto& read) { return writeSentence(read.value, read.qualifier); });
}

void checkCount(std::string_view input)
{
    const auto read = parseCount(input);
    if (!read) {
        checkError(read.error(), input);
        return;
    }
    checkEstimate(read->value.number, input);
    require(!read->value.noun.empty(), "a count has a noun", input);
    const auto again = parseCount(writeCount(read->value));
    require(again && again->value == read->value, "the count is read back from its text", input);
}

void checkQuantity(std::string_view input)
{
    const auto read = parseQuantity(input);
    if (!read) {
        checkError(read.error(), input);
        return;
    }
    if (const auto* count = std::get_if<Count>(&read->value)) {
        const auto lenient = parseCount(input);
        require(lenient && lenient->value == *count, "what is a count among all kinds is one in a field of counts",
                input);
    }
}

void checkEdtf(std::string_view input)
{
    const auto date = parseEdtf(input);
    if (!date) {
        checkError(date.error(), input);
        return;
    }
    require(date->text == input, "the text is kept", input);
    require(date->earliest || date->latest, "one end is known", input);
    require(!date->earliest || !date->latest || *date->earliest <= *date->latest, "earliest <= latest", input);
    const auto years = yearsOf(*date);
    require(!years || years->first <= years->last, "years in order", input);
}

void checkWrittenDate(std::string_view input)
{
    const auto date = parseWrittenDate(input);
    if (!date) {
        checkError(date.error(), input);
        return;
    }
    const auto again = parseEdtf(date->text);
    require(again && *again == *date, "the date is EDTF", input);
}

void checkWrittenStage(std::string_view input)
{
    const auto stage = parseWrittenStage(input);
    if (!stage)
        return; // its errors may be of a part of the line
    Penalty penalty;
    penalty.basis = stage->basis;
    penalty.kind = stage->kind;
    penalty.value = stage->value;
    penalty.date = stage->date;
    const auto again = parseWrittenStage(writtenStage(penalty));
    require(again && *again == *stage, "a stage is read back from its line", input);
}

void checkFastPath(std::string_view input)
{
    for (const auto reading : {PrefixReading::Si, PrefixReading::Iec, PrefixReading::Jedec}) {
        const ParseOptions options{reading, 0};
        if (const auto fast = readFastDataSize(input, options)) {
            const auto full = parseDataSizeFully(input, options);
            require(full && toDataSize(*fast, reading) == full->value, "fast path and full parser agree", input);
        }
    }
    DataSizeSum whole;
    whole.feed(input);
    whole.finish();
    DataSizeSum parts;
    for (std::size_t at = 0; at < input.size(); at += 7)
        parts.feed(input.substr(at, 7));
    parts.finish();
    require(whole.total() == parts.total() && whole.takeErrors() == parts.takeErrors(), "blocks change no sum", input);
}

} // namespace toscale::fuzz
