#include "app/cases/case_parts_fields.h"
#include "app/cases/counts_as.h"
#include "app/cases/free_id.h"
#include "app/cases/typed_stage.h"
#include "app/text/editor_words.h"
#include "app/text/error_words.h"
#include "app/text/vocabulary_words.h"
#include "core/cases/keep_found.h"
#include "core/cases/read_penalty_value.h"
#include "core/cases/written_stage.h"

#include <algorithm>

namespace toscale::gui {

namespace {

QString lineOf(const Case& which, std::size_t item)
{
    return text::toQString(writtenStage(which.penalties[item]));
}

/// Whether each of the stages leads to this one: it replaces, is a part of or is an alternative to one that does.
std::vector<bool> stagesThatLeadTo(const std::vector<Penalty>& stages, std::size_t item)
{
    std::vector<bool> leads(stages.size());
    leads[item] = true;
    std::vector<std::size_t> found{item};
    while (!found.empty()) {
        const std::string& id = stages[found.back()].id;
        found.pop_back();
        for (std::size_t i = 0; i < stages.size(); ++i)
            if (!leads[i] && (stages[i].replaces == id || stages[i].partOf == id || stages[i].alternativeTo == id)) {
                leads[i] = true;
                found.push_back(i);
            }
    }
    return leads;
}

/// The other stages; one that leads back to this one is none to choose, as nothing is a part of itself.
std::vector<FieldChoice> otherStages(const Case& which, std::size_t item)
{
    std::vector<FieldChoice> all{{QStringLiteral("–"), QString()}};
    const std::vector<bool> leadsBack = stagesThatLeadTo(which.penalties, item);
    for (std::size_t i = 0; i < which.penalties.size(); ++i)
        if (!leadsBack[i])
            all.push_back({lineOf(which, i), text::toQString(which.penalties[i].id)});
    return all;
}

template <class Member>
CaseField otherStage(const QString& name, const QString& label, Member member, const QString& toolTip)
{
    CaseField field = idField(
        name, label, [member](auto& c, std::size_t i) -> auto& { return c.penalties[i].*member; }, otherStages);
    field.toolTip = toolTip;
    return field;
}

/// The stage as one line, in a table.
CaseField lineField(const text::Phrases& phrases)
{
    CaseField field{QStringLiteral("stageLine"), CaseParts::tr("Stage"), FieldKind::Line,
                    CaseParts::tr("imposed fine USD 5,000, 2012")};
    field.width = 280;
    field.isInForm = false;
    field.get = [](const Case& which, std::size_t item) { return lineOf(which, item); };
    field.set = [&phrases](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        auto read = typedStage(phrases, value.toString());
        if (!read)
            return tl::unexpected(read.error());
        Penalty& stage = which.penalties[item];
        stage.basis = read->basis;
        stage.kind = read->kind;
        stage.value = std::move(read->value);
        stage.date = std::move(read->date);
        return {};
    };
    return field;
}

/// Reads the value anew: "up to" counts otherwise for a maximum, and money is no prison term.
Result<void> reread(Penalty& stage, PenaltyKind kind, Basis basis, const std::string& text)
{
    PenaltyValue value;
    if (!text.empty()) {
        auto read = readPenaltyValue(kind, basis, text);
        if (!read)
            return tl::unexpected(read.error());
        value = *std::move(read);
    }
    stage.kind = kind;
    stage.basis = basis;
    keepFound(value, stage.value);
    stage.value = std::move(value);
    return {};
}

std::string valueOf(const Penalty& stage)
{
    if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&stage.value))
        return money->text;
    const auto* term = std::get_if<AsWritten<Sentence>>(&stage.value);
    return term == nullptr ? std::string() : term->text;
}

CaseField valueField()
{
    CaseField field{QStringLiteral("stageValue"), CaseParts::tr("&Value"), FieldKind::Line,
                    CaseParts::tr("USD 5,000 or 35 years; empty: no amount is stated")};
    field.get = [](const Case& which, std::size_t item) { return text::toQString(valueOf(which.penalties[item])); };
    field.set = [](Case& which, std::size_t item, const QVariant& value) {
        Penalty& stage = which.penalties[item];
        return reread(stage, stage.kind, stage.basis, text::toUtf8(value.toString().trimmed()));
    };
    return field;
}

