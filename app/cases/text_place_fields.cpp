#include "app/cases/text_place_fields.h"

#include "app/cases/case_editor.h"

namespace toscale::gui {

CasePage pageOf(TextField field)
{
    switch (field) {
    case TextField::PartyName:
        return CasePage::Parties;
    case TextField::FigureValue:
    case TextField::FigureScope:
        return CasePage::Figures;
    case TextField::StageValue:
    case TextField::StageNote:
        return CasePage::Penalties;
    case TextField::EventLabel:
        return CasePage::Events;
    case TextField::SourceTitle:
    case TextField::SourcePublisher:
    case TextField::SourceUrl:
    case TextField::SourceQuote:
        return CasePage::Sources;
    case TextField::RevenueValue:
    case TextField::RevenueNote:
        return CasePage::Revenue;
    default:
        return CasePage::Case;
    }
}

QString fieldNameOf(TextField field)
{
    switch (field) {
    case TextField::Title:
        return QStringLiteral("caseTitle");
    case TextField::DisplayTitle:
        return QStringLiteral("caseDisplayTitle");
    case TextField::ActorName:
        return QStringLiteral("caseActorName");
    case TextField::Jurisdiction:
        return QStringLiteral("caseJurisdiction");
    case TextField::Country:
        return QStringLiteral("caseCountry");
    case TextField::Summary:
        return QStringLiteral("caseSummary");
    case TextField::Notes:
        return QStringLiteral("caseNotes");
    case TextField::PartyName:
        return QStringLiteral("partyName");
    case TextField::FigureValue:
        return QStringLiteral("figureValue");
    case TextField::FigureScope:
        return QStringLiteral("figureScope");
    case TextField::StageValue:
        return QStringLiteral("stageValue");
    case TextField::StageNote:
        return QStringLiteral("stageNote");
    case TextField::SourceTitle:
        return QStringLiteral("sourceTitle");
    case TextField::SourcePublisher:
        return QStringLiteral("sourcePublisher");
    case TextField::SourceUrl:
        return QStringLiteral("sourceUrl");
    case TextField::SourceQuote:
        return QStringLiteral("sourceQuote");
    case TextField::RevenueValue:
        return QStringLiteral("revenueValue");
    case TextField::RevenueNote:
        return QStringLiteral("revenueNote");
    default:
        return {};
    }
}

QString fieldWords(TextField field)
{
    switch (field) {
    case TextField::Title:
        return CaseEditor::tr("title");
    case TextField::DisplayTitle:
        return CaseEditor::tr("short title");
    case TextField::ActorName:
        return CaseEditor::tr("actor");
    case TextField::Jurisdiction:
        return CaseEditor::tr("jurisdiction");
    case TextField::Country:
        return CaseEditor::tr("country");
    case TextField::Summary:
        return CaseEditor::tr("summary");
    case TextField::Notes:
        return CaseEditor::tr("notes");
    case TextField::PartyName:
        return CaseEditor::tr("name of a party");
    case TextField::FigureValue:
        return CaseEditor::tr("value of a figure");
    case TextField::FigureScope:
        return CaseEditor::tr("scope of a figure");
    case TextField::StageValue:
        return CaseEditor::tr("value of a stage");
    case TextField::StageNote:
        return CaseEditor::tr("note of a stage");
    case TextField::EventLabel:
        return CaseEditor::tr("event");
    case TextField::SourceTitle:
        return CaseEditor::tr("title of a source");
    case TextField::SourcePublisher:
        return CaseEditor::tr("publisher of a source");
    case TextField::SourceUrl:
        return CaseEditor::tr("address of a source");
    case TextField::SourceQuote:
        return CaseEditor::tr("quote of a source");
    case TextField::RevenueValue:
        return CaseEditor::tr("revenue");
    case TextField::RevenueNote:
        return CaseEditor::tr("note of revenue");
    case TextField::FurtherColumn:
        return CaseEditor::tr("further column");
    case TextField::ViewTitle:
        return CaseEditor::tr("title of the view");
    case TextField::ViewSubtitle:
        return CaseEditor::tr("subtitle of the view");
    case TextField::ViewRatio:
        return CaseEditor::tr("sentence of the view");
    case TextField::ViewNotes:
        return CaseEditor::tr("notes of the view");
    case TextField::ViewByline:
        return CaseEditor::tr("byline of the view");
    case TextField::ViewAltText:
        return CaseEditor::tr("alternative text of the view");
    case TextField::ViewSpeakerNotes:
        return CaseEditor::tr("speaker notes of the view");
    }
    return {};
}

} // namespace toscale::gui
