#pragma once

#include "app/background/latest_job.h"
#include "app/document/shown_view.h"
#include "app/recovery/edit_journal.h"
#include "app/recovery/file_claim.h"
#include "app/recovery/watched_file.h"
#include "app/text/locale_wording.h"
#include "core/document/edit.h"
#include "core/result.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace toscale::gui {

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

    /// What figures of the document say, in its own language whatever that of the window; until it is changed.
    [[nodiscard]] const text::LocaleWording& wording() const { return *m_wording; }

    [[nodiscard]] std::size_t currentViewIndex() const { return m_view; }
    /// The view on screen; a document without views shows all its cases as bars.
    [[nodiscard]] View currentView() const;
    /// The values of the current view, made anew after each change: of few cases at once, of many in the background.
    [[nodiscard]] const Comparison& comparison() const { return m_shown->columns.main; }
    [[nodiscard]] const Columns& columns() const { return m_shown->columns; }
    /// They and the document that they belong to.
    [[nodiscard]] const SharedView& shown() const { return m_shown; }
    /// The values are still those before the last change.
    [[nodiscard]] bool isComparing() const { return m_comparing.isBusy(); }
    /// Waits until they are not, for what cannot go on without.
    void finishComparing() { m_comparing.finish(); }

    /// Forgets the old document and its undo steps. `stamp`: of the file, from before the document was read.
    void replaceDocument(Document document, const QString& path, const std::optional<FileStamp>& stamp = {});
    void showView(std::size_t index);
    /// Tells new listeners of the document as it is.
    void announce();

    /// One named undo step. Steps with the same `mergeKey` in a row that are about the same case, view or value as a
    /// whole become one.
    void edit(const Edit& edit, const QString& name, const QString& mergeKey = {});
    void changeView(const View& view, const QString& name, const QString& mergeKey = {});

    /// In the background; the windows are drawn meanwhile and take no input.
    [[nodiscard]] Result<void> save(QString path);
    /// Events that come in meanwhile save nothing else.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }

    /// From now on what is done is written to a journal in that folder, to be recovered after a crash.
    void keepJournal(const QString& folder);
    /// Nobody wants what is unsaved, and the file is no longer open here: its window was closed.
    void letGo();
    /// What was recovered, with unsaved changes.
    void restore(Recovered recovered);
    /// The file holds something else than what was opened or saved here: another program wrote it.
    [[nodiscard]] bool isFileOther() const { return m_file.isOther(); }
    /// Another window or program of this person had the file open already.
    [[nodiscard]] bool isFileShared() const { return m_claim.isShared(); }
    /// What is here stays, though the file says something else, and is unsaved.
    void keepAsChanged();

signals:
    /// A document was opened or made.
    void documentReplaced();
    /// A case, the view, the reference, or which view is shown changed; the values may follow later.
    void documentChanged();
    /// A case has another id; comes before documentChanged().
    void caseRenamed(const std::string& from, const std::string& to);
    /// The values of the current view are those of the document.
    void comparisonChanged();
    void pathChanged();
    /// isFileOther(), or the file is gone.
    void fileChangedOutside();
    /// What is done from now on could not be recovered.
    void journalFailed(const toscale::Error& error);
    /// The view shows something else than what was typed about it was typed for.
    void typedTextsMayBeOld();

private:
    friend class EditCommand;
    /// Used by undo steps: applies and gives back what takes it back.
    Edit applyNow(const Edit& edit);
    void tellRenames(const Edit& edit, const Edit& inverse);
    void refresh();
    void followLanguage();
    /// The file holds that document.
    void noteSaved(const Document& document, const std::optional<FileStamp>& stamp);

    Document m_document;
    std::unique_ptr<const text::LocaleWording> m_wording = std::make_unique<const text::LocaleWording>();
    std::string m_language = m_document.language; // that was asked for
    QUndoStack m_undo;
    QString m_path;
    bool m_isSaving = false;
    WatchedFile m_file;
    std::unique_ptr<EditJournal> m_journal;
    QString m_recoveryFolder; // of it; empty where none is kept
    FileClaim m_claim;
    std::size_t m_view = 0;
    SharedView m_shown = std::make_shared<const ShownView>();
    LatestJob<std::shared_ptr<ShownView>, SharedView> m_comparing;
};

} // namespace toscale::gui
