#include "app/text/worksheet_words.h"

#include "app/text/guess_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

bool isDoubtful(const ComparedCase& row)
{
    const MeasuredValue* value = row.measured();
    if (value == nullptr)
        return false;
    const bool isUntraced = value->evidence == Evidence::Untraced || value->evidence == Evidence::Disputed
        || value->evidence == Evidence::Withdrawn || value->evidence == Evidence::Inferred;
    return value->status == FigureStatus::Alleged || isUntraced;
}

/// What is said of each row that `says` picks, one clause a case.
template <class Says> std::string aboutRows(const LocaleWording& wording, const Comparison& in, Says says)
{
    QStringList clauses;
    for (const ComparedCase& row : in.rows)
        if (const std::string words = says(row); !words.empty())
            clauses << wording.phrases()
                           .tr("%1: %2", "a case; what is said of it")
                           .arg(toQString(row.label), toQString(words));
    return toUtf8(wording.phrases().joined(clauses));
}

} // namespace

std::vector<scene::WorksheetQuestion> worksheetQuestions(const LocaleWording& wording, const View& view,
                                                         const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    std::vector<scene::WorksheetQuestion> questions;
    const auto ask = [&](const QString& text, std::string answer) {
        questions.push_back({toUtf8(text), {}, std::move(answer)});
    };
    const Comparison& in = columns.main;
    if (view.figure == FigureKind::Timeline) {
        ask(phrases.tr("What happened first, what last, and what is still open?"),
            wording.figureDescription(view.figure, columns));
    } else if (!columns.ladders.empty()) {
        ask(phrases.tr("Which of these numbers was the sentence, and which was only possible, asked for or offered?"),
            wording.figureDescription(view.figure, columns));
    } else if (isOfPenalty(in.measure)) {
        ask(phrases.tr(
                "Which of these numbers was a sentence or a judgment, and which was only possible or asked for?"),
            aboutRows(wording, in, [&](const ComparedCase& row) {
                QStringList bases;
                for (const Basis basis : row.bases())
                    bases << toQString(wording.basis(basis));
                bases.removeDuplicates();
                return row.measured() == nullptr ? std::string() : toUtf8(phrases.withCommas(bases));
            }));
    }
    if (std::ranges::any_of(in.rows, isDoubtful))
        ask(phrases.tr("Which of these numbers is certain, and which is alleged or its origin not traced?"),
            aboutRows(wording, in, [&](const ComparedCase& row) {
                return row.measured() == nullptr ? std::string() : wording.markNote(row, in);
            }));
    if (view.figure != FigureKind::Timeline
        && std::ranges::any_of(in.rows, [](const ComparedCase& row) { return row.gap() != nullptr; }))
        ask(phrases.tr("For whom is there no number here, and why?"),
            aboutRows(wording, in, [&](const ComparedCase& row) {
                return row.gap() == nullptr ? std::string() : wording.gap(*row.gap(), scene::Length::Full);
            }));
    ask(phrases.tr("What would you want to know before you repeat these numbers?"), {});
    std::erase_if(questions, [](const scene::WorksheetQuestion& each) { return each.text.empty(); });
    return questions;
}

scene::WorksheetQuestion worksheetGuess(const LocaleWording& wording, const Comparison& in,
                                        const GuessQuestion& question, const std::optional<std::string>& typed)
{
    const Phrases& phrases = wording.phrases();
    scene::WorksheetQuestion asked;
    asked.text = typed ? *typed : toUtf8(questionWords(phrases, in, question));
    for (const double times : question.choices)
        asked.choices.push_back(toUtf8(choiceWords(phrases, times)));
    const double nearest = question.choices[nearestChoice(question.choices, question.times)];
    asked.answer = wording.ratioSentence(in) + toUtf8(phrases.betweenSentences())
        + toUtf8(phrases.tr("Nearest of the choices: %1.", "1,000 times").arg(choiceWords(phrases, nearest)));
    return asked;
}

scene::DrawingGrid worksheetGrid(const LocaleWording& wording, const Comparison& in, const GuessQuestion& question)
{
    const Phrases& phrases = wording.phrases();
    const AmountFormat format(phrases);
    const ComparedCase& smaller = in.rows[question.smaller];
    const QString value = format.estimate(*smaller.measured(), in);
    scene::DrawingGrid grid;
    grid.words = toUtf8(phrases
                            .tr("One small square is %1 (%2). Draw a square as large as you think this is: %3.",
                                "a value; a case; another case")
                            .arg(value, toQString(smaller.label), namedWithDoubt(phrases, in.rows[question.larger])));
    const int digits = question.times < 10'000 ? 2 : 3; // a square of 207 by 207
    const auto& ratio = std::get<Ratio>(in.ratio);
    grid.answer =
        toUtf8(capitalized(phrases.tr("%1 small squares: a square of about %2 by %2 of them.", "about 1,143; 34")
                               .arg(timesWords(phrases, ratio), format.number(std::sqrt(question.times), digits))));
    grid.times = question.times;
    grid.key = {smaller.caseId, "value"};
    grid.data = {in.measure, smaller.measured()->value.best, 0};
    return grid;
}

std::string worksheetNameLine(const Phrases& phrases)
{
    return toUtf8(phrases.tr("Name: ____________________"));
}

std::string worksheetAnswersTitle(const Phrases& phrases)
{
    return toUtf8(phrases.tr("Answers, for the teacher"));
}

} // namespace toscale::text
