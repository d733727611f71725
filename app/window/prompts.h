#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <cstddef>
#include <vector>

class QWidget;

namespace toscale::gui {

/// A list of problems as a dialog shows it: what happened, and one line a problem.
struct ProblemReport {
    QString title;
    QString summary;
    QStringList problems;
    bool isWorthCopying = true; // into a report of a fault or onto a sheet of paper
};

/// What becomes of changes that were never saved, because the program ended before.
enum class RecoveryAnswer { Recover, Discard, Later };

enum class UnsavedAnswer { Save, Discard, Cancel };

/// What becomes of the unsaved changes of several documents.
struct LeaveAnswer {
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    std::vector<std::size_t> saved; // with Save: which of them, by place; the changes of the others are given up
};

/// Every question that the window asks in a dialog of its own. Tests answer in its place.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// A path, or an empty text when the person changed their mind.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& folder) = 0;
    [[nodiscard]] virtual QString fileToImport(QWidget* parent, const QString& folder) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const QString& suggestion) = 0;
    [[nodiscard]] virtual QString pdfToSave(QWidget* parent, const QString& suggestion) = 0;
    [[nodiscard]] virtual QString pictureToSave(QWidget* parent, const QString& suggestion) = 0;
    [[nodiscard]] virtual QString tableToSave(QWidget* parent, const QString& suggestion) = 0;
    [[nodiscard]] virtual QString folderToUse(QWidget* parent, const QString& title, const QString& folder) = 0;
    /// May a folder that is not there be made?
    [[nodiscard]] virtual bool mayMakeFolder(QWidget* parent, const QString& folder) = 0;
    /// May files that are there already, with these names, be replaced?
    [[nodiscard]] virtual bool mayReplace(QWidget* parent, const QStringList& names) = 0;
    [[nodiscard]] virtual UnsavedAnswer saveChanges(QWidget* parent, const QString& documentName) = 0;
    /// `documents`: a line for each that has unsaved changes, at least two.
    [[nodiscard]] virtual LeaveAnswer saveSeveral(QWidget* parent, const QStringList& documents) = 0;
    /// `documents`: a line for each whose changes can be recovered.
    [[nodiscard]] virtual RecoveryAnswer recover(QWidget* parent, const QStringList& documents) = 0;
    /// May what another program wrote into the file take the place of what is here?
    [[nodiscard]] virtual bool mayReload(QWidget* parent, const QString& documentName, bool hasChanges) = 0;
    /// May what another program wrote into the file be replaced?
    [[nodiscard]] virtual bool mayOverwriteOther(QWidget* parent, const QString& documentName) = 0;
    /// An empty text: changed their mind.
    [[nodiscard]] virtual QString textFor(QWidget* parent, const QString& title, const QString& label,
                                          const QString& text) = 0;
    virtual void showProblems(QWidget* parent, const ProblemReport& report) = 0;
    /// May a page of the web be opened, whose address is shown? It lies outside of the program, which fetches nothing.
    [[nodiscard]] virtual bool mayOpenAddress(QWidget* parent, const QString& address) = 0;
    virtual void openAddress(const QString& address) = 0;
};

/// The real dialogs.
class DialogPrompts : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(toscale::gui::DialogPrompts)
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent, const QString& folder) override;
    [[nodiscard]] QString fileToImport(QWidget* parent, const QString& folder) override;
    [[nodiscard]] QString fileToSave(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] QString pdfToSave(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] QString pictureToSave(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] QString tableToSave(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] QString folderToUse(QWidget* parent, const QString& title, const QString& folder) override;
    [[nodiscard]] bool mayMakeFolder(QWidget* parent, const QString& folder) override;
    [[nodiscard]] bool mayReplace(QWidget* parent, const QStringList& names) override;
    [[nodiscard]] UnsavedAnswer saveChanges(QWidget* parent, const QString& documentName) override;
    [[nodiscard]] LeaveAnswer saveSeveral(QWidget* parent, const QStringList& documents) override;
    [[nodiscard]] RecoveryAnswer recover(QWidget* parent, const QStringList& documents) override;
    [[nodiscard]] bool mayReload(QWidget* parent, const QString& documentName, bool hasChanges) override;
    [[nodiscard]] bool mayOverwriteOther(QWidget* parent, const QString& documentName) override;
    [[nodiscard]] QString textFor(QWidget* parent, const QString& title, const QString& label,
                                  const QString& text) override;
    void showProblems(QWidget* parent, const ProblemReport& report) override;
    [[nodiscard]] bool mayOpenAddress(QWidget* parent, const QString& address) override;
    void openAddress(const QString& address) override;
};

} // namespace toscale::gui
