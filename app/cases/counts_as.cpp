#include "app/cases/counts_as.h"

#include "app/cases/case_parts.h"
#include "app/text/qt_string.h"
#include "core/io/reference_data.h"
#include "core/normalize/compare.h"
#include "core/normalize/stage_standing.h"

namespace toscale::gui {

namespace {

QString countsAs(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                 const text::LocaleWording& wording)
{
    Comparison in;
    in.measure = measure;
    in.reference = reference;
    const ComparedCase row = measureCase(selected, measure, reference, io::builtInTables());
    return CaseParts::tr("counts as %1")
        .arg(text::toQString(row.gap() != nullptr ? wording.gap(*row.gap(), scene::Length::Short)
                                                  : wording.value(*row.measured(), in)));
}

} // namespace

Reference referenceNow(const DocumentSession& session)
{
    return referenceOf(session.currentView(), session.document().reference);
}

QString figureCountsAs(const Case& which, std::size_t figure, const DocumentSession& session,
                       const text::LocaleWording& wording)
{
    const CaseFigure& asked = which.figures[figure];
    return countsAs({&which, asked.id, {}}, asked.isVolume() ? MeasureId::Volume : MeasureId::Works,
                    referenceNow(session), wording);
}

QString stageCountsAs(const Case& which, std::size_t stage, const DocumentSession& session,
                      const text::LocaleWording& wording)
{
    const Penalty& asked = which.penalties[stage];
    const bool isMoney = std::holds_alternative<AsWritten<PricedMoney>>(asked.value);
    if (!isMoney
        && (asked.kind != PenaltyKind::Imprisonment || !std::holds_alternative<AsWritten<Sentence>>(asked.value)))
        return {};
    // alone, for a party that needs no name: what others say of it is told by its standing
    Penalty alone;
    alone.id = asked.id;
    alone.kind = asked.kind;
    alone.basis = asked.basis;
    alone.value = asked.value;
    alone.date = asked.date;
    Case only;
    only.actorKind = PartyKind::Person;
    only.penalties = {std::move(alone)};
    Reference reference = referenceNow(session);
    reference.basis = {BasisChoice::Rule::Single, asked.basis};
    reference.kinds.clear();
    reference.parties.clear();
    reference.forum.reset();
    return countsAs({&only, {}, {}}, isMoney ? MeasureId::Money : MeasureId::Custody, reference, wording);
}

QString standingWords(const Case& which, std::size_t stage, const DocumentSession& session)
{
    switch (standingOf(which, stage, referenceNow(session))) {
    case StageStanding::Counts:
        return CaseParts::tr("in force in the end");
    case StageStanding::Superseded:
        return CaseParts::tr("a later stage of its thread took its place");
    case StageStanding::TakenAway:
        return CaseParts::tr("a later stage of its thread left nothing of it");
    case StageStanding::NothingLeft:
        return CaseParts::tr("its thread ends with nothing in force");
    case StageStanding::NoEffect:
        return CaseParts::tr("never in force");
    case StageStanding::OtherParty:
        return CaseParts::tr("applies to another party");
    case StageStanding::OtherConduct:
        return CaseParts::tr("for other conduct");
    case StageStanding::PartOfWhole:
        return CaseParts::tr("counted with its whole");
    case StageStanding::OtherFigure:
        return CaseParts::tr("another figure for one sum: the two become a range");
    case StageStanding::NotMeasured:
        return CaseParts::tr("neither a sum of money nor prison time");
    }
    return {};
}

} // namespace toscale::gui
