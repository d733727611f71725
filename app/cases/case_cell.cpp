#include "app/cases/case_cell.h"

#include "app/cases/act_date.h"
#include "app/cases/free_id.h"
#include "app/cases/typed_stage.h"
#include "app/text/qt_string.h"
#include "app/text/typed_date.h"
#include "app/text/vocabulary_words.h"
#include "core/cases/keep_found.h"
#include "core/cases/read_penalty_value.h"
#include "core/cases/written_stage.h"
#include "core/document/case_items.h"
#include "core/quantity/nearest_name.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>

namespace toscale::gui {

namespace {

using text::toQString;
using text::toUtf8;

bool isCustody(const Penalty& stage)
{
    return isTermKind(stage.kind) || std::holds_alternative<AsWritten<Sentence>>(stage.value);
}

/// Places of the stages of one family, in the order of the file.
std::vector<std::size_t> stagesOf(const Case& which, CaseColumn column)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < which.penalties.size(); ++i)
        if (isCustody(which.penalties[i]) == (column == CaseColumn::Custody))
            places.push_back(i);
    return places;
}

/// The figure that the column shows: the primary one of its kind, else the first.
template <class Figures> auto figureOf(Figures& figures, CaseColumn column)
{
    const bool isVolume = column == CaseColumn::Volume;
    auto found = std::ranges::find_if(
        figures, [&](const CaseFigure& each) { return each.isVolume() == isVolume && each.primary; });
    return found != figures.end()
        ? found
        : std::ranges::find_if(figures, [&](const CaseFigure& each) { return each.isVolume() == isVolume; });
}

Result<void> setFigure(Case& which, CaseColumn column, const std::string& typed)
{
    const auto figure = figureOf(which.figures, column);
    if (typed.empty()) {
        if (figure != which.figures.end())
            (void)removeFigure(which, static_cast<std::size_t>(figure - which.figures.begin()));
        return {};
    }
    std::variant<AsWritten<DataSize>, AsWritten<Count>> value;
    if (column == CaseColumn::Volume) {
        auto size = parseDataSize(typed);
        if (!size)
            return tl::unexpected(size.error());
        value = *std::move(size);
    } else {
        auto count = parseCount(typed);
        if (!count)
            return tl::unexpected(count.error());
        value = *std::move(count);
    }
    if (figure != which.figures.end()) {
        keepFound(value, figure->value);
        figure->value = std::move(value);
        return {};
    }
    CaseFigure added;
    added.id = freeId(which.figures, column == CaseColumn::Volume ? "volume" : "works");
    added.value = std::move(value);
    added.primary = true;
    added.verified = false;
    which.figures.push_back(std::move(added));
    return {};
}

Result<void> setStage(Case& which, CaseColumn column, const text::Phrases& phrases, const QString& typed)
{
    const std::vector<std::size_t> stages = stagesOf(which, column);
    if (typed.isEmpty()) {
        if (stages.size() == 1)
            (void)removeStage(which, stages.front()); // others may name it: then it stays
        return {};
    }
    auto written = typedStage(phrases, typed);
    if (!written)
        return tl::unexpected(written.error());
    Penalty stage;
    if (stages.size() == 1)
        stage = which.penalties[stages.front()];
    stage.basis = written->basis;
    stage.kind = written->kind;
    keepFound(written->value, stage.value);
    stage.value = std::move(written->value);
    stage.date = std::move(written->date);
    if (isCustody(stage) != (column == CaseColumn::Custody))
        return fail(ErrorCode::KindsDiffer,
                    column == CaseColumn::Custody ? std::vector<std::string>{"USD", "years"}
                                                  : std::vector<std::string>{"years", "USD"});
    if (stages.size() == 1) {
        which.penalties[stages.front()] = std::move(stage);
        return {};
    }
    stage.id = freeId(which.penalties, std::string(nameOf(stage.kind)));
    stage.verified = false;
    which.penalties.push_back(std::move(stage));
    return {};
}

Result<void> setDate(Case& which, CaseColumn column, const text::Phrases& phrases, const QString& typed)
{
    EdtfDate date;
    if (!typed.isEmpty()) {
        auto read = text::typedDate(phrases, typed);
        if (!read)
            return tl::unexpected(read.error());
        date = *std::move(read);
    }
    if (column == CaseColumn::Act)
        setActDate(which, std::move(date));
    else
        which.asOf = date.text;
    return {};
}

/// One of a closed list, or nothing.
template <class E> Result<void> setWord(std::optional<E>& value, const std::string& typed)
{
    const std::optional<E> word = fromName<E>(typed);
    if (!word && !typed.empty()) {
        QStringList allowed;
        for (const std::string_view name : namesOf<E>)
            allowed << toQString(name);
        return fail(ErrorCode::UnknownValue,
                    {typed, toUtf8(allowed.join(QStringLiteral(", "))), std::string(nearestName(typed, namesOf<E>))});
    }
    value = word;
    return {};
}

