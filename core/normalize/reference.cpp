#include "core/normalize/reference.h"

namespace toscale {

std::string_view nameOf(const BasisChoice& choice)
{
    switch (choice.rule) {
    case BasisChoice::Rule::Final:
        return "final";
    case BasisChoice::Rule::Highest:
        return "highest";
    case BasisChoice::Rule::Single:
        return nameOf(choice.single);
    }
    return "final";
}

std::optional<BasisChoice> basisChoiceFromName(std::string_view name)
{
    if (name == "final")
        return BasisChoice{};
    if (name == "highest")
        return BasisChoice{BasisChoice::Rule::Highest, {}};
    if (const auto basis = fromName<Basis>(name))
        return BasisChoice{BasisChoice::Rule::Single, *basis};
    return std::nullopt;
}

} // namespace toscale
