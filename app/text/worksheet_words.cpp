#include "app/text/worksheet_words.h"

#include "app/text/columns_words.h"
#include "app/text/date_words.h"
#include "app/text/figure_words.h"
#include "app/text/gap_words.h"
#include "app/text/guess_words.h"
#include "app/text/ladder_words.h"
#include "app/text/list_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/shown_name.h"
#include "app/text/timeline_words.h"
#include "app/text/worded_amounts.h"

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

/// A death is no question and no answer (FIGURES.md 4).
bool isOfDeath(const Gap& gap)
{
    return gap.code == GapCode::NoneImposed && !gap.arguments.empty()
        && gap.arguments.front() == nameOf(Outcome::EndedByDeath);
}

bool isDeath(const TimelineEvent& event)
{
    return event.kind == EventKind::Death;
}

/// What is said of each row that `says` picks, one clause a case.
template <class Says> std::string aboutRows(const LocaleWording& wording, const Comparison& in, Says says)
{
    QStringList clauses;
    for (const ComparedCase& row : in.rows)
        if (const std::string words = says(row); !words.empty())
            clauses << wording.phrases()
                           .tr("%1: %2", "a case; what is said of it")
                           .arg(shownLabel(row.label), toQString(words));
    clauses.removeDuplicates();
    return toUtf8(wording.phrases().joined(clauses));
}

/// The events of each case by date, but for a death.
std::string eventsWords(const Phrases& phrases, const Timeline& timeline)
{
    QStringList sentences;
    for (const TimelineLane& lane : timeline.lanes) {
        QStringList events;
        for (const TimelineEvent& event : lane.events)
            if (!isDeath(event))
                events << phrases.tr("%1, %2", "a date, an event")
                              .arg(dateWords(phrases, event.date), eventWords(phrases, event));
        const QString words = events.isEmpty() ? phrases.tr("no dated event to show") : phrases.joined(events);
        sentences << phrases.tr("%1: %2.", "a case: its events").arg(phrases.isolated(lane.label), words);
    }
    return toUtf8(sentences.join(phrases.betweenSentences()));
}

/// Each stage with its value, or that there is none; not why there is none.
std::string stagesWords(const LocaleWording& wording, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    QStringList sentences;
    for (const ComparedCase& row : columns.main.rows)
        for (const Ladder& ladder : columns.ladders) {
            QStringList stages;
            for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
                const ComparedCase& stage = ladder.stages.rows[i];
                if (stage.caseId != row.caseId)
                    continue;
                const QString value = stage.gap() != nullptr
                    ? gapWords(phrases, *stage.gap(), scene::Length::Short)
                    : toQString(wording.value(*stage.measured(), ladder.stages));
                stages << phrases.tr("%1: %2", "a stage: its value").arg(rungTitleWords(wording, ladder, i), value);
            }
            if (!stages.isEmpty())
                sentences << phrases.tr("%1, %2: %3.", "a case, a measure: its stages")
                                 .arg(phrases.isolated(row.label), measureLabel(phrases, ladder.stages),
                                      phrases.withCommas(stages));
        }
    return toUtf8(sentences.join(phrases.betweenSentences()));
}

class Questions {
public:
    Questions(const LocaleWording& wording, const Columns& columns)
        : m_wording(wording)
        , m_phrases(wording.phrases())
        , m_columns(columns)
        , m_in(columns.main)
    {
    }

    void askAboutTime()
    {
        const auto tellsOfDeath = [](const TimelineLane& lane) { return std::ranges::any_of(lane.events, isDeath); };
        // a death may be the last event that is drawn
        ask(std::ranges::any_of(m_columns.timeline.lanes, tellsOfDeath)
                ? m_phrases.tr("What happened first, and what is still open?")
                : m_phrases.tr("What happened first, what last, and what is still open?"),
            eventsWords(m_phrases, m_columns.timeline));
    }

    void askAboutBases()
    {
        if (!m_columns.ladders.empty())
            ask(m_phrases.tr(
                    "Which of these numbers was the sentence, and which was only possible, asked for or offered?"),
                stagesWords(m_wording, m_columns));
        else if (isOfPenalty(m_in.measure))
            ask(m_phrases.tr(
                    "Which of these numbers was a sentence or a judgment, and which was only possible or asked for?"),
                aboutRows(m_wording, m_in, [&](const ComparedCase& row) {
                    QStringList bases;
                    for (const Basis basis : row.bases())
                        bases << toQString(m_wording.basis(basis));
                    bases.removeDuplicates();
                    return row.measured() == nullptr ? std::string() : toUtf8(m_phrases.withCommas(bases));
                }));
    }

