#include "app/present/present_course.h"

namespace toscale::gui {

namespace {

/// A part of a step's figure, without anything in its place.
Moment figureAt(std::size_t step, std::size_t part)
{
    return {{step, part, Aside::None}, GuessMoment::None};
}

} // namespace

PresentCourse::PresentCourse(std::shared_ptr<const Document> document)
    : m_document(std::move(document))
    , m_guesses(m_document)
{
}

Moment PresentCourse::firstOf(std::size_t step) const
{
    if (m_guesses.asked(step) != nullptr)
        return {{step, 0, Aside::None, true}, GuessMoment::Question};
    return figureAt(step, partsOf(*m_document, step) - 1);
}

std::size_t PresentCourse::partsAfterGuess(std::size_t step) const
{
    const std::size_t parts = partsOf(*m_document, step);
    const bool wasThere = isBuiltUp(viewOfStep(*m_document, step)); // the first case, while one guessed
    return m_guesses.asked(step) != nullptr && wasThere && parts > 1 ? parts - 1 : parts;
}

std::optional<Moment> PresentCourse::after(const Moment& now) const
{
    const auto [step, part, aside, asks] = now.key;
    if (asks && now.guess == GuessMoment::None)
        return figureAt(step, partsAfterGuess(step) - 1);
    if (asks)
        return Moment{{step, 0, Aside::None, true},
                      now.guess == GuessMoment::Question ? GuessMoment::Choices : GuessMoment::None};
    if (part > 0)
        return figureAt(step, part - 1);
    const AskedGuess* asked = m_guesses.asked(step);
    if (asked != nullptr && asked->hasGuesses() && now.guess == GuessMoment::None)
        return Moment{{step, 0, Aside::None}, GuessMoment::Miss};
    return step + 1 < steps() ? std::optional(firstOf(step + 1)) : std::nullopt;
}

std::optional<Moment> PresentCourse::before(const Moment& now) const
{
    const auto [step, part, aside, asks] = now.key;
    if (now.guess == GuessMoment::Miss)
        return figureAt(step, 0);
    if (asks && now.guess != GuessMoment::Question)
        return Moment{{step, 0, Aside::None, true},
                      now.guess == GuessMoment::Choices ? GuessMoment::Question : GuessMoment::Choices};
    if (!asks && part + 1 < partsAfterGuess(step))
        return figureAt(step, part + 1);
    if (!asks && m_guesses.asked(step) != nullptr)
        return Moment{{step, 0, Aside::None, true}, GuessMoment::None};
    return step > 0 ? std::optional(figureAt(step - 1, 0)) : std::nullopt;
}

} // namespace toscale::gui
