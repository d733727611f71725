#include "app/figure/timeline_controls.h"

#include "app/figure/quiet_wheel.h"
#include "app/text/qt_string.h"
#include "app/text/timeline_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace toscale::gui {

namespace {

constexpr std::array filterable{EventKind::Act,      EventKind::Discovery, EventKind::Arrest,     EventKind::Charge,
                                EventKind::Decision, EventKind::Appeal,    EventKind::Settlement, EventKind::Release,
                                EventKind::Death,    EventKind::Other};

QString scaleName(TimeScaleKind kind)
{
    switch (kind) {
    case TimeScaleKind::Calendar:
        return TimelineControls::tr("By the calendar");
    case TimeScaleKind::Aligned:
        return TimelineControls::tr("Counted from an event");
    case TimeScaleKind::Collapsed:
        return TimelineControls::tr("Without empty times");
    case TimeScaleKind::Sequence:
        break;
    }
    return TimelineControls::tr("Order alone");
}

} // namespace

TimelineControls::TimelineControls(DocumentSession& session, const text::LocaleWording& wording, QFormLayout& form)
    : QObject(form.parentWidget())
    , m_session(session)
    , m_wording(wording)
    , m_form(form)
    , m_scale(new QComboBox)
    , m_align(new QComboBox)
    , m_kinds(new QToolButton)
    , m_menu(new QMenu(form.parentWidget()))
{
    m_scale->setObjectName(QStringLiteral("timeScale"));
    m_scale->setToolTip(tr("How the axis lays out time"));
    m_align->setObjectName(QStringLiteral("timeAlign"));
    m_align->setToolTip(tr("Day 0 of every case"));
    m_kinds->setObjectName(QStringLiteral("eventKinds"));
    m_kinds->setToolTip(tr("Which kinds of events are shown"));
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setMenu(m_menu);
    m_kinds->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form.addRow(tr("Time"), m_scale);
    form.addRow(tr("Day 0"), m_align);
    form.addRow(tr("Events"), m_kinds);
    for (QComboBox* box : {m_scale, m_align}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        leaveWheelToThePanel(box);
    }
    m_scale->setAccessibleName(tr("Time"));
    m_align->setAccessibleName(tr("Day 0"));
    fill();
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        TimelineOptions options = timelineOptions(m_session.currentView());
        options.scale = static_cast<TimeScaleKind>(index);
        change(options, tr("Time “%1”").arg(m_scale->currentText()));
    });
    connect(m_align, &QComboBox::activated, this, [this](int index) {
        TimelineOptions options = timelineOptions(m_session.currentView());
        options.align = alignableEvents[static_cast<std::size_t>(index)];
        options.scale = TimeScaleKind::Aligned;
        change(options, tr("Day 0 “%1”").arg(m_align->currentText()));
    });
    connect(&session, &DocumentSession::comparisonChanged, this, &TimelineControls::showView);
    showView();
}

void TimelineControls::fill()
{
    for (const TimeScaleKind kind :
         {TimeScaleKind::Calendar, TimeScaleKind::Aligned, TimeScaleKind::Collapsed, TimeScaleKind::Sequence})
        m_scale->addItem(scaleName(kind));
    for (const EventKind kind : alignableEvents)
        m_align->addItem(text::capitalized(text::eventKindWords(m_wording.phrases(), kind)));
    for (const EventKind kind : filterable) {
        QAction* action = m_menu->addAction(text::capitalized(text::eventKindWords(m_wording.phrases(), kind)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &TimelineControls::changeKinds);
    }
}

void TimelineControls::showView()
{
    const View view = m_session.currentView();
    for (QWidget* row : std::initializer_list<QWidget*>{m_scale, m_align, m_kinds})
        m_form.setRowVisible(row, view.figure == FigureKind::Timeline);
    const TimelineOptions options = timelineOptions(view);
    m_scale->setCurrentIndex(static_cast<int>(options.scale));
    const auto align = std::ranges::find(alignableEvents, options.align);
    m_align->setCurrentIndex(static_cast<int>(align - alignableEvents.begin()));
    m_align->setEnabled(options.scale == TimeScaleKind::Aligned);
    const QList<QAction*> actions = m_menu->actions();
    std::size_t shown = 0;
    for (std::size_t i = 0; i < filterable.size(); ++i) {
        const bool isShown =
            options.kinds.empty() || std::ranges::find(options.kinds, filterable[i]) != options.kinds.end();
        actions[static_cast<qsizetype>(i)]->setChecked(isShown);
        shown += isShown ? 1U : 0U;
    }
    m_kinds->setText(shown == filterable.size()
                         ? tr("All kinds")
                         : tr("%1 of %2 kinds").arg(QLocale().toString(shown), QLocale().toString(filterable.size())));
}

void TimelineControls::change(const TimelineOptions& options, const QString& name)
{
    View view = m_session.currentView();
    setTimelineOptions(view, options);
    m_session.changeView(view, name);
}

void TimelineControls::changeKinds()
{
    TimelineOptions options = timelineOptions(m_session.currentView());
    options.kinds.clear();
    const QList<QAction*> actions = m_menu->actions();
    for (std::size_t i = 0; i < filterable.size(); ++i)
        if (actions[static_cast<qsizetype>(i)]->isChecked())
            options.kinds.push_back(filterable[i]);
    if (options.kinds.empty()) // none would mean all of them
        return showView();
    if (options.kinds.size() == filterable.size())
        options.kinds.clear();
    change(options, tr("Kinds of events"));
}

} // namespace toscale::gui
