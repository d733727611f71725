#include "app/window/ask_words.h"

#include "app/text/error_words.h"

#include <QCoreApplication>

namespace toscale::gui {

QString askWords(const text::Phrases& phrases, const AskError& error)
{
    // the context that lupdate gives to what stands in the namespace alone
    const auto tr = [](const char* text) { return QCoreApplication::translate("toscale::gui", text); };
    if (const Error* inQuantity = std::get_if<Error>(&error.problem))
        return tr("At character %1: %2").arg(error.position).arg(text::errorWords(phrases, *inQuantity));
    switch (std::get<AskProblem>(error.problem)) {
    case AskProblem::Nothing:
        return tr("Type two things to compare, such as: 70 GB vs 80 TB, $1M + 35y vs none");
    case AskProblem::NoOtherSide:
        return tr("Something to compare with is missing: write \"vs\" between two sides, as in 70 GB vs 80 TB");
    case AskProblem::TooManySides:
        return tr("Character %1: at most %2 things are compared at once").arg(error.position).arg(mostAskedSides);
    case AskProblem::SidesDiffer:
        return tr("Character %1: each group between commas needs as many sides as the first").arg(error.position);
    case AskProblem::EmptySide:
        return tr("A quantity or \"none\" was expected at character %1").arg(error.position);
    case AskProblem::KindTwice:
        return tr("Character %1: this side has a quantity of that kind already").arg(error.position);
    case AskProblem::NoneAndPenalty:
        return tr("Character %1: \"none\" and a penalty cannot stand on one side").arg(error.position);
    case AskProblem::OnlyOnOneSide:
        return tr("Character %1: the other side has nothing of this kind to compare with").arg(error.position);
    case AskProblem::NothingShared:
        return tr("Money and prison time cannot be compared; write the same kind on both sides, or \"none\"");
    case AskProblem::NothingToCompare:
        return tr("\"none vs none\" leaves nothing to compare");
    }
    return {};
}

} // namespace toscale::gui
