#include "app/text/note_words.h"

#include "app/text/gap_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"

#include <algorithm>

namespace toscale::text {

namespace {

/// The note without its case: a clause that stands after "Meta: " or as a sentence.
QString clause(const Phrases& phrases, const Note& note, const Comparison& in)
{
    const AmountFormat format(phrases);
    const auto argument = [&](std::size_t i) { return i < note.arguments.size() ? note.arguments[i] : std::string(); };
    const auto text = [&](std::size_t i) { return toQString(argument(i)); };
    const auto number = [&](std::size_t i) { return text(i).toDouble(); };
    const auto listed = [&](QString (*words)(const Phrases&, std::string_view)) {
        QStringList all;
        for (const std::string& name : note.arguments)
            all << words(phrases, name);
        return all.join(QStringLiteral(", "));
    };
    const auto plainList = [&] {
        QStringList all;
        for (const std::string& name : note.arguments)
            all << toQString(name);
        return all.join(QStringLiteral(", ")).replace(QLatin1Char('_'), QLatin1Char(' '));
    };
    switch (note.code) {
    case NoteCode::BasisOf:
        return phrases.tr("basis: %1").arg(listed(basisWords));
    case NoteCode::ForumOf:
        return phrases.tr("proceedings: %1").arg(listed(forumWords));
    case NoteCode::StatusOfFigure:
        return argument(0) == "alleged" ? phrases.tr("alleged, not proven") : plainList();
    case NoteCode::EvidenceOfFigure:
        return evidenceWords(phrases, argument(0));
    case NoteCode::ScopeDiffers:
        return argument(0).empty() ? phrases.tr("the scope of the figure is not stated")
                                   : phrases.tr("scope of the figure: %1").arg(text(0));
    case NoteCode::CountsDiffer:
        return phrases.tr("the figures count different things: %1").arg(listed(countsWords));
    case NoteCode::Counterfactual:
        return argument(1) == "company"
            ? phrases.tr("arithmetic at the baseline’s %1, not law; prison cannot apply to a company")
                  .arg(basisWords(phrases, argument(0)))
            : phrases.tr("arithmetic at the baseline’s %1, not law").arg(basisWords(phrases, argument(0)));
    case NoteCode::GapOf: {
        const auto found = std::ranges::find(gapNames, argument(0));
        Gap gap;
        gap.code = static_cast<GapCode>(found - gapNames.begin());
        if (!note.arguments.empty())
            gap.arguments.assign(note.arguments.begin() + 1, note.arguments.end());
        return gapWords(phrases, gap, scene::Length::Full);
    }
    case NoteCode::AsOf:
        return phrases.tr("pending, as of %1").arg(format.date(argument(0)));
    case NoteCode::LogScale:
        return phrases.tr("logarithmic scale");
    case NoteCode::SumOfMaxima:
        return argument(0) == "0" ? phrases.tr("sum of the maxima of several counts; not a predicted sentence")
                                  : phrases.tr("sum of the maxima of %1 counts; not a predicted sentence").arg(text(0));
    case NoteCode::NotKnownToBePaid:
        return phrases.tr("not known to be paid");
    case NoteCode::ScopesOverridden:
        return phrases.tr("scopes differ; drawn on request");
    case NoteCode::LeftOut:
        return phrases.tr("left out: %1").arg(text(0));
    case NoteCode::CurrencyAndYear:
        return argument(1) == "nominal"
            ? phrases.tr("converted to %1 at the average rate of each decision’s year, not adjusted for inflation")
                  .arg(text(0))
            : phrases.tr("in %1 of %2: annual average rates and price indices").arg(text(0), text(1));
    case NoteCode::PrefixReadingOf:
        return phrases
            .tr("prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix "
                "reading only, not the doubt about the source)")
            .arg(argument(0) == "jedec" ? phrases.tr("powers of 1,024") : phrases.tr("powers of 1,000"),
                 format.number(number(1), 4), format.number(number(2), 4));
    case NoteCode::BoundOf:
        if (argument(0) == "no_bound")
            return phrases.tr("best values only; %1").arg(noBoundWords(phrases, noBoundFromName(argument(1))));
        if (argument(0) == "range")
            return phrases.tr("a range");
        return argument(0) == "at_most" || argument(0) == "less_than" ? phrases.tr("an upper bound")
                                                                      : phrases.tr("a lower bound");
    case NoteCode::SourcesDisagree:
        return phrases.tr("other figures are reported, from %1 to %2").arg(text(0), text(1));
    case NoteCode::SeveralParties:
        return phrases.tr("several parties: %1").arg(plainList());
    case NoteCode::SpreadOfTerms:
        return phrases.tr("terms of several persons, from %1 to %2; the longest is shown")
            .arg(format.custody(number(0)), format.custody(number(1)));
    case NoteCode::SuspendedParts:
        return phrases.tr("%1 suspended, not included").arg(format.custody(number(0)));
    case NoteCode::ActorKindsDiffer:
        return phrases.tr("the actors are of different kinds: %1").arg(plainList());
    case NoteCode::RolesDiffer:
        return phrases.tr("the actors had different roles: %1").arg(plainList());
    case NoteCode::OtherPartiesPaid:
        return text(1).isEmpty() ? phrases.tr("not included: a penalty of another party (%1)").arg(text(0))
                                 : phrases.tr("not included: %1, paid by another party (%2)").arg(text(1), text(0));
    case NoteCode::OtherConduct:
        return text(0).isEmpty() ? phrases.tr("not included: a penalty for other conduct")
                                 : phrases.tr("not included: %1, for other conduct").arg(text(0));
    case NoteCode::AreaIsUnderRead:
        return phrases.tr("areas are read as smaller than they are; see the printed ratio");
    case NoteCode::LooksLikePlaceholder:
        return phrases.tr("%1 looks like a symbolic or placeholder value").arg(text(0));
    case NoteCode::ActDateUnverified:
        return phrases.tr("date of the act not verified");
    case NoteCode::StageWithoutDate:
        return phrases.tr("a penalty has no date");
    case NoteCode::BasisUnstated:
        return phrases.tr("the basis of a penalty is not stated");
    }
    Q_UNUSED(in);
    return {};
}

} // namespace

QString noteWords(const Phrases& phrases, const Note& note, const Comparison& in, scene::Length length)
{
    QStringList names;
    for (const std::string& id : note.cases) {
        const auto row = std::ranges::find(in.rows, id, &ComparedCase::caseId);
        names << (row == in.rows.end() ? toQString(id) : toQString(row->label));
    }
    QString text = clause(phrases, note, in);
    if (!names.isEmpty())
        text = names.join(QStringLiteral(", ")) + QStringLiteral(": ") + text;
    else if (!text.isEmpty())
        text[0] = text[0].toUpper();
    Q_UNUSED(length);
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace toscale::text
