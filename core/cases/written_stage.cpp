#include "core/cases/written_stage.h"

#include "core/cases/read_penalty_value.h"
#include "core/quantity/fold_text.h"
#include "core/quantity/trimmed.h"

#include <algorithm>
#include <optional>

namespace toscale {

namespace {

/// The words of a list, as they are typed.
template <class E> std::string listed()
{
    std::string names = joinedNames(namesOf<E>);
    std::ranges::replace(names, '_', ' ');
    return names;
}

/// Takes a word of a list from the front of a text; the longest that fits.
template <class E> std::optional<E> takeWord(std::string_view& text)
{
    std::string folded = foldCase(text);
    std::ranges::replace(folded, '_', ' ');
    std::optional<E> found;
    std::size_t length = 0;
    for (const std::string_view name : namesOf<E>) {
        std::string words(name);
        std::ranges::replace(words, '_', ' ');
        const bool ends = folded.size() == words.size()
            || (folded.size() > words.size() && (folded[words.size()] == ' ' || folded[words.size()] == ','));
        if (folded.starts_with(words) && ends && words.size() > length) {
            found = fromName<E>(name);
            length = words.size();
        }
    }
    text = trimmed(text.substr(length));
    return found;
}

/// Takes ", 2012" from the end of a text, where that is a date.
EdtfDate takeDate(std::string_view& text, std::span<const MonthName> names)
{
    for (std::size_t comma = text.find(", "); comma != std::string_view::npos; comma = text.find(", ", comma + 1)) {
        if (const auto date = parseWrittenDate(trimmed(text.substr(comma + 1)), names)) {
            text = trimmed(text.substr(0, comma));
            return *date;
        }
    }
    return {};
}

} // namespace

Result<WrittenStage> parseWrittenStage(std::string_view text, std::span<const MonthName> names)
{
    const std::string whole(trimmed(text));
    std::string_view rest = whole;
    WrittenStage stage;
    stage.date = takeDate(rest, names);
    std::optional<Basis> basis = takeWord<Basis>(rest);
    std::optional<PenaltyKind> kind = takeWord<PenaltyKind>(rest);
    if (!basis)
        basis = takeWord<Basis>(rest);
    if (!basis)
        return fail(ErrorCode::BadOption, {"basis", whole, listed<Basis>()});
    stage.basis = *basis;
    if (!kind && !rest.empty() && parseSentence(rest))
        kind = PenaltyKind::Imprisonment;
    if (!kind)
        return fail(ErrorCode::BadOption, {"kind", whole, listed<PenaltyKind>()});
    stage.kind = *kind;
    if (rest.empty())
        return stage;
    auto value = readPenaltyValue(stage.kind, stage.basis, rest);
    if (!value)
        return tl::unexpected(value.error());
    stage.value = *std::move(value);
    return stage;
}

std::string writtenStage(const Penalty& stage)
{
    std::string line = std::string(nameOf(stage.basis)) + ' ' + std::string(nameOf(stage.kind));
    std::ranges::replace(line, '_', ' ');
    if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&stage.value))
        line += ' ' + money->text;
    else if (const auto* term = std::get_if<AsWritten<Sentence>>(&stage.value))
        line += ' ' + term->text;
    if (stage.hasDate())
        line += ", " + stage.date.text;
    return line;
}

} // namespace toscale
