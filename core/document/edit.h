#pragma once

#include "core/document/document.h"
#include "core/result.h"

#include <variant>
#include <vector>

namespace toscale {

// Edits are values. Cases and views are named by their position, so that an edit may change an id and still be undone.

struct SetTitle {
    std::string title;
};
struct SetLanguage {
    std::string language;
};
struct SetReference {
    Reference reference;
};
struct InsertCase {
    std::size_t at = 0; // up to the number of cases
    Case content;
};
struct RemoveCase {
    std::size_t at = 0;
};
/// Many at once, one behind the other.
struct InsertCases {
    std::size_t at = 0; // up to the number of cases
    SharedList<Case> content;
};
struct RemoveCases {
    std::size_t at = 0;
    std::size_t count = 0;
};
struct ReplaceCase {
    std::size_t at = 0;
    Case content;
};
struct MoveCase {
    std::size_t from = 0;
    std::size_t to = 0; // position after the move
};
struct InsertView {
    std::size_t at = 0; // up to the number of views
    View content;
};
struct RemoveView {
    std::size_t at = 0;
};
struct ReplaceView {
    std::size_t at = 0;
    View content;
};
struct MoveView {
    std::size_t from = 0;
    std::size_t to = 0; // position after the move
};
struct EditSeries;

using Edit = std::variant<SetTitle, SetLanguage, SetReference, InsertCase, RemoveCase, InsertCases, RemoveCases,
                          ReplaceCase, MoveCase, InsertView, RemoveView, ReplaceView, MoveView, EditSeries>;

/// Several edits that are done and undone as one, in this order.
struct EditSeries {
    std::vector<Edit> edits;
};

/// Does the edit and returns the one that takes it back: apply(d, *apply(d, e)) leaves d as it was. A failed edit
/// changes nothing. Errors: DuplicateId [id], UnknownCase and UnknownView [position].
[[nodiscard]] Result<Edit> apply(Document& document, Edit edit);

/// Takes a case out of the document and out of every view and baseline that names it. A view that showed nothing else
/// goes with it, because a view without cases would mean all of them; what was typed about the figure of others goes.
[[nodiscard]] Edit removalOfCase(const Document& document, std::size_t at);

/// Gives a case new content; views and baselines that name its id, its figures or its parties follow what it has then.
[[nodiscard]] Edit replacementOfCase(const Document& document, std::size_t at, Case content);

} // namespace toscale
