#include "app/cases/act_date.h"
#include "app/cases/case_parts_fields.h"
#include "app/cases/new_case.h"
#include "app/text/vocabulary_words.h"

namespace toscale::gui {

std::vector<CaseField> CaseParts::head() const
{
    const text::Phrases& phrases = m_wording.phrases();
    std::vector<CaseField> fields;
    const auto add = [&](CaseField field, const QString& example = {}, const QString& toolTip = {}) {
        if (!example.isEmpty())
            field.example = example;
        field.toolTip = toolTip;
        fields.push_back(std::move(field));
    };
    add(neededText(
            QStringLiteral("caseTitle"), tr("&Title"), [](auto& c, std::size_t) -> auto& { return c.title; }),
        tr("United States v. Swartz"), tr("The full name of the case"));
    fields.back().finished = [](const Document& document, Case& which) { nameById(document, which); };
    add(textField(
            QStringLiteral("caseDisplayTitle"), tr("S&hort title"), FieldKind::Line,
            [](auto& c, std::size_t) -> auto& { return c.displayTitle; }),
        tr("Swartz / JSTOR"), tr("Stands in figures; empty: the title"));
    add(textField(
            QStringLiteral("caseActorName"), tr("&Actor"), FieldKind::Line,
            [](auto& c, std::size_t) -> auto& { return c.actorName; }),
        tr("as its parties are named"), tr("How the one who took, leaked or collected is named"));
    add(optionalWordField<PartyKind>(
        QStringLiteral("caseActorKind"), tr("&Kind of actor"),
        [](auto& c, std::size_t) -> auto& { return c.actorKind; },
        [&](std::string_view name) { return text::actorWords(phrases, name); }));
    fields.back().toolTip = tr("What the actor is as a whole; not stated: what its parties are");
    CaseField act = date(
        QStringLiteral("caseAct"), tr("&Date of the act"), [](auto& c, std::size_t) -> auto& { return c.act; });
    act.set = [read = act.set](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        Case typed = which;
        if (auto set = read(typed, item, value); !set)
            return set;
        setActDate(which, std::move(typed.act));
        return {};
    };
    add(std::move(act));
    CaseField verified = flagField(
        QStringLiteral("caseActVerified"), tr("The date was read in a cited page"),
        [](auto& c, std::size_t) -> auto& { return c.actVerified; });
    verified.get = [](const Case& which, std::size_t) { return which.actVerified && !which.act.text.empty(); };
    verified.set = [](Case& which, std::size_t, const QVariant& value) -> Result<void> {
        if (!which.act.text.empty()) // without a date there is nothing that was read
            which.actVerified = value.toBool();
        return {};
    };
    add(std::move(verified));
    add(textField(
            QStringLiteral("caseJurisdiction"), tr("&Jurisdiction"), FieldKind::Line,
            [](auto& c, std::size_t) -> auto& { return c.jurisdiction; }),
        tr("U.S. District Court, Massachusetts"));
    add(textField(
            QStringLiteral("caseCountry"), tr("Count&ry"), FieldKind::Line,
            [](auto& c, std::size_t) -> auto& { return c.country; }),
        tr("US"), tr("Two letters, as in addresses of the web"));
    add(optionalWordField<CaseStatus>(
        QStringLiteral("caseStatus"), tr("&Status"), [](auto& c, std::size_t) -> auto& { return c.status; },
        [&](std::string_view name) { return text::toQString(m_wording.caseStatus(*fromName<CaseStatus>(name))); }));
    add(optionalWordField<Outcome>(
        QStringLiteral("caseOutcome"), tr("&Outcome"), [](auto& c, std::size_t) -> auto& { return c.outcome; },
        [&](std::string_view name) { return text::outcomeWords(phrases, name); }));
    add(date(
            QStringLiteral("caseAsOf"), tr("As o&f"), [](auto& c, std::size_t) -> auto& { return c.asOf; }),
        {}, tr("To which date the sources carry the record"));
    add(textField(
            QStringLiteral("caseSummary"), tr("S&ummary"), FieldKind::Paragraph,
            [](auto& c, std::size_t) -> auto& { return c.summary; }),
        tr("What is said to have happened, in one or two sentences"));
    add(textField(
            QStringLiteral("caseNotes"), tr("&Notes"), FieldKind::Paragraph,
            [](auto& c, std::size_t) -> auto& { return c.notes; }),
        tr("What a reader of the numbers must know"));
    CaseField cited = citing(
        QStringLiteral("caseNotesSources"), [](auto& c, std::size_t) -> auto& { return c.notesSources; });
    cited.label = tr("Sources of th&em");
    add(std::move(cited), {}, tr("What the notes are known from"));
    return fields;
}

} // namespace toscale::gui
