#include "core/document/case_items.h"
#include "core/document/edit.h"
#include "core/document/find_text.h"
#include "core/document/replace_text.h"
#include "core/quantity/parse_quantity.h"
#include "tests/support/random_edits.h"

#include <array>
#include <gtest/gtest.h>

// Whatever is done to a document can be taken back and done again, in any order, as often as one likes.

namespace toscale {

namespace {

using tests::RandomEdits;

} // namespace

TEST(EditProperty, EveryKindOfEditIsTakenBackAndDoneAgainAThousandTimesInRandomOrder)
{
    constexpr std::size_t kinds = std::variant_size_v<Edit>;
    RandomEdits edits(11);
    Document document;
    std::vector<Document> states{document};          // before the first step, and behind each
    std::vector<std::pair<std::size_t, Edit>> steps; // of which kind, and what would be applied next to undo or redo it
    std::size_t place = 0;
    std::array<int, kinds> undone{};
    std::array<int, kinds> redone{};
    const auto isEnough = [](int count) { return count >= 1000; };
    while (!std::ranges::all_of(undone, isEnough) || !std::ranges::all_of(redone, isEnough)) {
        if (steps.size() < 60 && edits.below(4) == 0) { // a new step forgets those that were taken back
            steps.resize(place);
            states.resize(place + 1);
            const std::size_t kind = edits.below(kinds);
            const Edit edit = edits.make(kind, document);
            auto undo = apply(document, edit);
            ASSERT_TRUE(undo) << kind;
            steps.emplace_back(edit.index(), *undo);
            states.push_back(document);
            ++place;
        } else if (edits.below(2) == 0 && place > 0) {
            auto& [kind, edit] = steps[--place];
            auto redo = apply(document, edit);
            ASSERT_TRUE(redo) << kind;
            edit = *redo;
            ++undone[kind];
            ASSERT_EQ(document, states[place]) << kind;
        } else if (place < steps.size()) {
            auto& [kind, edit] = steps[place++];
            auto undo = apply(document, edit);
            ASSERT_TRUE(undo) << kind;
            edit = *undo;
            ++redone[kind];
            ASSERT_EQ(document, states[place]) << kind;
        }
        if (steps.size() >= 60 && edits.below(200) == 0) { // begin with other steps
            place = std::min<std::size_t>(place, 20);
            document = states[place];
            steps.resize(place);
            states.resize(place + 1);
        }
    }
}

} // namespace toscale
