#include "core/normalize/reference_tables.h"

#include <algorithm>

namespace toscale {

const PriceIndex* ReferenceTables::indexOf(const Currency& currency) const
{
    const auto found = std::ranges::find(indices, currency, &PriceIndex::currency);
    return found == indices.end() ? nullptr : &*found;
}

} // namespace toscale
