#pragma once

#include "app/cases/case_field.h"
#include "app/cases/checked_delegate.h"
#include "core/document/case_items.h"

#include <limits>

namespace toscale::gui {

/// How the steps of a list are called in the list of what can be undone.
struct PartSteps {
    QString add;
    QString duplicate;
    QString remove;
    QString move;
};

/// One list of a case, with what can be done with it: its parties, figures, stages of penalties, sources or revenue.
/// The first field is what is typed to add an item.
struct CasePart {
    QString name;    // of its widgets: "figures"
    QString title;   // of its page
    QString adding;  // stands in the row for one more
    QString example; // what may be typed there
    PartSteps steps;
    std::vector<CaseField> fields;
    std::function<std::size_t(const Case&)> size;
    std::size_t most = std::numeric_limits<std::size_t>::max(); // a file holds no more that are read again
    /// How an item is called in the list of what can be undone, "volume".
    std::function<QString(const Case&, std::size_t item)> titleOf;
    /// Puts what was typed behind the last item; where that is bad, nothing is changed and the reason is said.
    std::function<Explanation(Case&, const QString& typed)> add;
    /// A copy with an id of its own, behind it.
    std::function<void(Case&, std::size_t item)> duplicate;
    std::function<ItemRemoval(Case&, std::size_t item)> remove;
    std::function<void(Case&, std::size_t item, std::size_t other)> swap;
};

} // namespace toscale::gui
