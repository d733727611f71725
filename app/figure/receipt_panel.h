#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "core/scene/mark.h"

#include <QTextBrowser>
#include <optional>

namespace toscale::gui {

/// How one value came about, step by step, with its sources. Links open only when they are clicked.
class ReceiptPanel : public QTextBrowser {
    Q_OBJECT
public:
    ReceiptPanel(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent = nullptr);

    /// The value of a case in the figure's own measure.
    void showCase(const std::string& caseId);
    /// The value that a mark stands for: a stage of a ladder, a cell of a ledger.
    void showMark(const scene::MarkKey& key, std::optional<double> lieFactor = {});
    [[nodiscard]] QString plainReceipt() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showOccurrence(const TimelineEvent& event, const Case& which);

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    scene::MarkKey m_key;
    std::optional<double> m_lieFactor; // of its mark
};

} // namespace toscale::gui
