#pragma once

#include "core/cases/case.h"

namespace toscale {

/// A value that is read anew from the same text still comes from the same cell: see AsWritten::found.
template <class T> void keepFound(AsWritten<T>& now, const AsWritten<T>& before)
{
    if (now.text == before.text)
        now.found = before.found;
}

/// Of values of several kinds: CaseFigure::value, PenaltyValue.
template <class... T> void keepFound(std::variant<T...>& now, const std::variant<T...>& before)
{
    const auto keep = [&]<class V>(V& value) {
        const V* old = std::get_if<V>(&before);
        if constexpr (!std::is_same_v<V, std::monostate>)
            if (old != nullptr)
                keepFound(value, *old);
    };
    std::visit(keep, now);
}

} // namespace toscale
