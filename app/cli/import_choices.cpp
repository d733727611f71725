#include "app/cli/import_choices.h"

#include "app/cli/report.h"
#include "app/text/decimal_mark.h"
#include "app/text/import_vocabulary.h"
#include "app/text/typed_date.h"
#include "core/io/folded_name.h"
#include "core/io/language.h"
#include "core/quantity/trimmed.h"

#include <QLocale>

#include <algorithm>

namespace toscale::cli {

namespace {

template <class Value> struct Word {
    std::string_view name;
    Value value;
};

/// The value that a word of an option stands for; nothing where the option is not given.
template <class Value, std::size_t Count>
Result<std::optional<Value>> chosen(const Options& options, std::string_view name,
                                    const std::array<Word<Value>, Count>& words)
{
    const auto given = options.value(name);
    if (!given)
        return std::optional<Value>();
    std::string expected;
    for (const Word<Value>& word : words) {
        if (*given == word.name)
            return std::optional<Value>(word.value);
        expected.append(expected.empty() ? "" : ", ").append(word.name);
    }
    return tl::unexpected(badOption(name, *given, expected));
}

/// The order in which a language writes a date of three numbers; nothing where the year comes first.
std::optional<io::DateOrder> orderOf(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(QLatin1Char('d'));
    const qsizetype month = format.indexOf(QLatin1Char('M'));
    if (format.indexOf(QLatin1Char('y')) < std::min(day, month))
        return std::nullopt;
    return day < month ? io::DateOrder::DayFirst : io::DateOrder::MonthFirst;
}

/// The name of the column whose head a person wrote, with or without its unit.
Result<std::string> columnNamed(const io::ImportPlan& plan, std::string_view option, const std::string& written,
                                std::string_view head)
{
    const std::string folded = io::foldedName(head);
    for (const io::PlannedColumn& column : plan.columns)
        if (io::foldedName(column.name) == folded)
            return column.name;
    for (const io::PlannedColumn& column : plan.columns)
        if (io::headerWords(column.name).name == io::headerWords(head).name)
            return column.name;
    std::string names;
    for (const io::PlannedColumn& column : plan.columns)
        names.append(names.empty() ? "" : ", ").append(column.name);
    return tl::unexpected(badOption(option, written, said("a column of the table: %1", names)));
}

struct Pair {
    std::string known;
    std::string other;
};
Result<Pair> pairOf(std::string_view option, const std::string& written)
{
    const std::size_t equals = written.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == written.size())
        return tl::unexpected(badOption(option, written, option == "--map" ? "volume=Size" : "volume=GB"));
    return Pair{io::foldedName(written.substr(0, equals)), written.substr(equals + 1)};
}

Result<io::ColumnChoice> choiceOf(std::string_view option, const std::string& written, const std::string& name)
{
    if (name == "currency" && option == "--map")
        return io::ColumnChoice{io::ColumnUse::Currency, {}, {}};
    const auto found = std::ranges::find(io::columnNames, std::string_view(name));
    if (found == io::columnNames.end())
        return tl::unexpected(badOption(option, written, said("one of %1", joinedNames(io::columnNames))));
    return io::ColumnChoice{io::ColumnUse::Known, static_cast<io::Column>(found - io::columnNames.begin()), {}};
}

} // namespace

Result<io::SourceOptions> sourceOptionsOf(const Options& options)
{
    io::SourceOptions source;
    const auto separator =
        chosen(options, "--separator", std::array<Word<char>, 3>{{{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}}});
    if (!separator)
        return tl::unexpected(separator.error());
    source.separator = *separator;
    std::array<Word<io::TextEncoding>, io::textEncodingNames.size()> encodings{};
    for (std::size_t i = 0; i < encodings.size(); ++i)
        encodings[i] = {io::textEncodingNames[i], static_cast<io::TextEncoding>(i)};
    const auto encoding = chosen(options, "--encoding", encodings);
    if (!encoding)
        return tl::unexpected(encoding.error());
    source.encoding = *encoding;
    return source;
}

