#include "core/quantity/data_units.h"

#include "core/quantity/code_points.h"
#include "core/quantity/fold_text.h"
#include "core/quantity/nearest_name.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <vector>

namespace toscale {

namespace {

// From tests/data/byte-units.csv; a test compares both.
constexpr auto allUnits = std::to_array<DataUnit>({
    {"bit", "bit", UnitKind::Bit, PrefixKind::Decimal, 0, "bits;Bit;Bits"},
    {"B", "byte", UnitKind::Byte, PrefixKind::Decimal, 0,
     "byte;bytes;Byte;Bytes;octet;octets;o;байт;字节;バイト;바이트;بايت"},
    {"kB", "kilobyte", UnitKind::Byte, PrefixKind::Decimal, 1,
     "kilobyte;kilobytes;Kilobyte;Kilobytes;kbyte;kByte;kbytes;KB;Kbyte;KByte;kb;ko;Ko;kilooctet;kilooctets;КБ;"
     "килобайт;千字节;キロバイト;킬로바이트;كيلوبايت"},
    {"MB", "megabyte", UnitKind::Byte, PrefixKind::Decimal, 2,
     "megabyte;megabytes;Megabyte;Megabytes;Mbyte;MByte;Mbytes;mb;mB;Mo;mégaoctet;mégaoctets;МБ;мегабайт;兆字节;"
     "メガバイト;메가바이트;megs;meg;ميغابايت;ميجابايت"},
    {"GB", "gigabyte", UnitKind::Byte, PrefixKind::Decimal, 3,
     "gigabyte;gigabytes;Gigabyte;Gigabytes;Gbyte;GByte;Gbytes;gb;gB;Go;gigaoctet;gigaoctets;ГБ;гигабайт;吉字节;"
     "ギガバイト;기가바이트;gig;gigs;غيغابايت;جيجابايت"},
    {"TB", "terabyte", UnitKind::Byte, PrefixKind::Decimal, 4,
     "terabyte;terabytes;Terabyte;Terabytes;Tbyte;TByte;Tbytes;tb;tB;To;téraoctet;téraoctets;ТБ;терабайт;太字节;"
     "テラバイト;테라바이트;تيرابايت"},
    {"PB", "petabyte", UnitKind::Byte, PrefixKind::Decimal, 5,
     "petabyte;petabytes;Petabyte;Petabytes;Pbyte;PByte;Pbytes;pb;pB;Po;pétaoctet;pétaoctets;ПБ;петабайт;拍字节;"
     "ペタバイト;페타바이트;بيتابايت"},
    {"EB", "exabyte", UnitKind::Byte, PrefixKind::Decimal, 6,
     "exabyte;exabytes;Exabyte;Exabytes;Ebyte;EByte;Ebytes;eb;eB;Eo;exaoctet;exaoctets;ЭБ;эксабайт;エクサバイト;"
     "إكسابايت"},
    {"ZB", "zettabyte", UnitKind::Byte, PrefixKind::Decimal, 7,
     "zettabyte;zettabytes;Zettabyte;Zettabytes;Zbyte;ZByte;Zbytes;zb;zB;Zo;zettaoctet;zettaoctets;ЗБ;зеттабайт"},
    {"YB", "yottabyte", UnitKind::Byte, PrefixKind::Decimal, 8,
     "yottabyte;yottabytes;Yottabyte;Yottabytes;Ybyte;YByte;Ybytes;yb;yB;Yo"},
    {"RB", "ronnabyte", UnitKind::Byte, PrefixKind::Decimal, 9,
     "ronnabyte;ronnabytes;Ronnabyte;Ronnabytes;Rbyte;RByte;Rbytes;rb;rB;Ro"},
    {"QB", "quettabyte", UnitKind::Byte, PrefixKind::Decimal, 10,
     "quettabyte;quettabytes;Quettabyte;Quettabytes;Qbyte;QByte;Qbytes;qb;qB;Qo"},
    {"KiB", "kibibyte", UnitKind::Byte, PrefixKind::Binary, 1,
     "kibibyte;kibibytes;Kibibyte;Kibyte;KiByte;kib;KIB;kiB;Kio;kibioctet"},
    {"MiB", "mebibyte", UnitKind::Byte, PrefixKind::Binary, 2,
     "mebibyte;mebibytes;Mebibyte;Mibyte;MiByte;mib;MIB;miB;Mio;mebioctet"},
    {"GiB", "gibibyte", UnitKind::Byte, PrefixKind::Binary, 3,
     "gibibyte;gibibytes;Gibibyte;Gibyte;GiByte;gib;GIB;giB;Gio;gibioctet"},
    {"TiB", "tebibyte", UnitKind::Byte, PrefixKind::Binary, 4,
     "tebibyte;tebibytes;Tebibyte;Tibyte;TiByte;tib;TIB;tiB;Tio;tebioctet"},
    {"PiB", "pebibyte", UnitKind::Byte, PrefixKind::Binary, 5,
     "pebibyte;pebibytes;Pebibyte;Pibyte;PiByte;pib;PIB;piB;Pio;pebioctet"},
    {"EiB", "exbibyte", UnitKind::Byte, PrefixKind::Binary, 6,
     "exbibyte;exbibytes;Exbibyte;Eibyte;EiByte;eib;EIB;eiB;Eio;exbioctet"},
    {"ZiB", "zebibyte", UnitKind::Byte, PrefixKind::Binary, 7,
     "zebibyte;zebibytes;Zebibyte;Zibyte;ZiByte;zib;ZIB;ziB;Zio;zebioctet"},
    {"YiB", "yobibyte", UnitKind::Byte, PrefixKind::Binary, 8,
     "yobibyte;yobibytes;Yobibyte;Yibyte;YiByte;yib;YIB;yiB;Yio;yobioctet"},
    {"RiB", "robibyte", UnitKind::Byte, PrefixKind::Binary, 9,
     "robibyte;robibytes;Robibyte;Ribyte;RiByte;rib;RIB;riB;Rio;robioctet"},
    {"QiB", "quebibyte", UnitKind::Byte, PrefixKind::Binary, 10,
     "quebibyte;quebibytes;Quebibyte;Qibyte;QiByte;qib;QIB;qiB;Qio;quebioctet"},
    {"kbit", "kilobit", UnitKind::Bit, PrefixKind::Decimal, 1, "kilobit;kilobits;Kilobit;kbits;kBit;Kbit;Kb"},
    {"Mbit", "megabit", UnitKind::Bit, PrefixKind::Decimal, 2, "megabit;megabits;Megabit;Mbits;MBit;Mb"},
    {"Gbit", "gigabit", UnitKind::Bit, PrefixKind::Decimal, 3, "gigabit;gigabits;Gigabit;Gbits;GBit;Gb"},
    {"Tbit", "terabit", UnitKind::Bit, PrefixKind::Decimal, 4, "terabit;terabits;Terabit;Tbits;TBit;Tb"},
    {"Pbit", "petabit", UnitKind::Bit, PrefixKind::Decimal, 5, "petabit;petabits;Petabit;Pbits;PBit;Pb"},
    {"Ebit", "exabit", UnitKind::Bit, PrefixKind::Decimal, 6, "exabit;exabits;Exabit;Ebits;EBit;Eb"},
    {"Zbit", "zettabit", UnitKind::Bit, PrefixKind::Decimal, 7, "zettabit;zettabits;Zettabit;Zbits;ZBit;Zb"},
    {"Ybit", "yottabit", UnitKind::Bit, PrefixKind::Decimal, 8, "yottabit;yottabits;Yottabit;Ybits;YBit;Yb"},
    {"Rbit", "ronnabit", UnitKind::Bit, PrefixKind::Decimal, 9, "ronnabit;ronnabits;Ronnabit;Rbits;RBit;Rb"},
    {"Qbit", "quettabit", UnitKind::Bit, PrefixKind::Decimal, 10, "quettabit;quettabits;Quettabit;Qbits;QBit;Qb"},
    {"Kibit", "kibibit", UnitKind::Bit, PrefixKind::Binary, 1, "kibibit;kibibits;Kibibit;Kib"},
    {"Mibit", "mebibit", UnitKind::Bit, PrefixKind::Binary, 2, "mebibit;mebibits;Mebibit;Mib"},
    {"Gibit", "gibibit", UnitKind::Bit, PrefixKind::Binary, 3, "gibibit;gibibits;Gibibit;Gib"},
    {"Tibit", "tebibit", UnitKind::Bit, PrefixKind::Binary, 4, "tebibit;tebibits;Tebibit;Tib"},
    {"Pibit", "pebibit", UnitKind::Bit, PrefixKind::Binary, 5, "pebibit;pebibits;Pebibit;Pib"},
    {"Eibit", "exbibit", UnitKind::Bit, PrefixKind::Binary, 6, "exbibit;exbibits;Exbibit;Eib"},
    {"Zibit", "zebibit", UnitKind::Bit, PrefixKind::Binary, 7, "zebibit;zebibits;Zebibit;Zib"},
    {"Yibit", "yobibit", UnitKind::Bit, PrefixKind::Binary, 8, "yobibit;yobibits;Yobibit;Yib"},
    {"Ribit", "robibit", UnitKind::Bit, PrefixKind::Binary, 9, "robibit;robibits;Robibit;Rib"},
    {"Qibit", "quebibit", UnitKind::Bit, PrefixKind::Binary, 10, "quebibit;quebibits;Quebibit;Qib"},
});

struct BareLetter {
    std::string_view letter, readings;
};

constexpr auto bareLetters = std::to_array<BareLetter>({{"b", "B, bit"},
                                                        {"k", "kB, KiB"},
                                                        {"K", "kB, KiB"},
                                                        {"M", "MB, MiB"},
                                                        {"G", "GB, GiB"},
                                                        {"T", "TB, TiB"},
                                                        {"P", "PB, PiB"},
                                                        {"E", "EB, EiB"},
                                                        {"Z", "ZB, ZiB"},
                                                        {"Y", "YB, YiB"},
                                                        {"R", "RB, RiB"},
                                                        {"Q", "QB, QiB"}});

/// A name rather than a symbol: case means nothing, and a plural may follow.
bool isName(std::string_view word)
{
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; };
    return std::count_if(word.begin(), word.end(), starts) >= 4 || word == "gig" || word == "meg" || word == "bit";
}

std::vector<std::string_view> split(std::string_view list)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(';', at), list.size());
        parts.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

