#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QObject>

class QComboBox;
class QFormLayout;

namespace toscale::gui {

/// What one square of a unit grid is: chosen by the figure, or a thing of known size. Seen with unit grids alone.
class UnitControls : public QObject {
    Q_OBJECT
public:
    /// Adds its row to the form of a panel, which owns it.
    UnitControls(DocumentSession& session, const text::LocaleWording& wording, QFormLayout& form);

private:
    void showView();

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    QFormLayout& m_form;
    QComboBox* m_unit;
};

} // namespace toscale::gui