template <class E> std::vector<std::pair<QString, QString>> listOf(const auto& words)
{
    std::vector<std::pair<QString, QString>> all;
    all.reserve(namesOf<E>.size() + 1);
    for (const std::string_view name : namesOf<E>)
        all.emplace_back(words(name), toQString(name));
    return all;
}

} // namespace

std::optional<MeasureId> measureOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Volume:
        return MeasureId::Volume;
    case CaseColumn::Works:
        return MeasureId::Works;
    case CaseColumn::Money:
        return MeasureId::Money;
    case CaseColumn::Custody:
        return MeasureId::Custody;
    case CaseColumn::MoneyPerGb:
        return MeasureId::MoneyPerGb;
    case CaseColumn::CustodyPerTb:
        return MeasureId::CustodyPerTb;
    case CaseColumn::MoneyPerWork:
        return MeasureId::MoneyPerWork;
    case CaseColumn::MoneyShare:
        return MeasureId::MoneyShare;
    default:
        return std::nullopt;
    }
}

std::vector<std::pair<QString, QString>> choicesOf(const text::LocaleWording& wording, CaseColumn column)
{
    const text::Phrases& phrases = wording.phrases();
    std::vector<std::pair<QString, QString>> choices;
    switch (column) {
    case CaseColumn::Kind:
        choices = listOf<PartyKind>([&](std::string_view name) { return text::actorWords(phrases, name); });
        break;
    case CaseColumn::Status:
        choices = listOf<CaseStatus>(
            [&](std::string_view name) { return toQString(wording.caseStatus(*fromName<CaseStatus>(name))); });
        break;
    case CaseColumn::Outcome:
        choices = listOf<Outcome>([&](std::string_view name) { return text::outcomeWords(phrases, name); });
        break;
    default:
        return choices;
    }
    choices.insert(choices.begin(), {QStringLiteral("–"), QString()}); // not stated
    return choices;
}

QString typedText(const Case& which, CaseColumn column)
{
    const auto named = [](const auto& value) { return value ? toQString(nameOf(*value)) : QString(); };
    switch (column) {
    case CaseColumn::Name:
        return toQString(which.label());
    case CaseColumn::Actor:
        return toQString(which.actorName);
    case CaseColumn::Kind:
        return named(which.actorKind);
    case CaseColumn::Country:
        return toQString(which.country);
    case CaseColumn::Act:
        return toQString(which.act.text);
    case CaseColumn::AsOf:
        return toQString(which.asOf);
    case CaseColumn::Status:
        return named(which.status);
    case CaseColumn::Outcome:
        return named(which.outcome);
    case CaseColumn::Volume:
    case CaseColumn::Works: {
        const auto figure = figureOf(which.figures, column);
        return figure == which.figures.end() ? QString() : toQString(figure->text());
    }
    case CaseColumn::Money:
    case CaseColumn::Custody: {
        const std::vector<std::size_t> stages = stagesOf(which, column);
        return stages.size() == 1 ? toQString(writtenStage(which.penalties[stages.front()])) : QString();
    }
    default:
        return {};
    }
}

CellLock lockOf(const Case& which, CaseColumn column)
{
    if (column == CaseColumn::Money || column == CaseColumn::Custody)
        return stagesOf(which, column).size() > 1 ? CellLock::SeveralStages : CellLock::None;
    const bool isComputed = measureOf(column) && column != CaseColumn::Volume && column != CaseColumn::Works;
    return isComputed ? CellLock::Computed : CellLock::None;
}

Result<void> setCaseCell(Case& which, CaseColumn column, const text::Phrases& phrases, const QString& typedBefore)
{
    const QString typed = typedBefore.trimmed();
    const std::string utf8 = toUtf8(typed);
    switch (column) {
    case CaseColumn::Name:
        if (typed.isEmpty())
            return fail(ErrorCode::EmptyText);
        (which.displayTitle.empty() ? which.title : which.displayTitle) = utf8;
        return {};
    case CaseColumn::Actor:
        which.actorName = utf8;
        return {};
    case CaseColumn::Country:
        which.country = utf8;
        return {};
    case CaseColumn::Kind:
        return setWord(which.actorKind, utf8);
    case CaseColumn::Status:
        return setWord(which.status, utf8);
    case CaseColumn::Outcome:
        return setWord(which.outcome, utf8);
    case CaseColumn::Act:
    case CaseColumn::AsOf:
        return setDate(which, column, phrases, typed);
    case CaseColumn::Volume:
    case CaseColumn::Works:
        return setFigure(which, column, utf8);
    case CaseColumn::Money:
    case CaseColumn::Custody:
        return setStage(which, column, phrases, typed);
    default:
        return {};
    }
}

} // namespace toscale::gui
