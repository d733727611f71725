#pragma once

#include "app/cases/case_field.h"
#include "app/document/document_session.h"
#include "app/text/phrases.h"

#include <QWidget>
#include <optional>
#include <vector>

class QFormLayout;
class QLabel;

namespace toscale::gui {

/// The fields of a case, or of an item of one of its lists, below each other. What is typed is taken as soon as it can
/// be read, as named undo steps that merge while typing; what cannot be read stays in its field with the reason, and
/// the document keeps what it said before.
class FieldForm : public QWidget {
    Q_OBJECT
public:
    using TitleOf = std::function<QString(const Case&, std::size_t item)>;

    /// `titleOf` names an item in undo steps; none = the fields are of the case itself.
    FieldForm(DocumentSession& session, const text::Phrases& phrases, std::vector<CaseField> fields, TitleOf titleOf,
              QWidget* parent = nullptr);

    /// No item: nothing is shown.
    void showItem(const std::string& caseId, std::optional<std::size_t> item);
    /// False: a field says what cannot be read; the cursor is there.
    [[nodiscard]] bool settle();
    /// The cursor goes to the field with this name; false where the form has none.
    bool focusField(const QString& name);

protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        CaseField field;
        QWidget* editor = nullptr;
        QLabel* hint = nullptr;
        bool isBad = false; // what stands in the editor is not what the document says
    };

    void addField(QFormLayout* layout, CaseField field);
    [[nodiscard]] QWidget* makeEditor(std::size_t row, const CaseField& field);
    void take(std::size_t row, const QVariant& value, bool merges);
    /// What follows of a line once it is typed to its end.
    void finish(std::size_t row);
    /// Steps with the same one merge.
    [[nodiscard]] QString keyOf(std::size_t row) const;
    void refresh(bool isOther);
    void explain(Row& row, const QString& words, bool isBad);

    DocumentSession& m_session;
    const text::Phrases& m_phrases;
    TitleOf m_titleOf;
    std::vector<Row> m_rows;
    std::string m_caseId;
    std::optional<std::size_t> m_item;
    bool m_showing = false;
};

} // namespace toscale::gui