Result<io::ImportChoices> importChoicesOf(const Options& options)
{
    io::ImportChoices choices;
    if (const auto locale = options.value("--locale")) {
        if (!io::isLanguage(*locale))
            return tl::unexpected(Error{ErrorCode::UnknownLanguage, {}, {*locale}});
        const QLocale language(QString::fromStdString(*locale));
        choices.decimalMark = text::decimalMark(language);
        choices.dateOrder = orderOf(language);
        choices.monthNames = text::monthNames(language);
    }
    choices.words = text::importVocabulary(text::Phrases(options.value("--locale").value_or("en")));
    const auto header = chosen(options, "--header", std::array<Word<bool>, 2>{{{"yes", true}, {"no", false}}});
    const auto decimals = chosen(options, "--decimals", std::array<Word<char>, 2>{{{"point", '.'}, {"comma", ','}}});
    const auto dates = chosen(options, "--dates",
                              std::array<Word<io::DateOrder>, 2>{{{"day-first", io::DateOrder::DayFirst},
                                                                  {"month-first", io::DateOrder::MonthFirst}}});
    const auto reading =
        chosen(options, "--units",
               std::array<Word<PrefixReading>, 3>{
                   {{"si", PrefixReading::Si}, {"iec", PrefixReading::Iec}, {"jedec", PrefixReading::Jedec}}});
    if (!header)
        return tl::unexpected(header.error());
    if (!decimals)
        return tl::unexpected(decimals.error());
    if (!dates)
        return tl::unexpected(dates.error());
    if (!reading)
        return tl::unexpected(reading.error());
    choices.hasHeader = *header;
    if (*decimals)
        choices.decimalMark = *decimals;
    if (*dates)
        choices.dateOrder = *dates;
    choices.reading = reading->value_or(PrefixReading::Si);
    choices.joinsTitles = options.has("--join-titles");
    return choices;
}

Result<void> chooseColumns(const Options& options, const io::ImportPlan& plan, io::ImportChoices& choices)
{
    for (const auto& [option, use] :
         {std::pair{"--text", io::ColumnUse::Text}, {"--leave-out", io::ColumnUse::LeftOut}})
        for (const std::string& head : options.all(option)) {
            const auto name = columnNamed(plan, option, head, head);
            if (!name)
                return tl::unexpected(name.error());
            choices.columns[*name] = {use, {}, {}};
        }
    for (const std::string& written : options.all("--map")) {
        const auto pair = pairOf("--map", written);
        if (!pair)
            return tl::unexpected(pair.error());
        const auto choice = choiceOf("--map", written, pair->known);
        if (!choice)
            return tl::unexpected(choice.error());
        const auto name = columnNamed(plan, "--map", written, pair->other);
        if (!name)
            return tl::unexpected(name.error());
        choices.columns[*name] = *choice;
    }
    for (const std::string& written : options.all("--unit")) {
        const auto pair = pairOf("--unit", written);
        if (!pair)
            return tl::unexpected(pair.error());
        const auto choice = choiceOf("--unit", written, pair->known);
        if (!choice)
            return tl::unexpected(choice.error());
        if (!io::unitFrom(pair->other))
            return tl::unexpected(
                badOption("--unit", written, said("a unit such as GB, million USD, months or articles")));
        const auto mapped = std::ranges::find_if(choices.columns, [&](const auto& each) {
            return each.second.use == io::ColumnUse::Known && each.second.column == choice->column;
        });
        const auto found = plan.cellOf(choice->column);
        if (mapped == choices.columns.end() && !found)
            return tl::unexpected(badOption(
                "--unit", written, said("a column that the table has, or %1", "--map " + pair->known + "=HEAD")));
        const std::string name = mapped != choices.columns.end() ? mapped->first : plan.columns[*found].name;
        choices.columns[name] = {io::ColumnUse::Known, choice->column, pair->other};
    }
    return {};
}

} // namespace toscale::cli
