#pragma once

#include "app/figure/scene_view.h"
#include "app/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>

namespace toscale::gui {

/// Answers in place of the dialogs and remembers what was shown.
class ScriptedPrompts final : public Prompts {
public:
    QString fileToOpen(QWidget*, const QString&) override { return nextFile; }
    QString fileToImport(QWidget*, const QString&) override { return nextFile; }
    QString fileToSave(QWidget*, const QString&) override { return nextFile; }
    QString pdfToSave(QWidget*, const QString&) override { return nextFile; }
    QString tableToSave(QWidget*, const QString&) override { return nextFile; }
    QString pictureToSave(QWidget*, const QString&) override { return nextFile; }
    QString folderToUse(QWidget*, const QString&, const QString&) override { return nextFile; }
    bool mayMakeFolder(QWidget*, const QString&) override
    {
        ++questions;
        return nextAnswer == UnsavedAnswer::Save;
    }
    bool mayReplace(QWidget*, const QStringList& names) override
    {
        ++questions;
        replaced = names;
        return nextAnswer == UnsavedAnswer::Save;
    }
    UnsavedAnswer saveChanges(QWidget*, const QString&) override
    {
        ++questions;
        return nextAnswer;
    }
    LeaveAnswer saveSeveral(QWidget*, const QStringList& documents) override
    {
        ++questions;
        unsaved = documents;
        return nextLeave;
    }
    RecoveryAnswer recover(QWidget*, const QStringList& documents) override
    {
        recoverable = documents;
        return nextRecovery;
    }
    bool mayReload(QWidget*, const QString&, bool) override
    {
        ++questions;
        return nextAnswer == UnsavedAnswer::Save;
    }
    bool mayOverwriteOther(QWidget*, const QString&) override
    {
        ++questions;
        return nextAnswer == UnsavedAnswer::Save;
    }
    QString textFor(QWidget*, const QString&, const QString&, const QString&) override { return nextFile; }
    void showProblems(QWidget*, const ProblemReport& report) override
    {
        reports.push_back(report);
        if (whileShowing)
            whileShowing();
    }
    bool mayOpenAddress(QWidget*, const QString& address) override
    {
        asked << address;
        return nextAnswer == UnsavedAnswer::Save;
    }
    void openAddress(const QString& address) override { opened << address; }

    QString nextFile;
    QStringList replaced;
    QStringList recoverable;
    QStringList unsaved;
    LeaveAnswer nextLeave;
    RecoveryAnswer nextRecovery = RecoveryAnswer::Later;
    UnsavedAnswer nextAnswer = UnsavedAnswer::Cancel;
    int questions = 0;
    std::vector<ProblemReport> reports;
    std::function<void()> whileShowing; // what happens while problems are read
    QStringList asked;                  // whether they may be opened
    QStringList opened;
};

/// The window with the built-in comparison, settings in a temporary folder and scripted dialogs.
class WindowTest : public testing::Test {
protected:
    WindowTest();

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void trigger(const char* action);
    /// Chooses an entry of the panel as a person would.
    void choose(const char* box, const char* data);
    [[nodiscard]] View view() { return m_window.session().currentView(); }
    [[nodiscard]] std::string sceneTitle() { return m_window.sceneView().scene().title; }

    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    ScriptedPrompts m_prompts;
    MainWindow m_window;
};

} // namespace toscale::gui
