#pragma once

#include "app/document/document_session.h"
#include "app/figure/receipt_html.h"
#include "app/text/locale_wording.h"
#include "core/scene/mark.h"

#include <QTextBrowser>
#include <memory>
#include <optional>
#include <variant>

class QMimeData;

namespace toscale::gui {

/// One value by itself, with the measure and the reference it is in and the case it is of.
struct ReceiptValue {
    ComparedCase row;
    Comparison in; // of that row alone
    Case which;
};

/// How one number came about, step by step, with its sources: of a mark, of a cell of the table, of the ratio, of the
/// end of an axis. Links open only when they are clicked.
class ReceiptPanel : public QTextBrowser {
    Q_OBJECT
public:
    ReceiptPanel(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent = nullptr);

    /// The value of a case in the figure's own measure.
    void showCase(const std::string& caseId);
    /// The value that a mark stands for: a stage of a ladder, a cell of a ledger.
    void showMark(const scene::MarkKey& key, std::optional<double> lieFactor = {});
    /// A value as the table of cases has it: of any measure, also of a case that is not in the figure.
    void showValue(const std::string& caseId, MeasureId measure);
    /// A value of a case that is in no document: a row of a long table.
    void showRow(const Case& which, MeasureId measure, const Reference& reference);
    /// The ratio of the figure's own measure, or why there is none.
    void showRatio();
    /// The end of an axis: a part of the frame, and the word that is printed there.
    void showAxis(const std::string& part, const QString& end);

    [[nodiscard]] QString plainReceipt() const;
    /// The value or the gap that the receipt is of; nothing for the ratio, an axis and an event.
    [[nodiscard]] std::optional<ReceiptValue> shownValue() const;
    /// False where nothing is selected.
    [[nodiscard]] bool hasReceipt() const { return !m_shown.html.isEmpty(); }
    /// The number in a sentence, and its receipt, as plain text and as HTML.
    [[nodiscard]] std::unique_ptr<QMimeData> copied() const;

signals:
    /// Another receipt, or none.
    void receiptChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct OfMark {
        scene::MarkKey key;
        std::optional<double> lieFactor;
    };
    struct OfValue {
        std::string caseId;
        MeasureId measure;
    };
    struct OfRow {
        Document document; // of that case alone
        MeasureId measure;
        Reference reference;
    };
    struct OfRatio { };
    struct OfAxis {
        std::string part;
        QString end;
    };
    using Subject = std::variant<OfMark, OfValue, OfRow, OfRatio, OfAxis>;

    [[nodiscard]] std::optional<ReceiptValue> valueOf(const OfMark& mark) const;
    [[nodiscard]] std::optional<ReceiptValue> valueOf(const OfValue& value) const;
    [[nodiscard]] std::optional<ReceiptValue> valueOf(const OfRow& row) const;
    [[nodiscard]] std::optional<ReceiptValue> valueOf(const OfRatio& /*ratio*/) const { return std::nullopt; }
    [[nodiscard]] std::optional<ReceiptValue> valueOf(const OfAxis& /*axis*/) const { return std::nullopt; }

    void show(Subject subject);
    void rebuild();
    /// Empty texts where the document has no such number any more.
    [[nodiscard]] ReceiptText textOf(const OfMark& mark) const;
    [[nodiscard]] ReceiptText textOf(const OfValue& value) const;
    [[nodiscard]] ReceiptText textOf(const OfRow& row) const;
    [[nodiscard]] ReceiptText textOf(const OfRatio& ratio) const;
    [[nodiscard]] ReceiptText textOf(const Document& document, const ReceiptValue& value) const;
    [[nodiscard]] ReceiptText textOf(const OfAxis& axis) const;
    [[nodiscard]] QString withoutReceipt() const;

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    Subject m_subject;
    ReceiptText m_shown;
};

} // namespace toscale::gui
