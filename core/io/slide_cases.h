#pragma once

#include "core/io/timeline_js_slide.h"
#include "core/io/unique_ids.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace toscale::io {

/// Slides as the events of cases: one case a group, told apart by its id where a slide gives one.
class SlideCases {
public:
    /// Slides without a group belong to a case called `fallbackTitle`.
    explicit SlideCases(std::string fallbackTitle)
        : m_fallbackTitle(std::move(fallbackTitle))
    {
    }

    void add(Slide slide);
    /// At its place among the others of its case, once those are there; else behind them.
    void addAtItsPlace(Slide slide);

    /// All of them; `isIdMade` says of each whether its id was made from its title, as no slide gave one.
    [[nodiscard]] std::vector<Case> take(std::vector<bool>& isIdMade);

private:
    struct PlacedEvent {
        std::size_t at = 0;
        CaseEvent event;
    };

    /// A source as a slide gives it, and its id in the case.
    struct KnownSource {
        Source given;
        std::string id;
    };

    struct OpenCase {
        Case whole; // without an id where none was given
        std::vector<PlacedEvent> placed;
        UniqueIds sourceIds;
        std::unordered_map<std::string, std::vector<KnownSource>> byGivenId;
        std::unordered_map<std::string, std::string> idByAddress;
    };

    [[nodiscard]] OpenCase& caseOf(const Slide& slide);
    static void takeAct(OpenCase& open, Slide& slide);
    /// The event of the slide with the ids of its sources, which become those of the case.
    [[nodiscard]] static CaseEvent eventOf(OpenCase& open, Slide& slide);
    [[nodiscard]] static std::string idOf(OpenCase& open, const Source& source);
    static std::string addSource(OpenCase& open, Source source);
    static void placeEvents(OpenCase& open);

    std::string m_fallbackTitle;
    std::vector<OpenCase> m_cases;
    std::unordered_map<std::string, std::size_t> m_byId;    // positions in m_cases
    std::unordered_map<std::string, std::size_t> m_byTitle; // of the first case of that title
};

} // namespace toscale::io