struct Spellings {
    std::unordered_map<std::string_view, const DataUnit*> exact;
    std::unordered_map<std::string, const DataUnit*> names; // by nameKey
    std::vector<std::string_view> ideographic;
    std::unordered_map<std::string, std::string_view> caseless; // what a symbol with wrong capitals was meant as
    std::vector<std::string_view> lowerNames;

    Spellings()
    {
        for (const DataUnit& unit : allUnits) {
            add(unit.symbol, unit);
            add(unit.name, unit);
            caseless.emplace(foldCase(unit.symbol), unit.symbol);
            if (unit.power > 0)
                caseless.emplace(foldCase(unit.symbol) + 's', unit.symbol);
            for (const std::string_view alias : split(unit.aliases)) {
                add(alias, unit);
                caseless.emplace(foldCase(alias), alias);
                if (isName(alias) && foldCase(alias) == alias)
                    lowerNames.push_back(alias);
            }
            if (unit.kind == UnitKind::Byte && unit.prefix == PrefixKind::Binary)
                add(unit.symbol.substr(0, 2), unit); // Kubernetes writes "Gi"
        }
    }

    void add(std::string_view spelling, const DataUnit& unit)
    {
        exact.emplace(spelling, &unit);
        if (isIdeographic(scriptOf(decodeCodePoint(spelling, 0).value)))
            ideographic.push_back(spelling);
        else if (isName(spelling))
            names.emplace(nameKey(spelling), &unit);
    }
};

