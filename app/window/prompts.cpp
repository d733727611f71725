#include "app/window/prompts.h"

#include "app/text/qt_string.h"
#include "app/window/problem_dialog.h"
#include "app/window/unsaved_dialog.h"
#include "core/scene/xml.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

/// A name without an extension gets that of the chosen filter, e.g. ".svg" from "Vector picture (*.svg)".
QString withExtension(const QString& path, const QString& filter)
{
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    const qsizetype star = filter.lastIndexOf(u"(*"_s);
    const qsizetype end = filter.indexOf(u')', star);
    return star < 0 || end < 0 ? path : path + QStringView(filter).sliced(star + 2, end - star - 2).toString();
}

} // namespace

QString DialogPrompts::fileToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Open"), folder,
        tr("All that ToScale reads (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)") + u";;"_s
            + tr("ToScale documents (*.toscale.json *.json)") + u";;"_s + tr("Tables (*.csv *.tsv *.txt)") + u";;"_s
            + tr("Pictures that carry their document (*.png *.svg *.pdf *.html)") + u";;"_s + tr("All files (*)"));
}

QString DialogPrompts::fileToImport(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Import"), folder,
                                        tr("Tables, pages and JSON (*.csv *.tsv *.txt *.html *.htm *.json)") + u";;"_s
                                            + tr("All files (*)"));
}

QString DialogPrompts::fileToSave(QWidget* parent, const QString& suggestion)
{
    QString filter;
    const QString path = QFileDialog::getSaveFileName(parent, tr("Save as"), suggestion,
                                                      tr("ToScale document (*.toscale.json)"), &filter);
    return withExtension(path, u"(*.toscale.json)"_s);
}

QString DialogPrompts::pdfToSave(QWidget* parent, const QString& suggestion)
{
    const QString path = QFileDialog::getSaveFileName(parent, tr("Save as"), suggestion, tr("PDF to print (*.pdf)"));
    return withExtension(path, u"(*.pdf)"_s);
}

QString DialogPrompts::pictureToSave(QWidget* parent, const QString& suggestion)
{
    QString filter;
    const QString path = QFileDialog::getSaveFileName(
        parent, tr("Export"), suggestion,
        tr("PNG picture (*.png)") + u";;"_s + tr("SVG drawing (*.svg)") + u";;"_s + tr("PDF page (*.pdf)"), &filter);
    return withExtension(path, filter.mid(filter.lastIndexOf(u'(')));
}

QString DialogPrompts::tableToSave(QWidget* parent, const QString& suggestion)
{
    QString filter;
    const QString path = QFileDialog::getSaveFileName(parent, tr("Export the table"), suggestion,
                                                      tr("Whole cases as a table that can be read back (*.csv)")
                                                          + u";;"_s + tr("Values in base units, for programs (*.json)")
                                                          + u";;"_s + tr("Web page, as shown (*.html)") + u";;"_s
                                                          + tr("Markdown, as shown (*.md)"),
                                                      &filter);
    return withExtension(path, filter.mid(filter.lastIndexOf(u'(')));
}

QString DialogPrompts::folderToUse(QWidget* parent, const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool DialogPrompts::mayMakeFolder(QWidget* parent, const QString& folder)
{
    QMessageBox box(QMessageBox::Question, tr("No such folder"), tr("Make the folder?"), QMessageBox::Cancel, parent);
    box.setInformativeText(folder);
    QAbstractButton* make = box.addButton(tr("&Make folder"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == make;
}

bool DialogPrompts::mayReplace(QWidget* parent, const QStringList& names)
{
    constexpr qsizetype mostNames = 8;
    QStringList shown = names.mid(0, mostNames);
    if (names.size() > mostNames)
        shown << tr("and %n more", nullptr, static_cast<int>(names.size() - mostNames));
    QMessageBox box(QMessageBox::Question, tr("Replace files"),
                    tr("Replace %n file(s)?", nullptr, static_cast<int>(names.size())), QMessageBox::Cancel, parent);
    box.setInformativeText(shown.join(u'\n'));
    box.setDefaultButton(QMessageBox::Cancel); // Return alone replaces nothing
    QAbstractButton* replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == replace;
}

UnsavedAnswer DialogPrompts::saveChanges(QWidget* parent, const QString& documentName)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to “%1” first?").arg(documentName),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(tr("Otherwise they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
}

LeaveAnswer DialogPrompts::saveSeveral(QWidget* parent, const QStringList& documents)
{
    UnsavedDialog dialog(documents, parent);
    dialog.exec();
    return dialog.answer();
}

RecoveryAnswer DialogPrompts::recover(QWidget* parent, const QStringList& documents)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("ToScale ended before these changes were saved. Open them again?"), QMessageBox::NoButton,
                    parent);
    box.setInformativeText(documents.join(u'\n') + u"\n\n"_s
                           + tr("They open as unsaved changes; the files stay as they are until you save."));
    QPushButton* open = box.addButton(tr("&Recover"), QMessageBox::AcceptRole);
    QAbstractButton* discard = box.addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
    QAbstractButton* later = box.addButton(tr("Ask &later"), QMessageBox::RejectRole);
    box.setDefaultButton(open);
    box.setEscapeButton(later);
    box.exec();
    return box.clickedButton() == open   ? RecoveryAnswer::Recover
        : box.clickedButton() == discard ? RecoveryAnswer::Discard
                                         : RecoveryAnswer::Later;
}

bool DialogPrompts::mayReload(QWidget* parent, const QString& documentName, bool hasChanges)
{
    QMessageBox box(QMessageBox::Question, tr("Changed on disk"),
                    tr("Another program changed “%1”. Open what it holds now?").arg(documentName),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(hasChanges ? tr("Your unsaved changes would be lost.")
                                      : tr("Otherwise what is open here stays, unsaved."));
    QPushButton* keep = box.addButton(tr("&Keep what is here"), QMessageBox::RejectRole);
    QPushButton* reload = box.addButton(tr("&Open it anew"), QMessageBox::AcceptRole);
    box.setDefaultButton(hasChanges ? keep : reload);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == reload;
}

bool DialogPrompts::mayOverwriteOther(QWidget* parent, const QString& documentName)
{
    QMessageBox box(
        QMessageBox::Warning, tr("Changed on disk"),
        tr("Another program changed “%1” since it was opened here. Replace what it wrote?").arg(documentName),
        QMessageBox::Cancel, parent);
    box.setInformativeText(tr("Save as another file to keep both."));
    box.setDefaultButton(QMessageBox::Cancel); // Return alone replaces nothing
    QAbstractButton* replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == replace;
}

QString DialogPrompts::textFor(QWidget* parent, const QString& title, const QString& label, const QString& text)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? answer.trimmed() : QString();
}

void DialogPrompts::showProblems(QWidget* parent, const ProblemReport& report)
{
    ProblemDialog(report, parent).exec();
}

bool DialogPrompts::mayOpenAddress(QWidget* parent, const QString& address)
{
    QMessageBox box(QMessageBox::Question, tr("A page of the web"), tr("Open this address in the browser?"),
                    QMessageBox::Cancel, parent);
    box.setInformativeText(address);
    QPushButton* open = box.addButton(tr("&Open"), QMessageBox::AcceptRole);
    box.setDefaultButton(open);
    box.exec();
    return box.clickedButton() == open;
}

void DialogPrompts::openAddress(const QString& address)
{
    if (scene::isWebAddress(text::toUtf8(address))) // a document may say "file:" or worse
        QDesktopServices::openUrl(QUrl(address));
}

} // namespace toscale::gui
