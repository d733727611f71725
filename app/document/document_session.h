#pragma once

#include "core/document/columns.h"
#include "core/document/document.h"
#include "core/document/edit.h"
#include "core/result.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace toscale::gui {

/// A document is edited and drawn as a whole; more cases than these are no document any more.
inline constexpr std::size_t mostCasesOfDocument = 50'000;

/// The open document with its undo stack and file. It alone changes the document; everything else asks it and listens.
class DocumentSession : public QObject {
    Q_OBJECT
public:
    explicit DocumentSession(QObject* parent = nullptr);

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

    [[nodiscard]] std::size_t currentViewIndex() const { return m_view; }
    /// The view on screen; a document without views shows all its cases as bars.
    [[nodiscard]] View currentView() const;
    /// The values of the current view, made anew after each change.
    [[nodiscard]] const Comparison& comparison() const { return m_columns.main; }
    [[nodiscard]] const Columns& columns() const { return m_columns; }

    /// Forgets the old document and its undo steps.
    void replaceDocument(Document document, const QString& path);
    void showView(std::size_t index);

    /// One named undo step. Steps with the same `mergeKey` in a row become one.
    void edit(const Edit& edit, const QString& name, const QString& mergeKey = {});
    void changeView(const View& view, const QString& name, const QString& mergeKey = {});

    [[nodiscard]] Result<void> save(const QString& path);

signals:
    /// A document was opened or made.
    void documentReplaced();
    /// Something that is drawn changed: the view, a case, the reference, or which view is shown.
    void comparisonChanged();
    void pathChanged();

private:
    friend class EditCommand;
    /// Used by undo steps: applies and gives back what takes it back.
    Edit applyNow(const Edit& edit);
    void refresh();

    Document m_document;
    QUndoStack m_undo;
    QString m_path;
    std::size_t m_view = 0;
    Columns m_columns;
};

} // namespace toscale::gui
