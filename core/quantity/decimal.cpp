#include "core/quantity/decimal.h"

namespace toscale {

std::string toPlainString(const Decimal& value)
{
    std::string text = value.str(0, std::ios_base::fixed);
    const auto point = text.find('.');
    if (point == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace toscale
