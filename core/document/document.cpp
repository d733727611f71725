#include "core/document/document.h"

#include <algorithm>

namespace toscale {

namespace {

template <class T>
const T* findById(const std::vector<T>& all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Case* findCase(const Document& document, std::string_view id) { return findById(document.cases, id); }
const CaseFigure* findFigure(const Case& which, std::string_view id) { return findById(which.figures, id); }
const Source* findSource(const Case& which, std::string_view id) { return findById(which.sources, id); }
const Party* findParty(const Case& which, std::string_view id) { return findById(which.parties, id); }

} // namespace toscale
