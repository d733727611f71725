#include "core/quantity/read_number.h"

#include "core/quantity/code_points.h"
#include "core/quantity/fraction.h"
#include "core/quantity/number_words.h"

#include <algorithm>
#include <array>
#include <boost/container/small_vector.hpp>
#include <string>

namespace toscale {

using boost::multiprecision::cpp_int;

namespace {

struct VulgarFraction {
    std::string_view sign;
    int digits, exponent; // 0, 0: no exact decimal
};

constexpr std::array<VulgarFraction, 18> vulgarFractions{{
    {"½", 5, -1},
    {"¼", 25, -2},
    {"¾", 75, -2},
    {"⅕", 2, -1},
    {"⅖", 4, -1},
    {"⅗", 6, -1},
    {"⅘", 8, -1},
    {"⅛", 125, -3},
    {"⅜", 375, -3},
    {"⅝", 625, -3},
    {"⅞", 875, -3},
    {"⅒", 1, -1},
    {"⅓", 0, 0},
    {"⅔", 0, 0},
    {"⅙", 0, 0},
    {"⅚", 0, 0},
    {"⅐", 0, 0},
    {"⅑", 0, 0},
}};

constexpr std::array<std::string_view, 5> minusSigns{"-", "−", "–", "—", "‐"};
constexpr std::array<std::string_view, 12> superscripts{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁻", "⁺"};

const VulgarFraction* fractionAhead(const TextCursor& cursor)
{
    const bool isAscii = static_cast<unsigned char>(cursor.peek()) < 0x80;
    if (isAscii)
        return nullptr;
    const auto* const found =
        std::find_if(vulgarFractions.begin(), vulgarFractions.end(),
                     [&](const VulgarFraction& fraction) { return cursor.rest().starts_with(fraction.sign); });
    return found == vulgarFractions.end() ? nullptr : found;
}

cpp_int toInteger(std::string_view digits)
{
    const auto first = digits.find_first_not_of('0'); // a leading zero would mean octal
    return first == std::string_view::npos ? cpp_int(0) : cpp_int(std::string(digits.substr(first)));
}

/// Digits between marks: "1.234,5" is 1 . 234 , 5. They stand in the text that is read.
struct DigitRuns {
    std::string marks;
    boost::container::small_vector<std::string_view, 8> runs;
};

/// A group mark or decimal mark with digits behind it. A space or apostrophe only joins exactly three digits.
bool acceptMark(TextCursor& cursor, char& mark)
{
    const std::size_t start = cursor.at();
    if (cursor.accept("'") || cursor.accept("’")) {
        mark = '\'';
    } else {
        mark = cursor.peek();
        if (mark != ',' && mark != '.' && mark != ' ')
            return false;
        cursor.moveTo(start + 1);
    }
    const auto digitAt = [&](std::size_t ahead) { return isDigit(cursor.peek(ahead)); };
    const bool groupOnly = mark == ' ' || mark == '\'';
    if (groupOnly ? digitAt(0) && digitAt(1) && digitAt(2) && !digitAt(3) : digitAt(0))
        return true;
    cursor.moveTo(start);
    return false;
}

std::string_view takeDigits(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    while (isDigit(cursor.peek()))
        cursor.moveTo(cursor.at() + 1);
    return cursor.between(start, cursor.at());
}

DigitRuns readRuns(TextCursor& cursor)
{
    DigitRuns read;
    read.runs.push_back(takeDigits(cursor)); // empty in ".5"
    char mark = 0;
    while (true) {
        const std::size_t before = cursor.at();
        if (!acceptMark(cursor, mark))
            return read;
        // "1 234": a space joins only groups; behind a decimal it parts two numbers
        const std::size_t lead = read.runs.front().size();
        const bool groupsOnly = read.marks.find_first_not_of(' ') == std::string::npos;
        if (mark == ' ' && (lead == 0 || lead > 3 || !groupsOnly)) {
            cursor.moveTo(before);
            return read;
        }
        read.marks.push_back(mark);
        read.runs.push_back(takeDigits(cursor));
    }
}

/// How many of the runs are in front of the decimal mark; 0 when no reading allows the marks.
std::size_t integerRuns(const DigitRuns& read, char decimalMark)
{
    const std::string& marks = read.marks;
    const auto& runs = read.runs;
    const std::string_view first = runs.front();
    const auto isGroup = [](std::string_view run) { return run.size() == 3; };
    const bool canLead = !first.empty() && first.size() <= 3 && first.front() != '0';
    if (marks.empty())
        return 1;
    const auto groupsUpTo = [&](std::size_t count) {
        return canLead && std::all_of(runs.begin() + 1, runs.begin() + static_cast<std::ptrdiff_t>(count), isGroup);
    };
    const char last = marks.back();
    const bool oneKind = marks.find_first_not_of(marks.front()) == std::string::npos;
    if (oneKind && marks.size() > 1)
        return groupsUpTo(runs.size()) ? runs.size() : 0;
    if (oneKind) {
        const bool mayGroup = canLead && isGroup(runs.back());
        if (last == ' ' || last == '\'')
            return mayGroup ? 2 : 0;
        const char assumed = decimalMark != 0 ? decimalMark : '.'; // "1,234" are English groups, "1.234" a decimal
        return mayGroup && last != assumed ? 2 : 1;
    }
    const std::string groupMarks = marks.substr(0, marks.size() - 1);
    const bool oneGroupMark = groupMarks.find_first_not_of(groupMarks.front()) == std::string::npos;
    const bool decimal = (last == '.' || last == ',') && groupMarks.front() != last;
    return oneGroupMark && decimal && groupsUpTo(runs.size() - 1) ? runs.size() - 1 : 0;
}

/// Nothing, refused, where digits follow no reading.
std::optional<ExactNumber> readDecimal(TextCursor& cursor, char decimalMark)
{
    const std::size_t start = cursor.at();
    const DigitRuns read = readRuns(cursor);
    const std::size_t whole = integerRuns(read, decimalMark);
    const char next = cursor.peek();
    const bool looseMark = next == '.' || (next == ',' && (cursor.peek(1) == '.' || cursor.peek(1) == ','));
    if (whole == 0 || looseMark || isCombiningMark(cursor.peekCodePoint())) {
        cursor.refuse(ErrorCode::BadNumber, {std::string(cursor.textFrom(start)) + cursor.peekChunk()}, start);
        return std::nullopt;
    }
    std::string digits;
    std::size_t decimals = 0;
    for (std::size_t i = 0; i < read.runs.size(); ++i) {
        digits += read.runs[i];
        if (i >= whole)
            decimals += read.runs[i].size();
    }
    return ExactNumber{toInteger(digits), -static_cast<int>(decimals)};
}

/// Digits of an exponent; beyond four they say no more than "too large".
int exponentValue(std::string_view digits)
{
    constexpr int beyondAnyLimit = 99999;
    return digits.size() > 4 ? beyondAnyLimit : std::stoi(std::string(digits));
}

void acceptExponent(TextCursor& cursor, ExactNumber& number)
{
    const std::size_t start = cursor.at();
    if (!cursor.accept("e") && !cursor.accept("E"))
        return;
    const bool negative = cursor.accept("-");
    if (!negative)
        cursor.accept("+");
    const std::string_view digits = takeDigits(cursor);
    if (digits.empty())
        cursor.moveTo(start); // "1 EB"
    else
        number.exponent += negative ? -exponentValue(digits) : exponentValue(digits);
}

std::string takeSuperscript(TextCursor& cursor)
{
    std::string digits;
    for (bool found = true; found;) {
        found = false;
        for (std::size_t i = 0; i < superscripts.size() && !found; ++i) {
            found = cursor.accept(superscripts[i]);
            if (found)
                digits += i < 10 ? static_cast<char>('0' + i) : i == 10 ? '-' : '+';
        }
    }
    return digits;
}

/// "× 10^12", "×10¹²", "x10^12"
void acceptPowerOfTen(TextCursor& cursor, ExactNumber& number)
{
    const std::size_t start = cursor.at();
    cursor.skipSpaces();
    if (cursor.accept("×") || cursor.accept("x") || cursor.accept("·")) {
        cursor.skipSpaces();
        if (cursor.accept("10")) {
            std::string power;
            if (cursor.accept("^")) {
                power = cursor.accept("-") ? "-" : "";
                power += takeDigits(cursor);
            } else {
                power = takeSuperscript(cursor);
            }
            const bool negative = power.starts_with('-');
            power.erase(0, power.find_first_of("0123456789"));
            if (!power.empty() && power.find_first_not_of("0123456789") == std::string::npos) {
                number.exponent += negative ? -exponentValue(power) : exponentValue(power);
                return;
            }
        }
    }
    cursor.moveTo(start);
}

struct Denominator {
    bool present = false;
    std::string_view digits;
};

Denominator acceptDenominator(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    if (cursor.accept("/") || cursor.accept("⁄")) {
        const std::string_view digits = takeDigits(cursor);
        if (!digits.empty())
            return {true, digits};
    }
    cursor.moveTo(start);
    return {};
}

std::optional<ExactNumber> divide(TextCursor& cursor, const ExactNumber& numerator, const Denominator& denominator,
                                  std::size_t start)
{
    const std::string text(cursor.textFrom(start));
    const cpp_int divisor = toInteger(denominator.digits);
    if (numerator.exponent != 0 || divisor == 0 || cursor.peek() == '/')
        return cursor.refuse(ErrorCode::BadNumber, {text}, start);
    auto quotient = exactDecimal(Fraction(numerator.digits, divisor));
    if (!quotient)
        return cursor.refuse(ErrorCode::NotExact, {text}, start);
    return quotient;
}

/// What may follow an integer: "/2", "½", " 1/2".
std::optional<ExactNumber> addFraction(TextCursor& cursor, const ExactNumber& whole, std::size_t start)
{
    if (const Denominator denominator = acceptDenominator(cursor); denominator.present)
        return divide(cursor, whole, denominator, start);
    if (const VulgarFraction* fraction = fractionAhead(cursor)) {
        cursor.accept(fraction->sign);
        if (fraction->digits == 0)
            return cursor.refuse(ErrorCode::NotExact, {std::string(cursor.textFrom(start))}, start);
        return whole + ExactNumber{fraction->digits, fraction->exponent};
    }
    const std::size_t afterWhole = cursor.at();
    if (cursor.peek() == ' ' && isDigit(cursor.peek(1))) {
        cursor.skipSpaces();
        const std::string_view numerator = takeDigits(cursor);
        if (const Denominator denominator = acceptDenominator(cursor); denominator.present) {
            const auto part = divide(cursor, {toInteger(numerator), 0}, denominator, start);
            return part ? std::optional(whole + *part) : std::nullopt;
        }
    }
    cursor.moveTo(afterWhole);
    return whole;
}

std::optional<ExactNumber> readNumeral(TextCursor& cursor, char decimalMark)
{
    const std::size_t start = cursor.at();
    if (fractionAhead(cursor) != nullptr)
        return addFraction(cursor, {}, start);
    auto number = readDecimal(cursor, decimalMark);
    if (!number)
        return std::nullopt;
    if (number->exponent == 0) {
        number = addFraction(cursor, *number, start);
        if (!number)
            return std::nullopt;
    }
    acceptExponent(cursor, *number);
    acceptPowerOfTen(cursor, *number);
    return number;
}

bool isNumeralAhead(const TextCursor& cursor)
{
    return isDigit(cursor.peek()) || (cursor.peek() == '.' && isDigit(cursor.peek(1)))
        || fractionAhead(cursor) != nullptr;
}

} // namespace

bool isNumberAhead(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    cursor.accept("+");
    const bool numeral = isNumeralAhead(cursor);
    cursor.moveTo(start);
    return numeral || isNumberWord(cursor.peekLowerWord());
}

bool acceptMinus(TextCursor& cursor)
{
    return std::any_of(minusSigns.begin(), minusSigns.end(),
                       [&](std::string_view sign) { return cursor.accept(sign); });
}

bool isNegativeAhead(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    const bool minus = acceptMinus(cursor);
    cursor.skipSpaces();
    const bool negative = minus && isNumeralAhead(cursor);
    cursor.moveTo(start);
    return negative;
}

std::optional<ExactNumber> readNumber(TextCursor& cursor, char decimalMark)
{
    cursor.skipSpaces();
    const std::size_t start = cursor.at();
    if (isNegativeAhead(cursor))
        return cursor.refuse(ErrorCode::NegativeNumber, {cursor.peekChunk()});
    cursor.accept("+");
    if (isNumeralAhead(cursor))
        return readNumeral(cursor, decimalMark);
    cursor.moveTo(start);
    auto words = readNumberWords(cursor);
    const std::size_t afterWords = cursor.at();
    cursor.skipSpaces();
    const bool vague = isVagueWord(cursor.peekLowerWord());
    cursor.moveTo(afterWords);
    if (words && !vague)
        return words;
    cursor.moveTo(start);
    return cursor.refuse(ErrorCode::NoNumber, {std::string(cursor.rest())});
}

std::optional<int> acceptScale(TextCursor& cursor, ScaleWords words)
{
    struct ScaleWord {
        std::string_view word;
        int power;
    };
    static constexpr std::array<ScaleWord, 10> full{{{"thousand", 3},
                                                     {"million", 6},
                                                     {"billion", 9},
                                                     {"trillion", 12},
                                                     {"hundred thousand", 5},
                                                     {"hundred million", 8},
                                                     {"hundred", 2},
                                                     {"millions", 6},
                                                     {"billions", 9},
                                                     {"trillions", 12}}};
    // Not 千 and 百 alone, which also begin units (千字节), and not 兆, which is 10^6 in one country and 10^12 in
    // another.
    static constexpr std::array<ScaleWord, 12> han{{{"万亿", 12},
                                                    {"萬億", 12},
                                                    {"千亿", 11},
                                                    {"百亿", 10},
                                                    {"十亿", 9},
                                                    {"千万", 7},
                                                    {"百万", 6},
                                                    {"十万", 5},
                                                    {"亿", 8},
                                                    {"億", 8},
                                                    {"万", 4},
                                                    {"萬", 4}}};
    // Words of other languages only where short and long scale agree.
    static constexpr auto money = std::to_array<ScaleWord>(
        {{"k", 3},         {"m", 6},         {"mn", 6},       {"mln", 6},          {"mio.", 6},
         {"mio", 6},       {"b", 9},         {"bn", 9},       {"bln", 9},          {"mrd.", 9},
         {"mrd", 9},       {"tn", 12},       {"trn", 12},     {"millionen", 6},    {"milliarden", 9},
         {"milliarde", 9}, {"milliards", 9}, {"milliard", 9}, {"mil millones", 9}, {"millones", 6},
         {"millón", 6},    {"mil", 3},       {"ألف", 3},      {"آلاف", 3},         {"مليون", 6},
         {"ملايين", 6},    {"مليار", 9},     {"مليارات", 9}});
    static constexpr std::array<std::string_view, 3> attached{"k", "m", "bn"};

    const std::size_t start = cursor.at();
    const auto acceptOneOf = [&](const auto& table) -> std::optional<int> {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [&](const ScaleWord& entry) { return cursor.acceptPhrase(entry.word); });
        return found == table.end() ? std::nullopt : std::optional(found->power);
    };
    if (words == ScaleWords::Attached
        && std::any_of(attached.begin(), attached.end(), [&](auto word) { return cursor.peekLowerWord() == word; }))
        return acceptOneOf(money);
    cursor.skipSpaces();
    auto power = acceptOneOf(full);
    if (!power)
        power = acceptOneOf(han);
    if (!power && words == ScaleWords::Money)
        power = acceptOneOf(money);
    if (!power)
        cursor.moveTo(start);
    return power;
}

namespace {

bool refuseUnfit(TextCursor& cursor, const ExactNumber& number, std::size_t from)
{
    const Fit fit = fitOf(number);
    if (fit == Fit::Exact)
        return false;
    const std::string text(cursor.textFrom(from));
    if (fit == Fit::TooLarge)
        cursor.refuse(ErrorCode::NumberTooLarge, {text, std::string(largestNumberText)}, from);
    else if (fit == Fit::TooSmall)
        cursor.refuse(ErrorCode::NumberTooSmall, {text, std::string(smallestNumberText)}, from);
    else
        cursor.refuse(ErrorCode::NotExact, {text, std::to_string(mostDigits)}, from);
    return true;
}

} // namespace

std::optional<ShortDecimal> storeShortNumber(TextCursor& cursor, const ExactNumber& number, std::size_t from)
{
    if (refuseUnfit(cursor, number, from))
        return std::nullopt;
    if (const auto stored = toShortDecimal(number))
        return stored;
    return cursor.refuse(ErrorCode::NotExact, {std::string(cursor.textFrom(from)), std::to_string(shortDigits)}, from);
}

std::optional<Decimal> storeNumber(TextCursor& cursor, const ExactNumber& number, std::size_t from)
{
    if (refuseUnfit(cursor, number, from))
        return std::nullopt;
    return toDecimal(number);
}

} // namespace toscale
