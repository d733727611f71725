#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QWidget>

class QComboBox;

namespace toscale::gui {

/// Which of the figures reported for the selected case the view shows. Hidden where there is nothing to choose.
class FigureChoice : public QWidget {
    Q_OBJECT
public:
    FigureChoice(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent = nullptr);

    void showCase(const std::string& caseId);

private:
    void rebuild();
    void choose(const std::string& figureId);

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    QComboBox* m_box;
    std::string m_caseId;
};

} // namespace toscale::gui
