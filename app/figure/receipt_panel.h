#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QTextBrowser>

namespace toscale::gui {

/// How the value of one case came about, step by step, with its sources. Links open only when they are clicked.
class ReceiptPanel : public QTextBrowser {
    Q_OBJECT
public:
    ReceiptPanel(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent = nullptr);

    void showCase(const std::string& caseId);
    [[nodiscard]] QString plainReceipt() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    std::string m_caseId;
};

} // namespace toscale::gui
