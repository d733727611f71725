#include "core/document/view.h"

namespace toscale {

namespace {

template <class T>
void putOver(T& field, const std::optional<T>& own)
{
    if (own)
        field = *own;
}

} // namespace

Reference referenceOf(const View& view, const Reference& documentReference)
{
    Reference result = documentReference;
    const ReferenceOverride& own = view.reference;
    putOver(result.currency, own.currency);
    putOver(result.priceYear, own.priceYear);
    putOver(result.inflateFirst, own.inflateFirst);
    putOver(result.reading, own.reading);
    putOver(result.basis, own.basis);
    putOver(result.baseline, own.baseline);
    putOver(result.withOtherConduct, own.withOtherConduct);
    putOver(result.ignoreScope, own.ignoreScope);
    if (!view.kinds.empty())
        result.kinds = view.kinds;
    if (view.forum)
        result.forum = view.forum;
    if (!view.parties.empty())
        result.parties = view.parties;
    return result;
}

} // namespace toscale
