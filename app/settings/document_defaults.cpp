#include "app/settings/document_defaults.h"

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

QString nameOf(const PriceChoice& choice)
{
    switch (choice.rule) {
    case PriceChoice::Rule::Nominal:
        return u"nominal"_s;
    case PriceChoice::Rule::Latest:
        return u"latest"_s;
    case PriceChoice::Rule::Year:
        return QString::number(choice.year);
    }
    return {};
}

std::optional<PriceChoice> priceChoiceFromName(QStringView name)
{
    if (name == "nominal"_L1)
        return PriceChoice{};
    if (name == "latest"_L1)
        return PriceChoice{PriceChoice::Rule::Latest, 0};
    bool isNumber = false;
    const int year = name.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return PriceChoice{PriceChoice::Rule::Year, year};
}

std::optional<int> priceYearOf(const PriceChoice& choice, const Currency& currency, const ReferenceTables& tables)
{
    const PriceIndex* index = tables.indexOf(currency);
    if (choice.rule == PriceChoice::Rule::Nominal || index == nullptr || index->years.empty())
        return std::nullopt;
    if (choice.rule == PriceChoice::Rule::Latest)
        return index->years.rbegin()->first;
    return index->years.contains(choice.year) ? std::optional(choice.year) : std::nullopt;
}

} // namespace toscale::gui
