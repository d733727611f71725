#pragma once

#include "core/cases/case.h"
#include "core/cases/read_penalty_value.h"

#include <stdexcept>

namespace toscale::tests {

/// A penalty stage in the words of a file; empty words stay unset.
struct StageWords {
    std::string_view kind = "fine";
    std::string_view basis = "imposed";
    std::string_view value = {};
    std::string_view date = {};
    std::string_view thread = {};
    std::string_view covers = {};
    std::string_view forum = {};
    std::vector<std::string> appliesTo = {};
    std::string_view liability = {};
    std::string_view partOf = {};
    std::string_view alternativeTo = {};
    std::string_view computedBy = {};
    std::string_view replaces = {};
};

/// Stages get the ids "s1", "s2" ... in their order. Throws where a word or a value is not readable: the test is wrong.
inline Penalty stageOf(const StageWords& words, std::size_t number = 1)
{
    Penalty stage;
    stage.id = "s" + std::to_string(number);
    stage.kind = fromName<PenaltyKind>(words.kind).value();
    stage.basis = fromName<Basis>(words.basis).value();
    if (!words.value.empty())
        stage.value = readPenaltyValue(stage.kind, stage.basis, words.value).value();
    if (!words.date.empty())
        stage.date = parseEdtf(words.date).value();
    stage.thread = words.thread;
    stage.covers = words.covers;
    if (!words.forum.empty())
        stage.forum = fromName<Forum>(words.forum).value();
    stage.appliesTo = words.appliesTo;
    if (!words.liability.empty())
        stage.liability = fromName<Liability>(words.liability).value();
    stage.partOf = words.partOf;
    stage.replaces = words.replaces;
    stage.alternativeTo = words.alternativeTo;
    if (!words.computedBy.empty())
        stage.computedBy = fromName<ComputedBy>(words.computedBy).value();
    return stage;
}

/// A case of one person "ann" with these stages.
inline Case caseWith(const std::vector<StageWords>& stages)
{
    Case which;
    which.id = "case";
    which.title = "Case";
    which.actor = {"ann"};
    which.parties = {{"ann", "Ann", PartyKind::Person, PartyRole::Copier, {}}};
    for (const StageWords& words : stages)
        which.penalties.push_back(stageOf(words, which.penalties.size() + 1));
    return which;
}

/// The same case with a figure: a data size or a count, by its words. The first of a kind is the primary one.
inline Case withFigure(Case which, std::string id, std::string_view text)
{
    CaseFigure figure;
    figure.id = std::move(id);
    if (auto size = parseDataSize(text))
        figure.value = *size;
    else
        figure.value = parseCount(text).value();
    figure.primary = true;
    for (const CaseFigure& other : which.figures)
        figure.primary &= other.isVolume() != figure.isVolume();
    which.figures.push_back(std::move(figure));
    return which;
}

} // namespace toscale::tests
