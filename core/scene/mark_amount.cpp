#include "core/scene/mark_amount.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// "money-verdict-2009-value" and "money-verdict-2009-amount-2" are of one stem.
std::string amountPartOf(const std::string& part)
{
    const std::size_t end = part.rfind('-');
    return (end == std::string::npos ? std::string() : part.substr(0, end + 1)) + "amount";
}

/// Lines after the first are numbered.
bool isLineOf(std::string_view part, std::string_view block)
{
    if (!part.starts_with(block))
        return false;
    part.remove_prefix(block.size());
    return part.empty() || (part.front() == '-' && part.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

} // namespace

std::string amountBeside(const Scene& scene, const Mark& mark)
{
    const std::string block = amountPartOf(mark.key.part);
    std::string amount;
    for (const Mark& line : scene.marks) {
        const auto* words = std::get_if<TextShape>(&line.shape);
        if (words == nullptr || line.key.caseId != mark.key.caseId || !isLineOf(line.key.part, block))
            continue;
        if (!amount.empty())
            amount += ' ';
        amount += words->text;
    }
    return amount;
}

std::optional<double> wholeValue(const Scene& scene, const Mark& mark)
{
    const bool isCutByTheWindow = scene.way && !scene.way->moving;
    if (!mark.data || isCutByTheWindow)
        return std::nullopt;
    const auto isPiece = [&](const Mark& other) { // the first of them speaks for all
        return other.data && other.description.empty() && other.key.caseId == mark.key.caseId
            && other.data->scale == mark.data->scale && other.data->measure == mark.data->measure;
    };
    return std::ranges::any_of(scene.marks, isPiece) ? std::nullopt : std::optional(mark.data->value);
}

} // namespace toscale::scene
