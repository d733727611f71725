#include "app/present/guess_run.h"

#include "app/present/present_step.h"
#include "app/text/guess_words.h"
#include "app/text/qt_string.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace toscale::gui {

namespace {

/// Of more cases nobody knows which two are meant; and the window does not wait for their values.
constexpr std::size_t mostGuessCases = 300;

} // namespace

bool AskedGuess::hasGuesses() const
{
    return !others.empty() || std::ranges::any_of(hands, [](int count) { return count > 0; });
}

double AskedGuess::mostGuessed() const
{
    std::vector<std::size_t> order(choices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair(-hands[a], missOf(choices[a], ratio.times.best).factor)
            < std::pair(-hands[b], missOf(choices[b], ratio.times.best).factor);
    });
    // what was typed or drawn counts like a hand; of equal ones the later
    std::map<double, int> typed;
    for (const double guess : others)
        ++typed[guess];
    int most = hands[order.front()];
    double guessed = choices[order.front()];
    for (const double guess : others)
        if (typed[guess] > most || (typed[guess] == most && hands[order.front()] < most)) {
            most = typed[guess];
            guessed = guess;
        }
    return guessed;
}

std::optional<AskedGuess> guessOfStep(const Document& document, std::size_t step)
{
    const View view = viewOfStep(document, step);
    const std::size_t cases = view.cases.empty() ? document.cases.size() : view.cases.size();
    if (!asksGuess(view) || cases > mostGuessCases)
        return std::nullopt;
    const Comparison in = compareView(document, view, io::builtInTables());
    const auto found = guessOf(document, in);
    const auto* question = std::get_if<GuessQuestion>(&found);
    if (question == nullptr)
        return std::nullopt;
    const text::Phrases phrases(document.language);
    AskedGuess asked;
    asked.smallerCase = in.rows[question->smaller].caseId;
    asked.smallerWords = text::smallerWords(phrases, in, *question);
    asked.ratio = std::get<Ratio>(in.ratio);
    asked.choices = question->choices;
    asked.hands.resize(asked.choices.size());
    const auto typed = textOption(view, "question");
    asked.question = typed ? text::toQString(*typed) : text::questionWords(phrases, in, *question);
    for (const double times : asked.choices)
        asked.choiceWords << text::choiceWords(phrases, times);
    return asked;
}

GuessRun::GuessRun(std::shared_ptr<const Document> document)
    : m_document(std::move(document))
{
}

const AskedGuess* GuessRun::asked(std::size_t step) const
{
    auto found = m_asked.find(step);
    if (found == m_asked.end())
        found = m_asked.emplace(step, guessOfStep(*m_document, step)).first;
    return found->second ? &*found->second : nullptr;
}

void GuessRun::setHands(std::size_t step, std::size_t choice, int hands)
{
    if (asked(step) != nullptr && choice < m_asked.at(step)->hands.size())
        m_asked.at(step)->hands[choice] = std::clamp(hands, 0, mostHands);
}

void GuessRun::addGuess(std::size_t step, double times)
{
    if (asked(step) != nullptr && times > 0 && std::isfinite(times))
        m_asked.at(step)->others.push_back(times);
}

void GuessRun::removeGuess(std::size_t step)
{
    if (asked(step) != nullptr && !m_asked.at(step)->others.empty())
        m_asked.at(step)->others.pop_back();
}

std::optional<double> typedGuess(const QString& text, const QLocale& locale)
{
    static const QRegularExpression power(QStringLiteral("^10\\^([0-9]{1,3})$"));
    const QString trimmed = text.trimmed();
    bool isNumber = true;
    double times = 0;
    if (const auto match = power.match(trimmed); match.hasMatch())
        times = std::pow(10.0, match.captured(1).toInt());
    else if (times = locale.toDouble(trimmed, &isNumber); !isNumber)
        times = QLocale::c().toDouble(trimmed, &isNumber);
    if (!isNumber || !std::isfinite(times) || times <= 0)
        return std::nullopt;
    return times;
}

} // namespace toscale::gui
