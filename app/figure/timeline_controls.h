#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "core/document/timeline_options.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QMenu;
class QToolButton;

namespace toscale::gui {

/// How a timeline lays out time: its scale, the event that cases are aligned to, and which kinds of events are shown.
/// Seen with timelines alone.
class TimelineControls : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to the form of a panel, which owns it.
    TimelineControls(DocumentSession& session, const text::LocaleWording& wording, QFormLayout& form);

private:
    void fill();
    void showView();
    void change(const TimelineOptions& options, const QString& name);
    void changeKinds();

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    QFormLayout& m_form;
    QComboBox* m_scale;
    QComboBox* m_align;
    QToolButton* m_kinds;
    QMenu* m_menu;
};

} // namespace toscale::gui