    void askAboutDoubt()
    {
        if (std::ranges::any_of(m_in.rows, isDoubtful))
            ask(m_phrases.tr("Which of these numbers is certain, and which is alleged or its origin not traced?"),
                aboutRows(m_wording, m_in, [&](const ComparedCase& row) {
                    return row.measured() == nullptr ? std::string() : m_wording.markNote(row, m_in);
                }));
    }

    void askAboutGaps()
    {
        QStringList names;
        bool isAnyOfDeath = false;
        for (const ComparedCase& row : m_in.rows) {
            const Gap* gap = row.gap();
            if (gap != nullptr && isOfDeath(*gap))
                isAnyOfDeath = true;
            else if (gap != nullptr)
                names << m_phrases.isolated(row.label);
        }
        names.removeDuplicates();
        if (names.isEmpty())
            return;
        ask(isAnyOfDeath ? m_phrases.tr("Why is there no number here for %1?", "cases").arg(listed(m_phrases, names))
                         : m_phrases.tr("For whom is there no number here, and why?"),
            aboutRows(m_wording, m_in, [&](const ComparedCase& row) {
                const Gap* gap = row.gap();
                return gap == nullptr || isOfDeath(*gap) ? std::string() : m_wording.gap(*gap, scene::Length::Full);
            }));
    }

    [[nodiscard]] std::vector<scene::WorksheetQuestion> take() { return std::move(m_questions); }

private:
    /// One that has no answer in the data is not asked.
    void ask(const QString& text, std::string answer)
    {
        if (!answer.empty())
            m_questions.push_back({toUtf8(text), {}, std::move(answer)});
    }

    const LocaleWording& m_wording;
    const Phrases& m_phrases;
    const Columns& m_columns;
    const Comparison& m_in;
    std::vector<scene::WorksheetQuestion> m_questions;
};

} // namespace

std::vector<scene::WorksheetQuestion> worksheetQuestions(const LocaleWording& wording, const View& view,
                                                         const Columns& columns)
{
    Questions questions(wording, columns);
    if (view.figure == FigureKind::Timeline) { // it draws no measure of the view
        questions.askAboutTime();
        return questions.take();
    }
    questions.askAboutBases();
    questions.askAboutDoubt();
    questions.askAboutGaps();
    return questions.take();
}

scene::WorksheetQuestion worksheetOpenQuestion(const Phrases& phrases)
{
    return {toUtf8(phrases.tr("What would you want to know before you repeat these numbers?")), {}, {}};
}

scene::ValueSpellings worksheetValues(const LocaleWording& wording, const Columns& columns)
{
    const AmountFormat format(wording.phrases());
    scene::ValueSpellings known;
    for (const Comparison* each : everythingIn(columns))
        for (const ComparedCase& row : each->rows)
            if (const MeasuredValue* value = row.measured()) {
                known.values.push_back(wording.value(*value, *each));
                // and without "over" or "about", as a sentence may have it
                known.values.push_back(toUtf8(format.amount(value->value.best, value, *each).text()));
            }
    // what is said of events is typed: it words amounts as its language does
    for (const TimelineLane& lane : columns.timeline.lanes)
        for (const auto* events : {&lane.events, &lane.undated})
            for (const TimelineEvent& event : *events)
                for (const QString& amount : wordedAmounts(toQString(event.label)))
                    known.values.push_back(toUtf8(amount));
    std::ranges::sort(known.values);
    known.values.erase(std::unique(known.values.begin(), known.values.end()), known.values.end());
    return known;
}

std::string worksheetHeading(const LocaleWording& wording, const std::string& title, const Columns& columns,
                             const scene::ValueSpellings& known)
{
    return scene::quotedValues(title, known).empty()
        ? title
        : scene::withoutValues(toUtf8(casesWords(wording.phrases(), columns.main)), known, scene::blankInText);
}

std::string worksheetCaption(const LocaleWording& wording, FigureKind kind, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    if (kind == FigureKind::Timeline || showsSeveralMeasures(kind) || !columns.ladders.empty())
        return toUtf8(figureWords(phrases, kind).name);
    return toUtf8(measureLabel(phrases, columns.main));
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
                            .arg(value, shownLabel(smaller.label), namedWithDoubt(phrases, in.rows[question.larger])));
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
