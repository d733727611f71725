#include "core/civil_date.h"
#include "core/io/slide_date.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace toscale::io {

namespace {

constexpr std::int64_t mostYear = 999'999'999; // of EDTF as it is read here

/// One member of a date object.
struct Part {
    std::string_view name;
    std::int64_t least;
    std::int64_t most;
    std::string_view range;
};

/// Each counts only where all before it are there.
constexpr std::array parts{Part{"year", -mostYear, mostYear, "years run from -999999999 to 999999999"},
                           Part{"month", 1, 12, "months run from 1 to 12"},
                           Part{"day", 1, 31, "days run from 1 to 31"},
                           Part{"hour", 0, 23, "hours run from 0 to 23"},
                           Part{"minute", 0, 59, "minutes run from 0 to 59"},
                           Part{"second", 0, 59, "seconds run from 0 to 59"}};

bool isEmpty(const JsonValue& value)
{
    return value.type == JsonType::Null
        || (value.type == JsonType::String && value.text.find_first_not_of(' ') == std::string::npos);
}

/// Digits of a number or of a text of digits; a spreadsheet's 2011.0 is 2011.
std::string_view digitsIn(const JsonValue& value)
{
    std::string_view text = value.text;
    if (value.type == JsonType::Number) {
        const std::size_t point = text.find('.');
        const bool isWhole =
            point != std::string_view::npos && text.find_first_not_of('0', point + 1) == std::string_view::npos;
        return isWhole ? text.substr(0, point) : text;
    }
    text.remove_prefix(text.find_first_not_of(' '));
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

class DateReader {
public:
    DateReader(const JsonValue& json, const JsonPath& path, Problems& problems)
        : m_json(json)
        , m_path(path)
        , m_problems(problems)
    {
    }

    std::optional<SlideDate> read()
    {
        if (m_json.type != JsonType::Object) {
            m_isWhole = m_json.type == JsonType::Null;
            if (!m_isWhole)
                m_problems.add(ErrorCode::WrongType, m_path, {std::string(nameOf(m_json.type)), "object"});
            return std::nullopt;
        }
        std::array<std::optional<std::int64_t>, parts.size()> given;
        std::ranges::transform(parts, given.begin(), [&](const Part& part) { return number(part); });
        std::size_t count = 0;
        while (count < parts.size() && given.at(count))
            ++count;
        const bool isLong = count > 0 && isLongYear(*given[0]);
        count = isLong ? 1 : count;
        m_isWhole = !m_isBad && hasKnownMembersAlone()
            && std::none_of(given.begin() + count, given.end(), [](const auto& part) { return part.has_value(); });
        if (count == 0 && !m_isBad && !m_isWhole
            && std::ranges::any_of(given, [](const auto& part) { return part.has_value(); }))
            m_problems.add(ErrorCode::MissingField, m_path, {std::string(parts[0].name)});
        if (m_isBad || count == 0)
            return std::nullopt;
        SlideDate date{*given[0], {}, {}, {}};
        if (count > 1)
            date.month = static_cast<unsigned>(*given[1]);
        if (count > 2)
            date.day = static_cast<unsigned>(*given[2]);
        if (count > 3)
            date.time = std::chrono::hours(*given[3]) + std::chrono::minutes(count > 4 ? *given[4] : 0)
                + std::chrono::seconds(count > 5 ? *given[5] : 0);
        return exists(date) ? std::optional(date) : std::nullopt;
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole && !m_isBad; }

private:
    [[nodiscard]] bool hasKnownMembersAlone() const
    {
        return std::ranges::all_of(m_json.members, [](const auto& member) {
            return isEmpty(member.second) || std::ranges::find(parts, member.first, &Part::name) != parts.end();
        });
    }

    std::optional<std::int64_t> number(const Part& part)
    {
        const JsonValue* value = m_json.find(part.name);
        if (value == nullptr || isEmpty(*value))
            return std::nullopt;
        if (value->type != JsonType::Number && value->type != JsonType::String)
            return bad(ErrorCode::WrongType, part.name, {std::string(nameOf(value->type)), "number"});
        const std::string_view text = digitsIn(*value);
        std::int64_t result = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
        if (error == std::errc::invalid_argument || end != text.data() + text.size())
            return bad(ErrorCode::WrongType, part.name, {value->text, "integer"});
        if (error != std::errc{} || result < part.least || result > part.most)
            return bad(ErrorCode::NoSuchDay, part.name, {std::string(text), std::string(part.range)});
        return result;
    }

    bool exists(const SlideDate& date)
    {
        const unsigned most = date.day ? daysInMonth(date.year, *date.month) : 0;
        if (date.day && *date.day > most)
            bad(ErrorCode::NoSuchDay, "day",
                {edtfOf(SlideDate{date.year, date.month, date.day, {}}),
                 edtfOf(SlideDate{date.year, date.month, {}, {}}) + " has " + std::to_string(most) + " days"});
        return !m_isBad;
    }

    std::optional<std::int64_t> bad(ErrorCode code, std::string_view name, std::vector<std::string> arguments)
    {
        m_problems.add(code, m_path / name, std::move(arguments));
        m_isBad = true;
        return std::nullopt;
    }

    const JsonValue& m_json;
    const JsonPath& m_path;
    Problems& m_problems;
    bool m_isWhole = true;
    bool m_isBad = false;
};

std::optional<SlideDate> readDate(const JsonValue* json, const JsonPath& slide, std::string_view name,
                                  Problems& problems, bool& isWhole)
{
    if (json == nullptr)
        return std::nullopt;
    const JsonPath path = slide / name;
    DateReader reader(*json, path, problems);
    const auto date = reader.read();
    isWhole = reader.isWhole();
    return date;
}

} // namespace

ReadSlideDates readSlideDates(const JsonValue* start, const JsonValue* end, const JsonPath& slide, Problems& problems)
{
    ReadSlideDates read;
    const auto from = readDate(start, slide, "start_date", problems, read.startIsWhole);
    const auto to = readDate(end, slide, "end_date", problems, read.endIsWhole);
    const bool isStartBad = !from && !read.startIsWhole;
    if (isStartBad) { // it began, only nobody can say when: no open start
        read.endIsWhole = read.endIsWhole && !to;
        return read;
    }
    read.dates = from ? SlideDates::between(*from, to) : SlideDates{std::nullopt, to};
    if (!read.dates.start || !read.dates.end)
        return read;
    const auto date = parseEdtf(edtfOf(read.dates));
    if (!date) {
        problems.add(ErrorCode::RangeReversed, slide / "end_date", date.error().arguments);
        read.dates.end.reset();
        read.endIsWhole = false;
    }
    return read;
}

} // namespace toscale::io
