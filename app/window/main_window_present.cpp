#include "app/present/present_window.h"
#include "app/present/screen_awake.h"
#include "app/present/speaker_window.h"
#include "app/text/lessons.h"
#include "app/text/qt_string.h"
#include "app/window/main_window.h"
#include "core/io/reference_data.h"

#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>

// The presentation: the views of the document as steps on a whole screen.

namespace toscale::gui {

namespace {

/// Where the class looks: another screen than the one with the window, where there is one.
QScreen* screenOfClass(const QWidget& window)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens)
        if (screen != window.screen())
            return screen;
    return window.screen();
}

void showOn(QWidget& window, QScreen& screen)
{
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.showFullScreen();
    window.activateWindow();
    window.setFocus();
}

} // namespace

void MainWindow::makePresentMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Present"));
    addAction(menu, QStringLiteral("present"), tr("From the &first view"), QKeySequence(Qt::Key_F5),
              tr("The views as steps on the whole screen; H there lists the keys"), [this] { present(0); });
    addAction(menu, QStringLiteral("presentFromHere"), tr("From &this view"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
              tr("The views as steps on the whole screen, beginning with this one"),
              [this] { present(m_session.currentViewIndex()); });
    menu->addSeparator();
    QMenu* lessons = menu->addMenu(tr("Open a &lesson"));
    lessons->setObjectName(QStringLiteral("lessonsMenu"));
    connect(lessons, &QMenu::aboutToShow, this, [this, lessons] { // read when somebody looks
        if (!lessons->isEmpty())
            return;
        for (const Document& story : io::stories()) {
            const Document lesson = text::lessonIn(wording().language(), story);
            lessons->addAction(text::toQString(lesson.title), this, [this, lesson] {
                if (settle() && mayLeave())
                    m_session.replaceDocument(lesson, {});
            });
        }
    });
}

void MainWindow::present(std::size_t firstStep)
{
    if (m_presentWindow != nullptr) {
        m_presentWindow->activateWindow();
        return;
    }
    if (m_session.document().cases.empty()) {
        statusBar()->showMessage(tr("There is nothing to present yet: type a comparison or add a case"), 8000);
        return;
    }
    Presentation presentation;
    presentation.document = std::make_shared<const Document>(m_session.document());
    presentation.firstStep = firstStep;
    presentation.windowTheme = windowTheme();
    presentation.reducesMotion = m_settings.reducesMotion();
    m_presentWindow = new PresentWindow(std::move(presentation));
    m_presentWindow->setAttribute(Qt::WA_DeleteOnClose);
    new ScreenAwake(m_presentWindow);
    connect(m_presentWindow, &PresentWindow::speakerWanted, this, &MainWindow::toggleSpeaker);
    connect(m_presentWindow, &PresentWindow::ended, this, [this] {
        if (m_speakerWindow != nullptr)
            m_speakerWindow->close(); // it may be its key that ends all this
        m_session.showView(m_presentWindow->step());
        m_presentWindow = nullptr;
        activateWindow();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, m_presentWindow, [this](QScreen* gone) {
        if (m_presentWindow->screen() == gone || QGuiApplication::screens().size() == 1)
            showOn(*m_presentWindow, *QGuiApplication::primaryScreen());
    });
    QScreen* screen = screenOfClass(*this);
    if (screen != this->screen())
        toggleSpeaker();
    showOn(*m_presentWindow, *screen);
}

void MainWindow::toggleSpeaker()
{
    if (m_speakerWindow != nullptr && m_speakerWindow->isVisible()) {
        m_speakerWindow->close();
        return;
    }
    m_speakerWindow = new SpeakerWindow(*m_presentWindow);
    m_speakerWindow->setAttribute(Qt::WA_DeleteOnClose);
    m_speakerWindow->setScreen(screen());
    m_speakerWindow->show();
}

} // namespace toscale::gui
