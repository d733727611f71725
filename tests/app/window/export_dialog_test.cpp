#include "app/export/export_dialog.h"
#include "app/export/export_preview.h"
#include "app/export/preset_list.h"
#include "core/io/picture_document.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFocusEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace toscale::gui {

namespace {

class ExportDialogTest : public WindowTest {
protected:
    ExportDialogTest()
        : m_wording("en")
        , m_dialog(m_window.session(), m_settings, m_wording, m_prompts)
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("out"));
        find<QLineEdit>("exportFolder")->setText(path("out"));
        m_dialog.show();
        waitForPreview();
    }

    template <class T> T* find(const char* name)
    {
        T* found = m_dialog.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void tick(const char* name, bool on = true) { find<QCheckBox>(name)->setChecked(on); }
    void tickPreset(int row, bool on = true)
    {
        find<QListWidget>("exportPresets")->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    void waitForPreview()
    {
        QSignalSpy spy(&m_dialog.preview(), &ExportPreview::answered);
        while (m_dialog.preview().isBusy() && spy.wait(10000)) { }
    }
    exporting::ExportOutcome exported()
    {
        exporting::ExportOutcome outcome;
        QSignalSpy spy(&m_dialog, &ExportDialog::exported);
        connect(&m_dialog, &ExportDialog::exported, &m_dialog,
                [&](const exporting::ExportOutcome& each) { outcome = each; });
        find<QPushButton>("exportButton")->click();
        EXPECT_TRUE(spy.count() > 0 || spy.wait(20000));
        return outcome;
    }
    static void connect(ExportDialog* sender, void (ExportDialog::*signal)(const exporting::ExportOutcome&),
                        QObject* context, const std::function<void(const exporting::ExportOutcome&)>& slot)
    {
        QObject::connect(sender, signal, context, slot, Qt::SingleShotConnection);
    }
    [[nodiscard]] QStringList files() const { return QDir(path("out")).entryList(QDir::Files); }
    [[nodiscard]] std::string contents(const char* name) const
    {
        QFile file(path("out") + QLatin1Char('/') + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    text::LocaleWording m_wording;
    ExportDialog m_dialog;
};

TEST_F(ExportDialogTest, ShowsTheFigureAndWhatTravels)
{
    ASSERT_TRUE(m_dialog.preview().answer().drawing);
    EXPECT_EQ(m_dialog.preview().answer().drawing->view.size, view().size);
    EXPECT_TRUE(find<QLabel>("exportInk")->text().contains(QStringLiteral("1.000")));
    const QString travels = find<QLabel>("exportTravels")->text();
    EXPECT_TRUE(travels.contains(QStringLiteral("Swartz"))) << travels.toStdString();
    tick("exportWithoutNames");
    waitForPreview();
    EXPECT_FALSE(find<QLabel>("exportTravels")->text().contains(QStringLiteral("Swartz")));
    tick("exportCarries", false);
    EXPECT_FALSE(find<QLabel>("exportTravels")->isVisible());
}

/// The record of a case may be too old for a printed figure: on the day of SOURCE_DATE_EPOCH, in the year 2033.
TEST_F(ExportDialogTest, SaysHowOldTheRecordIs)
{
    qputenv("SOURCE_DATE_EPOCH", "2000000000");
    tick("exportWithoutNames"); // asks for the preview anew
    waitForPreview();
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(find<QLabel>("exportInk")->text().contains(QStringLiteral("more than 180 days ago")))
        << find<QLabel>("exportInk")->text().toStdString();
}

TEST_F(ExportDialogTest, WhatTravelsIsToldInTheLanguageOfTheWindow)
{
    const text::LocaleWording french("fr"); // the document is English
    ExportDialog dialog(m_window.session(), m_settings, french, m_prompts);
    QSignalSpy spy(&dialog.preview(), &ExportPreview::answered);
    while (dialog.preview().isBusy() && spy.wait(10000)) { }
    const QString travels = dialog.findChild<QLabel*>(QStringLiteral("exportTravels"))->text();
    EXPECT_TRUE(travels.contains(QStringLiteral("Non inclus"))) << travels.toStdString();
}

TEST_F(ExportDialogTest, PreviewsEverySizeAnew)
{
    auto* presets = find<QListWidget>("exportPresets");
    for (int row = 0; row < presets->count(); ++row) {
        presets->setCurrentRow(row);
        waitForPreview();
        ASSERT_TRUE(m_dialog.preview().answer().drawing) << presets->item(row)->text().toStdString();
    }
    presets->setCurrentRow(4);
    waitForPreview();
    EXPECT_EQ(m_dialog.preview().answer().drawing->view.size, (FigureSize{1080, 1920}));
}

TEST_F(ExportDialogTest, ExportsSeveralSizesAndFormatsInOneClick)
{
    tickPreset(1);
    tickPreset(3);
    tickPreset(0, false);
    for (const char* format : {"exportFormat-pdf", "exportFormat-html", "exportFormat-csv", "exportCaptions"})
        tick(format);
    const auto outcome = exported();
    EXPECT_TRUE(outcome.problems.empty());
    EXPECT_EQ(outcome.written.size(), 2u * 4 + 1 + 2);
    EXPECT_EQ(files().size(), 11);
    EXPECT_EQ(QImage(path("out/volume-squares-square.png")).size(), QSize(2160, 2160));
    EXPECT_TRUE(io::documentInPicture(contents("volume-squares-article.svg")));
    EXPECT_TRUE(find<QLabel>("exportResult")->text().contains(QStringLiteral("11")));
    EXPECT_EQ(m_settings.exportPresets(), (QStringList{QStringLiteral("article"), QStringLiteral("square")}));
    EXPECT_TRUE(m_settings.exportFormats().contains(QStringLiteral("html")));
}

TEST_F(ExportDialogTest, AsksBeforeItReplaces)
{
    (void)exported();
    EXPECT_EQ(m_prompts.questions, 0);
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    find<QPushButton>("exportButton")->click();
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_TRUE(m_prompts.replaced.contains(QStringLiteral("volume-squares.svg")));
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    EXPECT_EQ(exported().written.size(), 2u);
}

TEST_F(ExportDialogTest, AsksBeforeItMakesAFolder)
{
    QDir(path("out")).removeRecursively();
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    find<QPushButton>("exportButton")->click();
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_FALSE(QFile::exists(path("out")));
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    EXPECT_EQ(exported().written.size(), 2u);
}

TEST_F(ExportDialogTest, AFolderThatCannotBeMadeIsExplained)
{
    QFile(path("a file")).open(QIODevice::WriteOnly);
    find<QLineEdit>("exportFolder")->setText(path("a file/out"));
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    find<QPushButton>("exportButton")->click();
    EXPECT_TRUE(find<QLabel>("exportResult")->text().contains(QStringLiteral("cannot be made")));
}

TEST_F(ExportDialogTest, APlaceThatIsNoFolderIsExplained)
{
    QFile(path("a file")).open(QIODevice::WriteOnly);
    find<QLineEdit>("exportFolder")->setText(path("a file"));
    const auto outcome = exported();
    EXPECT_TRUE(outcome.written.empty());
    ASSERT_EQ(m_prompts.reports.size(), 1u);
    EXPECT_FALSE(m_prompts.reports[0].problems.isEmpty());
}

TEST_F(ExportDialogTest, OffersVegaLiteForWhatItCanDraw)
{
    auto* box = find<QCheckBox>("exportFormat-vl.json");
    EXPECT_FALSE(box->isEnabled());
    box->setChecked(true);
    EXPECT_EQ(exported().written.size(), 2u);
    choose("figureKind", "bars");
    EXPECT_TRUE(box->isEnabled());
    m_prompts.nextAnswer = UnsavedAnswer::Save; // the first two are replaced
    EXPECT_EQ(exported().written.size(), 3u);
}

TEST_F(ExportDialogTest, OffersEventsWhereThereAreSome)
{
    tick("exportFormat-events.csv");
    tick("exportFormat-timeline.json");
    tick("exportFormat-ics");
    EXPECT_EQ(exported().written.size(), 2u + 3);
    EXPECT_TRUE(contents("volume-squares.ics").starts_with("BEGIN:VCALENDAR"));
    Document document = m_window.session().document();
    for (Case& each : document.cases) {
        each.act = {};
        each.events.clear();
    }
    document.cases[0].events.emplace_back().label = "Nobody knows when";
    m_window.session().replaceDocument(document, {});
    EXPECT_TRUE(find<QCheckBox>("exportFormat-events.csv")->isEnabled());
    EXPECT_FALSE(find<QCheckBox>("exportFormat-ics")->isEnabled());
    document.cases[0].events.clear();
    m_window.session().replaceDocument(document, {});
    for (const char* name : {"exportFormat-events.csv", "exportFormat-timeline.json", "exportFormat-ics"}) {
        EXPECT_FALSE(find<QCheckBox>(name)->isEnabled()) << name;
        EXPECT_TRUE(find<QCheckBox>(name)->toolTip().startsWith(QStringLiteral("No event"))) << name;
    }
}

TEST_F(ExportDialogTest, SaysHowManyEventsACalendarLeavesOut)
{
    Document document = m_window.session().document();
    document.cases[0].events.emplace_back().label = "Nobody knows when";
    m_window.session().replaceDocument(document, {});
    tick("exportFormat-ics");
    (void)exported();
    EXPECT_TRUE(find<QLabel>("exportResult")->text().contains(QStringLiteral("One event has no date")));
}

TEST_F(ExportDialogTest, ASizeThatIsTickedIsShown)
{
    tickPreset(3);
    waitForPreview();
    EXPECT_EQ(m_dialog.preview().answer().drawing->view.size, (FigureSize{1080, 1080}));
}

TEST_F(ExportDialogTest, EscapeClosesIt)
{
    find<QPlainTextEdit>("exportAltText")->setFocus();
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(ExportDialogTest, TheDraftOfTheAlternativeTextIsThereToBeAmended)
{
    auto* edit = find<QPlainTextEdit>("exportAltText");
    QFocusEvent comes(QEvent::FocusIn);
    QFocusEvent goes(QEvent::FocusOut);
    QCoreApplication::sendEvent(edit, &comes);
    EXPECT_TRUE(edit->toPlainText().contains(QStringLiteral("80")));
    QCoreApplication::sendEvent(edit, &goes);
    EXPECT_TRUE(view().altText.empty()) << "nothing was typed";
    QCoreApplication::sendEvent(edit, &comes);
    edit->setPlainText(edit->toPlainText() + QStringLiteral(" Drawn twice."));
    QCoreApplication::sendEvent(edit, &goes);
    EXPECT_TRUE(view().altText.ends_with(" Drawn twice."));
}

TEST_F(ExportDialogTest, OwnAlternativeTextStaysOnceItHasBeenDrawn)
{
    auto* edit = find<QPlainTextEdit>("exportAltText");
    QFocusEvent goes(QEvent::FocusOut);
    edit->setPlainText(QStringLiteral("Own words"));
    QCoreApplication::sendEvent(edit, &goes);
    waitForPreview();
    QCoreApplication::sendEvent(edit, &goes);
    (void)exported();
    EXPECT_EQ(view().altText, "Own words");
    EXPECT_EQ(edit->toPlainText(), QStringLiteral("Own words"));
    EXPECT_NE(contents("volume-squares.svg").find("Own words"), std::string::npos);
    edit->clear();
    QCoreApplication::sendEvent(edit, &goes);
    waitForPreview();
    EXPECT_TRUE(view().altText.empty());
    EXPECT_TRUE(edit->placeholderText().contains(QStringLiteral("80"))) << "the draft is offered again";
}

TEST_F(ExportDialogTest, OpensWithTheAlternativeTextThatTheViewHas)
{
    View with = view();
    with.altText = "From before";
    m_window.session().changeView(with, QStringLiteral("Change"));
    auto* edit = find<QPlainTextEdit>("exportAltText");
    EXPECT_EQ(edit->toPlainText(), QStringLiteral("From before"));
    (void)exported();
    EXPECT_EQ(view().altText, "From before");
    EXPECT_NE(contents("volume-squares.svg").find("From before"), std::string::npos);
    m_window.session().undoStack().undo();
    EXPECT_TRUE(edit->toPlainText().isEmpty());
}

TEST_F(ExportDialogTest, LeavesNamesOut)
{
    tick("exportWithoutNames");
    tick("exportAllViews");
    find<QLineEdit>("exportName")->setText(QStringLiteral("swartz"));
    tick("exportCaptions"); // any change looks at the name again
    EXPECT_EQ(find<QLineEdit>("exportName")->text(), QStringLiteral("figure"));
    (void)exported();
    ASSERT_FALSE(files().isEmpty());
    for (const QString& name : files()) {
        const std::string text = contents(name.toUtf8().constData());
        EXPECT_EQ(text.find("wartz"), std::string::npos) << name.toStdString();
    }
}

TEST_F(ExportDialogTest, TheAlternativeTextIsAnUndoStep)
{
    const int steps = m_window.session().undoStack().count();
    find<QPlainTextEdit>("exportAltText")->setPlainText(QStringLiteral("Two squares, one tiny."));
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(find<QPlainTextEdit>("exportAltText"), &left);
    EXPECT_EQ(view().altText, "Two squares, one tiny.");
    EXPECT_EQ(m_window.session().undoStack().count(), steps + 1);
    (void)exported();
    EXPECT_NE(contents("volume-squares.svg").find("Two squares, one tiny."), std::string::npos);
    m_window.session().undoStack().undo();
    EXPECT_TRUE(view().altText.empty());
}

TEST_F(ExportDialogTest, OffersASizeInWhichEverythingFits)
{
    m_prompts.nextFile = QStringLiteral("tiny=240x200");
    find<QPushButton>("exportAddSize")->click();
    waitForPreview();
    ASSERT_TRUE(m_dialog.preview().answer().error);
    auto* taller = find<QPushButton>("exportTaller");
    EXPECT_TRUE(taller->isVisible());
    taller->click();
    waitForPreview();
    EXPECT_TRUE(m_dialog.preview().answer().drawing);
    EXPECT_FALSE(taller->isVisible());
    EXPECT_EQ(m_settings.ownPresets(), QStringList{QStringLiteral("tiny=240x200")});
    find<QPushButton>("exportRemoveSize")->click();
    EXPECT_TRUE(m_settings.ownPresets().isEmpty());
    m_prompts.nextFile = QStringLiteral("no size");
    find<QPushButton>("exportAddSize")->click();
    EXPECT_EQ(m_prompts.reports.size(), 1u);
}

TEST_F(ExportDialogTest, NothingTickedExportsNothing)
{
    for (const char* format : {"exportFormat-svg", "exportFormat-png"})
        tick(format, false);
    EXPECT_FALSE(find<QPushButton>("exportButton")->isEnabled());
    tick("exportCaptions");
    EXPECT_TRUE(find<QPushButton>("exportButton")->isEnabled());
    find<QLineEdit>("exportFolder")->clear();
    EXPECT_FALSE(find<QPushButton>("exportButton")->isEnabled());
}

TEST_F(WindowTest, ExportOpensItsDialog)
{
    bool isOpen = false;
    QTimer::singleShot(0, [&] {
        if (auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget())) {
            isOpen = true;
            dialog->reject();
        }
    });
    trigger("exportPicture");
    EXPECT_TRUE(isOpen);
    EXPECT_FALSE(m_window.session().isModified());
}

} // namespace

} // namespace toscale::gui