CaseField countsField()
{
    CaseField field{QStringLiteral("stageCounts"), CaseParts::tr("Criminal co&unts"), FieldKind::Line,
                    CaseParts::tr("4"), CaseParts::tr("How many counts of an indictment it is for")};
    field.get = [](const Case& which, std::size_t item) {
        const auto& counts = which.penalties[item].counts;
        return counts ? QString::number(*counts) : QString();
    };
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        const QString typed = value.toString().trimmed();
        bool isNumber = false;
        const int counts = typed.toInt(&isNumber);
        if (!typed.isEmpty() && (!isNumber || counts < 1))
            return fail(ErrorCode::BadNumber, {text::toUtf8(typed)});
        which.penalties[item].counts = typed.isEmpty() ? std::nullopt : std::optional(counts);
        return {};
    };
    return field;
}

std::vector<FieldChoice> coveredThings(const Case& which, const text::Phrases& phrases)
{
    std::vector<FieldChoice> all{{QStringLiteral("–"), QString()}};
    for (const char* word : {"whole_act", "more_than_this_act", "other_conduct"})
        all.push_back({text::coversWords(phrases, word), QString::fromLatin1(word)});
    for (const CaseFigure& figure : which.figures)
        all.push_back({CaseParts::tr("the figure %1").arg(text::toQString(figure.text())), text::toQString(figure.id)});
    return all;
}

} // namespace