const Spellings& spellings()
{
    static const Spellings table;
    return table;
}

const DataUnit* findName(const std::string& key)
{
    const auto& names = spellings().names;
    const auto found = names.find(key);
    return found == names.end() ? nullptr : found->second;
}

const DataUnit* findUnit(std::string_view word)
{
    const auto& exact = spellings().exact;
    if (const auto found = exact.find(word); found != exact.end())
        return found->second;
    std::string key = nameKey(word);
    if (!isName(key))
        return nullptr;
    if (const DataUnit* unit = findName(key))
        return unit;
    for (const std::string_view ending : {"s", "а", "ов", "ы"}) { // English, French plural; Russian declension
        if (key.ends_with(ending)) {
            key.erase(key.size() - ending.size());
            return isName(key) ? findName(key) : nullptr;
        }
    }
    return nullptr;
}

bool isStandard(std::string_view word, const DataUnit& unit)
{
    if (word == unit.symbol)
        return true;
    std::string key = nameKey(word);
    if (key.size() > unit.name.size() && key.ends_with('s'))
        key.pop_back();
    const std::string octetSymbol = std::string(unit.symbol.substr(0, unit.symbol.size() - 1)) + 'o';
    const bool octet =
        unit.kind == UnitKind::Byte && (word == octetSymbol || key.ends_with("octet") || key == "octets");
    return key == unit.name || octet;
}

} // namespace

