#include "app/figure/unit_controls.h"

#include "app/figure/quiet_wheel.h"
#include "app/text/familiar_words.h"
#include "app/text/qt_string.h"
#include "app/text/thing_words.h"
#include "core/io/reference_data.h"

#include <QComboBox>
#include <QFormLayout>

namespace toscale::gui {

namespace {

/// The largest value that the figure draws; 0 where it draws none.
double largestIn(const Comparison& in)
{
    double largest = 0;
    for (const ComparedCase& row : in.rows)
        if (const MeasuredValue* value = row.measured())
            largest = std::max(largest, value->value.best);
    return largest;
}

} // namespace

UnitControls::UnitControls(DocumentSession& session, const text::LocaleWording& wording, QFormLayout& form)
    : QObject(form.parentWidget())
    , m_session(session)
    , m_wording(wording)
    , m_form(form)
    , m_unit(new QComboBox)
{
    m_unit->setObjectName(QStringLiteral("cellUnit"));
    m_unit->setToolTip(tr("What one square of the grid is"));
    m_unit->setAccessibleName(tr("One square"));
    m_unit->setAccessibleDescription(m_unit->toolTip());
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    leaveWheelToThePanel(m_unit);
    form.addRow(tr("One square"), m_unit);
    connect(m_unit, &QComboBox::activated, this, [this] {
        View view = m_session.currentView();
        setYardstickOfCells(view, text::toUtf8(m_unit->currentData().toString()));
        m_session.changeView(view, tr("One square “%1”").arg(m_unit->currentText()));
    });
    connect(&session, &DocumentSession::comparisonChanged, this, &UnitControls::showView);
    showView();
}

/// The things of the measure's kind of which some, and not too many, are drawn.
void UnitControls::showView()
{
    const View view = m_session.currentView();
    m_form.setRowVisible(m_unit, view.figure == FigureKind::Units);
    if (view.figure != FigureKind::Units)
        return;
    const text::Phrases& phrases = m_wording.phrases();
    const Comparison& in = m_session.comparison();
    const double largest = largestIn(in);
    const bool hasDeath = showsDeath(m_session.document(), view);
    m_unit->clear();
    m_unit->addItem(tr("Chosen by the figure"), QString());
    constexpr double fewest = 0.1;
    constexpr double most = 10'000;
    for (const Yardstick& thing : io::builtInYardsticks()) {
        const auto sized = sizedThing(thing, in.measure, in.reference, io::builtInTables());
        if (!sized || largest < fewest * sized->size || largest > most * sized->size
            || (hasDeath && isLifeExpectancy(thing)))
            continue;
        m_unit->addItem(tr("%1 · %2").arg(text::capitalized(text::thingWords(phrases, thing)),
                                          text::thingSizeWords(phrases, thing, sized->size, in)),
                        text::toQString(thing.id));
        m_unit->setItemData(m_unit->count() - 1, text::thingReceipt(phrases, *sized, in), Qt::ToolTipRole);
    }
    const QString chosen = text::toQString(yardstickOfCells(view).value_or(""));
    if (m_unit->findData(chosen) < 0) // a thing that the list does not offer
        m_unit->addItem(chosen, chosen);
    m_unit->setCurrentIndex(m_unit->findData(chosen));
}

} // namespace toscale::gui