std::vector<CaseField> CaseParts::stageFields() const
{
    const text::Phrases& phrases = m_wording.phrases();
    const DocumentSession& session = m_session;
    const text::LocaleWording& wording = m_wording;
    const auto member = [](auto which) { return itemMember(&Case::penalties, which); };
    CaseField line = lineField(phrases);
    line.meaning = [&session, &wording](const Case& which, std::size_t item) {
        const QString counts = stageCountsAs(which, item, session, wording);
        const QString standing = standingWords(which, item, session);
        return counts.isEmpty() ? standing : counts + QStringLiteral("; ") + standing;
    };
    CaseField standing{QStringLiteral("stageStanding"), tr("In the end"), FieldKind::Line};
    standing.width = 190;
    standing.isInForm = false;
    standing.get = [&session](const Case& which, std::size_t item) { return standingWords(which, item, session); };
    CaseField basis = wordField<Basis>(QStringLiteral("stageBasis"), tr("&Basis"), member(&Penalty::basis),
                                       [&](std::string_view name) { return text::basisWords(phrases, name); });
    basis.toolTip = tr("At what point it was said: a maximum, a request, a decision, what was paid");
    basis.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        Penalty& stage = which.penalties[item];
        return reread(stage, stage.kind, fromName<Basis>(text::toUtf8(value.toString())).value_or(stage.basis),
                      valueOf(stage));
    };
    basis.meaning = [&session](const Case& which, std::size_t item) {
        return tr("On the basis “final” it is: %1").arg(standingWords(which, item, session));
    };
    CaseField kind =
        wordField<PenaltyKind>(QStringLiteral("stageKind"), tr("&Kind"), member(&Penalty::kind),
                               [&](std::string_view name) { return text::kindWords(phrases, name, false); });
    kind.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        Penalty& stage = which.penalties[item];
        return reread(stage, fromName<PenaltyKind>(text::toUtf8(value.toString())).value_or(stage.kind), stage.basis,
                      valueOf(stage));
    };
    CaseField value = valueField();
    value.meaning = [&session, &wording](const Case& which, std::size_t item) {
        return stageCountsAs(which, item, session, wording);
    };
    CaseField thread =
        textField(QStringLiteral("stageThread"), tr("&Thread"), FieldKind::Line, member(&Penalty::thread));
    thread.example = tr("criminal");
    thread.toolTip =
        tr("Stages with the same word here follow each other: only the last one counts, and they are never "
           "added");
    thread.width = 110;
    CaseField forum = optionalWordField<Forum>(QStringLiteral("stageForum"), tr("Foru&m"), member(&Penalty::forum),
                                               [&](std::string_view name) { return text::forumWords(phrases, name); });
    CaseField applies =
        idsField(QStringLiteral("stageAppliesTo"), tr("&Applies to"), member(&Penalty::appliesTo), partyChoices);
    applies.toolTip = tr("Nothing ticked: to every party");
    CaseField covers = idField(QStringLiteral("stageCovers"), tr("&Covers"), member(&Penalty::covers),
                               [&phrases](const Case& which, std::size_t) { return coveredThings(which, phrases); });
    covers.toolTip = tr("What the penalty is for: a rate such as dollars a gigabyte needs it");
    CaseField note = textField(QStringLiteral("stageNote"), tr("&Note"), FieldKind::Paragraph, member(&Penalty::note));
    CaseField cited = citing(QStringLiteral("stageSources"), member(&Penalty::sources));
    cited.width = 100;
    return {
        line,
        standing,
        basis,
        kind,
        value,
        flagField(QStringLiteral("stageConfidential"), tr("There is an amount, which is &secret"),
                  member(&Penalty::confidential)),
        date(QStringLiteral("stageDate"), tr("&Date"), member(&Penalty::date)),
        thread,
        forum,
        covers,
        applies,
        optionalWordField<Liability>(QStringLiteral("stageLiability"), tr("&Liability"), member(&Penalty::liability),
                                     [&](std::string_view name) { return text::liabilityWords(phrases, name); }),
        optionalWordField<ComputedBy>(QStringLiteral("stageComputedBy"), tr("Computed b&y"),
                                      member(&Penalty::computedBy),
                                      [&](std::string_view name) { return text::computedByWords(phrases, name); }),
        otherStage(QStringLiteral("stageReplaces"), tr("&Replaces"), &Penalty::replaces,
                   tr("The stage whose place it took")),
        otherStage(QStringLiteral("stagePartOf"), tr("&Part of"), &Penalty::partOf,
                   tr("A part is counted with its whole, and not beside it")),
        otherStage(QStringLiteral("stageAlternativeTo"), tr("Alternative to"), &Penalty::alternativeTo,
                   tr("Another figure for the same sum: the two become a range")),
        countsField(),
        optionalWordField<Aggregation>(QStringLiteral("stageAggregation"), tr("A&ggregation"),
                                       member(&Penalty::aggregation),
                                       [&](std::string_view name) { return text::aggregationWords(phrases, name); }),
        note,
        flagField(QStringLiteral("stageVerified"), tr("It was read &in a cited page"), member(&Penalty::verified)),
        cited};
}

CasePart CaseParts::stages() const
{
    const text::Phrases& phrases = m_wording.phrases();
    CasePart part;
    part.name = QStringLiteral("stages");
    part.title = tr("Penalties");
    part.adding = tr("Another stage …");
    part.example = tr("imposed fine USD 5,000, 2012");
    part.steps = {tr("Add a stage"), tr("Duplicate a stage"), tr("Remove a stage"), tr("Move a stage")};
    part.fields = stageFields();
    bindList(part, &Case::penalties,
             [](const auto& items, Penalty& copy) { copy.id = freeId(items, std::string(nameOf(copy.kind))); });
    part.titleOf = [&phrases](const Case& which, std::size_t item) {
        return text::kindWords(phrases, nameOf(which.penalties[item].kind), false);
    };
    part.add = [&phrases](Case& which, const QString& typed) -> Explanation {
        auto read = typedStage(phrases, typed);
        if (!read)
            return {text::capitalized(text::errorWords(phrases, read.error())), true};
        Penalty stage;
        stage.verified = false;
        stage.basis = read->basis;
        stage.kind = read->kind;
        stage.value = std::move(read->value);
        stage.date = std::move(read->date);
        stage.id = freeId(which.penalties, std::string(nameOf(stage.kind)));
        which.penalties.push_back(std::move(stage));
        return {};
    };
    part.remove = removeStage;
    return part;
}

} // namespace toscale::gui