ExactNumber DataUnit::bytes(PrefixReading reading) const
{
    const bool binary = prefix == PrefixKind::Binary || (reading == PrefixReading::Jedec && isDoubtful());
    const ExactNumber eighth{125, -3};
    const boost::multiprecision::cpp_int binaryFactor = boost::multiprecision::cpp_int(1) << (10 * power);
    const ExactNumber factor = binary ? ExactNumber{binaryFactor, 0} : ExactNumber{1, 3 * power};
    return kind == UnitKind::Bit ? factor * eighth : factor;
}

double DataUnit::binaryFactor(PrefixReading reading) const
{
    if (!isDoubtful() || reading == PrefixReading::Iec)
        return 1;
    const double factor = std::pow(1.024, power);
    return reading == PrefixReading::Jedec ? 1 / factor : factor;
}

double underOtherReading(double bytes, double binaryFactor)
{
    // The factor has 16 digits; its power is a whole number, and the amount in its unit mostly a short one.
    static const double ofOnePower = std::log(1.024);
    const int power = static_cast<int>(std::lround(std::log(binaryFactor) / ofOnePower));
    const double decimal = std::pow(10.0, 3 * std::abs(power));
    return power < 0 ? std::ldexp(bytes, 10 * power) * decimal : std::ldexp(bytes / decimal, 10 * power);
}

std::span<const DataUnit> dataUnits()
{
    return allUnits;
}

FoundUnit findDataUnit(std::string_view word, PrefixReading reading)
{
    if (const DataUnit* unit = findUnit(word)) {
        const bool refused = reading == PrefixReading::Iec && !isStandard(word, *unit);
        return {refused ? UnitSpelling::NotStandard : UnitSpelling::Known, unit, {}};
    }
    const auto* const bare = std::find_if(bareLetters.begin(), bareLetters.end(),
                                          [&](const BareLetter& entry) { return entry.letter == word; });
    if (bare != bareLetters.end())
        return {UnitSpelling::Ambiguous, nullptr, bare->readings};
    const bool perSecond =
        word.size() > 3 && word.ends_with("ps") && findUnit(word.substr(0, word.size() - 2)) != nullptr;
    return {perSecond ? UnitSpelling::Rate : UnitSpelling::Unknown, nullptr, {}};
}

std::span<const std::string_view> dataUnitNames()
{
    return spellings().lowerNames;
}

std::size_t ideographicUnitLength(std::string_view text)
{
    std::size_t longest = 0;
    for (const std::string_view spelling : spellings().ideographic)
        if (text.starts_with(spelling))
            longest = std::max(longest, spelling.size());
    return longest;
}

std::string nearestDataUnit(std::string_view word)
{
    const std::string key = nameKey(word);
    const Spellings& table = spellings();
    if (const auto found = table.caseless.find(key); found != table.caseless.end())
        return std::string(found->second);
    return std::string(nearestName(key, table.lowerNames));
}

} // namespace toscale
