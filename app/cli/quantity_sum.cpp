#include "app/cli/quantity_sum.h"

#include "core/quantity/same_noun.h"
#include "core/quantity/unit_kind.h"

#include <utility>

namespace toscale::cli {

namespace {

std::string nameOfParts(const QuantityTotal& total)
{
    std::string name(nameOf(total.kind));
    return total.kind == QuantityKind::Information ? name : name + " (" + total.unit + ')';
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

std::optional<Error> addTo(std::optional<QuantityTotal>& whole, const QuantityTotal& part)
{
    if (!whole) {
        whole = part;
        return std::nullopt;
    }
    const bool isOneUnit =
        whole->kind == QuantityKind::Count ? isSameNoun(whole->unit, part.unit) : whole->unit == part.unit;
    if (whole->kind != part.kind || !isOneUnit)
        return Error{ErrorCode::KindsDiffer, {{}, {}, 0, 1}, {nameOfParts(part), nameOfParts(*whole)}};
    whole->sum.add(part.sum.total());
    whole->count += part.count;
    return std::nullopt;
}

QuantitySum::QuantitySum(const ParseOptions& options, std::optional<QuantityKind> kind)
    : m_options(options)
    , m_kind(kind)
    , m_sizes(options)
    , m_lines([this](const std::string& line) { readLine(line); })
{
}

void QuantitySum::feed(std::string_view block)
{
    if (m_kind == QuantityKind::Information) {
        m_sizes.feed(block);
    } else if (m_kind) {
        m_lines.feed(block);
    } else {
        m_waiting += block;
        findKind(false);
    }
}

/// By the first line that can be read; the text that was waiting is then read as that kind.
void QuantitySum::findKind(bool isWhole)
{
    constexpr std::size_t longEnough = 1 << 20; // of lines that nobody can read
    std::string_view rest = m_waiting;
    while (!m_kind && !rest.empty()) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos && !isWhole)
            break;
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (const auto quantity = parseQuantity(line, m_options))
            m_kind = quantity->kind();
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    if (!m_kind && (isWhole || m_waiting.size() > longEnough))
        m_kind = QuantityKind::Information;
    if (m_kind)
        feed(std::exchange(m_waiting, {}));
}

void QuantitySum::finish()
{
    if (!m_kind)
        findKind(true);
    m_sizes.finish();
    m_lines.finish();
}

void QuantitySum::readLine(const std::string& line)
{
    ++m_line;
    if (isBlank(line))
        return;
    const auto quantity = parseQuantity(line, m_options);
    std::optional<Error> error = quantity ? add(*quantity) : quantity.error();
    if (!error)
        return;
    error->place.line = m_line;
    m_errors.push_back(std::move(*error));
}

std::optional<Error> QuantitySum::add(const Quantity& quantity)
{
    const auto base = baseValueOf(quantity);
    if (!base)
        return Error{ErrorCode::NoNumberOfYears, {{}, {}, 0, 1}, {quantity.text}};
    if (base->suspended != 0)
        return Error{ErrorCode::SuspendedTerm, {{}, {}, 0, 1}, {quantity.text}};
    QuantityTotal part{quantity.kind(), base->unit, {}, 1};
    part.sum.add(base->value);
    return addTo(m_total, part);
}

std::vector<Error> QuantitySum::takeErrors()
{
    std::vector<Error> errors = m_sizes.takeErrors();
    for (Error& error : std::exchange(m_errors, {}))
        errors.push_back(std::move(error));
    return errors;
}

Result<std::optional<QuantityTotal>> QuantitySum::total() const
{
    if (m_kind != QuantityKind::Information)
        return m_total;
    if (m_sizes.sizeCount() == 0)
        return std::optional<QuantityTotal>();
    const auto bytes = m_sizes.total();
    if (!bytes)
        return tl::unexpected(bytes.error());
    Quantity sum;
    sum.value = DataSize{*bytes};
    QuantityTotal total{QuantityKind::Information, "B", {}, m_sizes.sizeCount()};
    total.sum.add(baseValueOf(sum)->value);
    return std::optional(total);
}

} // namespace toscale::cli
