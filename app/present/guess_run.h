#pragma once

#include "core/document/guess_option.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>

namespace toscale::gui {

/// What of a guess is seen: the question, with its choices, or how far the class was off.
enum class GuessMoment { None, Question, Choices, Miss };

/// What one step asks a class before it shows the figure, and what the class guessed.
struct AskedGuess {
    std::string smallerCase; // seen while one guesses
    QString smallerWords;    // its name and its value
    Ratio ratio;
    std::vector<double> choices;
    QString question;
    QStringList choiceWords;
    std::vector<int> hands;     // raised, by choice
    std::vector<double> others; // guesses that were typed or drawn

    [[nodiscard]] bool hasGuesses() const;
    /// What most guessed: the choice with most hands, of equal ones that nearer to the truth, or a number that more
    /// typed or drew.
    [[nodiscard]] double mostGuessed() const;
};

/// The guesses of one presentation. They end with it: nothing of them is kept in the document.
class GuessRun {
public:
    explicit GuessRun(std::shared_ptr<const Document> document);

    /// Nothing where the view of the step does not ask, or has nothing to guess.
    [[nodiscard]] const AskedGuess* asked(std::size_t step) const;
    /// At least none, and at most a full stadium.
    void setHands(std::size_t step, std::size_t choice, int hands);
    void addGuess(std::size_t step, double times);
    /// The last that was added.
    void removeGuess(std::size_t step);

    static constexpr int mostHands = 100'000;

private:
    std::shared_ptr<const Document> m_document;
    mutable std::map<std::size_t, std::optional<AskedGuess>> m_asked; // found when a step is first looked at
};

/// The number of a guess as people type it, "500", "1,000" or "10^6"; nothing where that is none above zero.
[[nodiscard]] std::optional<double> typedGuess(const QString& text, const QLocale& locale);

/// Nothing where the view of the step does not ask, or has nothing to guess.
[[nodiscard]] std::optional<AskedGuess> guessOfStep(const Document& document, std::size_t step);

} // namespace toscale::gui
