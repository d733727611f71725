#include "app/figure/figure_choice.h"

#include "app/figure/quiet_wheel.h"
#include "app/text/qt_string.h"
#include "app/text/vocabulary_words.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

bool isShown(const CaseFigure& figure, MeasureId measure)
{
    const bool ofWorks =
        measure == MeasureId::Works || measure == MeasureId::MoneyPerWork || measure == MeasureId::CustodyPerWork;
    const bool ofVolume = measure == MeasureId::Volume || measure == MeasureId::MoneyPerGb
        || measure == MeasureId::CustodyPerTb || measure == MeasureId::SameRateMoney
        || measure == MeasureId::SameRateCustody;
    return figure.isVolume() ? ofVolume : ofWorks;
}

} // namespace

FigureChoice::FigureChoice(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_wording(wording)
    , m_box(new QComboBox)
{
    m_box->setObjectName(QStringLiteral("reportedFigure"));
    m_box->setToolTip(tr("Which of the figures reported for this case is shown"));
    m_box->setAccessibleName(tr("Reported figure"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    leaveWheelToThePanel(m_box);
    auto* label = new QLabel(tr("Repo&rted figure"));
    label->setBuddy(m_box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_box);
    connect(&session, &DocumentSession::comparisonChanged, this, &FigureChoice::rebuild);
    connect(m_box, &QComboBox::activated, this, [this] { choose(text::toUtf8(m_box->currentData().toString())); });
    rebuild();
}

void FigureChoice::showCase(const std::string& caseId)
{
    m_caseId = caseId;
    rebuild();
}

void FigureChoice::rebuild()
{
    m_box->clear();
    const auto& rows = m_session.comparison().rows;
    const bool isShownHere = std::ranges::find(rows, m_caseId, &ComparedCase::caseId) != rows.end();
    const Case* which = isShownHere ? findCase(m_session.document(), m_caseId) : nullptr;
    const View view = m_session.currentView();
    if (which != nullptr)
        for (const CaseFigure& figure : which->figures) {
            if (!isShown(figure, view.measure))
                continue;
            QStringList words{text::toQString(figure.text())};
            if (figure.counts)
                words << text::countsWords(m_wording.phrases(), nameOf(*figure.counts));
            if (figure.status)
                words << text::statusWords(m_wording.phrases(), nameOf(*figure.status));
            if (figure.primary)
                words << tr("primary figure");
            m_box->addItem(words.join(QStringLiteral(" · ")),
                           text::toQString(figure.primary ? std::string() : figure.id));
            m_box->setItemData(m_box->count() - 1, text::toQString(figure.scope), Qt::ToolTipRole);
        }
    setVisible(m_box->count() > 1);
    const auto entry = std::ranges::find(view.cases, m_caseId, &ViewCase::id);
    const std::string chosen = entry == view.cases.end() ? std::string() : entry->figure;
    int index = m_box->findData(text::toQString(chosen));
    if (index < 0 && which != nullptr) { // the primary figure by its own id
        const CaseFigure* figure = findFigure(*which, chosen);
        index = m_box->findData(figure != nullptr && figure->primary ? QString() : text::toQString(chosen));
    }
    m_box->setCurrentIndex(index);
}

void FigureChoice::choose(const std::string& figureId)
{
    View view = m_session.currentView();
    if (view.cases.empty())
        for (const Case& one : m_session.document().cases)
            view.cases.push_back({one.id, {}, {}, {}});
    const auto entry = std::ranges::find(view.cases, m_caseId, &ViewCase::id);
    if (entry == view.cases.end())
        return;
    entry->figure = figureId;
    m_session.changeView(view, tr("Show %1").arg(m_box->currentText()));
}

} // namespace toscale::gui
