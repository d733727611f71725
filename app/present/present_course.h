#pragma once

#include "app/present/guess_run.h"
#include "app/present/present_step.h"

#include <optional>

namespace toscale::gui {

/// What is seen between two presses of Next.
struct Moment {
    StepKey key;
    GuessMoment guess = GuessMoment::None;
    auto operator<=>(const Moment&) const = default;
};

/// The way of a presentation from moment to moment: the steps, the parts in which one is built up, a guess before a
/// figure and how far off it was behind it. An aside leads nowhere: behind it comes what comes behind its step.
class PresentCourse {
public:
    explicit PresentCourse(std::shared_ptr<const Document> document);

    [[nodiscard]] std::size_t steps() const { return stepsOf(*m_document); }
    [[nodiscard]] Moment firstOf(std::size_t step) const;
    /// Nothing behind the last, and before the first.
    [[nodiscard]] std::optional<Moment> after(const Moment& now) const;
    [[nodiscard]] std::optional<Moment> before(const Moment& now) const;

    [[nodiscard]] GuessRun& guesses() { return m_guesses; }
    [[nodiscard]] const GuessRun& guesses() const { return m_guesses; }

private:
    /// In how many parts a step comes after its guess, where it has one.
    [[nodiscard]] std::size_t partsAfterGuess(std::size_t step) const;

    std::shared_ptr<const Document> m_document;
    GuessRun m_guesses;
};

} // namespace toscale::gui
