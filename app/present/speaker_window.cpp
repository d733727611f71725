#include "app/present/speaker_window.h"

#include "app/present/hands_panel.h"
#include "app/text/qt_string.h"
#include "app/window/dialog_size.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace toscale::gui {

namespace {

enum Row { Now, Next };

/// "12:05", with the digits of the language.
QString clockOf(qint64 seconds)
{
    QString text = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    for (QChar& each : text)
        if (each.isDigit())
            each = QLocale().toString(each.digitValue()).front();
    return text;
}

QLabel* pictureLabel(const QString& name, const QString& accessibleName)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(accessibleName);
    label->setAlignment(Qt::AlignCenter);
    label->setMinimumSize(160, 90);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return label;
}

} // namespace

SpeakerWindow::SpeakerWindow(PresentWindow& presentation, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(presentation)
    , m_place(new QLabel)
    , m_clock(new QLabel)
    , m_now(pictureLabel(QStringLiteral("speakerNow"), tr("This step")))
    , m_next(pictureLabel(QStringLiteral("speakerNext"), tr("Next step")))
    , m_nextTitle(new QLabel)
    , m_notes(new QTextEdit)
    , m_begin(QDateTime::currentDateTime())
    , m_drawing(drawThumbnail, [this](const Thumbnail& made) {
        if (made.generation == m_generation)
            (made.row == Now ? m_now : m_next)->setPixmap(QPixmap::fromImage(made.picture));
        const auto next = m_presentation.nextKey();
        if (std::exchange(m_wantsNext, false) && next)
            m_drawing.request(request(*next, *m_next, Next));
    })
{
    setObjectName(QStringLiteral("speakerWindow"));
    setWindowTitle(tr("ToScale: speaker"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    for (QLabel* label : {m_place, m_clock})
        label->setFont(large);
    m_place->setObjectName(QStringLiteral("speakerPlace"));
    m_clock->setObjectName(QStringLiteral("speakerClock"));
    m_notes->setObjectName(QStringLiteral("speakerNotes"));
    m_notes->setAccessibleName(tr("Notes of this step"));
    m_notes->setReadOnly(true);
    m_notes->setFont(large);
    m_notes->setPlaceholderText(tr("No notes for this step. They are written in the Texts panel of the window."));
    m_notes->installEventFilter(this);
    m_nextTitle->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_place, 1);
    top->addWidget(m_clock);
    auto* restart = new QPushButton(tr("Clock from &zero"));
    restart->setToolTip(tr("The time of the lesson begins anew"));
    connect(restart, &QPushButton::clicked, this, [this] {
        m_begin = QDateTime::currentDateTime();
        showTime();
    });
    top->addWidget(restart);
    auto* pictures = new QGridLayout;
    pictures->addWidget(new QLabel(tr("Now")), 0, 0);
    pictures->addWidget(m_now, 1, 0);
    pictures->addWidget(m_nextTitle, 0, 1);
    pictures->addWidget(m_next, 1, 1);
    pictures->setColumnStretch(0, 3);
    pictures->setColumnStretch(1, 2);
    pictures->setRowStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    const std::tuple<QString, QString, PresentCommand> commands[] = {
        {tr("&Back"), QStringLiteral("speakerBack"), PresentCommand::Previous},
        {tr("&Next"), QStringLiteral("speakerForward"), PresentCommand::Next},
        {tr("Bl&ack screen"), QStringLiteral("speakerBlack"), PresentCommand::Black},
        {tr("&Real sentence?"), QStringLiteral("speakerLadder"), PresentCommand::Ladder},
        {tr("&End"), QStringLiteral("speakerEnd"), PresentCommand::End}};
    for (const auto& [words, name, command] : commands) {
        auto* button = new QPushButton(words);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(
            button, &QPushButton::clicked, this, [this, command = command] { m_presentation.run(command); },
            Qt::QueuedConnection); // the last one ends this window
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(pictures, 3);
    layout->addWidget(m_notes, 2);
    layout->addWidget(new HandsPanel(presentation));
    layout->addLayout(buttons);
    setFocusPolicy(Qt::StrongFocus);

    connect(&presentation, &PresentWindow::shownChanged, this, &SpeakerWindow::showStep);
    connect(&presentation, &PresentWindow::guessesChanged, this, &SpeakerWindow::drawPictures);
    connect(&m_tick, &QTimer::timeout, this, &SpeakerWindow::showTime);
    m_tick.start(1000);
    resizeWithinScreen(*this, QSize(900, 640));
    showTime();
    showStep();
}

ThumbnailRequest SpeakerWindow::request(const StepKey& key, const QLabel& place, int row) const
{
    ThumbnailRequest request;
    request.document = m_presentation.sharedDocument();
    request.view = m_presentation.viewFor(key);
    request.walk = walkOfStep(m_presentation.document(), key);
    request.size = QSizeF(request.view.size.width, request.view.size.height)
                       .scaled(QSizeF(place.size()), Qt::KeepAspectRatio)
                       .toSize();
    request.ratio = devicePixelRatioF();
    request.row = row;
    request.generation = m_generation;
    return request;
}

void SpeakerWindow::drawPictures()
{
    ++m_generation;
    QWidget& sketch = m_presentation.sketch();
    QWidget& board = m_presentation.board();
    if (!sketch.isHidden() || !board.isHidden()) { // the class sees no figure
        const QPixmap seen = sketch.isHidden() ? board.grab() : sketch.grab();
        const QSize pixels = m_now->size() * seen.devicePixelRatio(); // as sharp as the screen
        m_now->setPixmap(seen.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        if (const auto next = m_presentation.nextKey())
            m_drawing.request(request(*next, *m_next, Next));
        return;
    }
    m_wantsNext = true;
    m_drawing.request(request(m_presentation.key(), *m_now, Now));
}

void SpeakerWindow::showStep()
{
    const std::size_t step = m_presentation.step();
    const Document& document = m_presentation.document();
    const View view = viewOfStep(document, step);
    const PresentOverlay::Curtain curtain = m_presentation.overlay().curtain();
    QString place = tr("Step %1 of %2").arg(QLocale().toString(step + 1), QLocale().toString(m_presentation.steps()));
    if (curtain != PresentOverlay::Curtain::None)
        place = tr("%1, the screen is %2", "which step; black or white")
                    .arg(place, curtain == PresentOverlay::Curtain::Black ? tr("black") : tr("white"));
    if (m_presentation.guessMoment() == GuessMoment::Question)
        place = tr("%1: the question", "which step").arg(place);
    else if (m_presentation.guessMoment() == GuessMoment::Choices)
        place = tr("%1: the choices", "which step").arg(place);
    else if (m_presentation.guessMoment() == GuessMoment::Miss)
        place = tr("%1: how far off the guesses are", "which step").arg(place);
    m_place->setText(place);
    m_notes->setPlainText(text::toQString(view.speakerNotes));
    m_next->clear();
    if (const auto key = m_presentation.nextKey()) {
        const View next = m_presentation.viewFor(*key);
        const text::LocaleWording wording(m_presentation.document().language);
        m_nextTitle->setText(tr("Next: %1")
                                 .arg(text::toQString(next.title.empty() ? wording.title(
                                                          compareView(document, next, io::builtInTables()))
                                                                         : next.title)));
    } else {
        m_nextTitle->setText(tr("This is the last step"));
    }
    drawPictures();
}

void SpeakerWindow::showTime()
{
    const qint64 seconds = m_begin.secsTo(QDateTime::currentDateTime());
    m_clock->setText(tr("%1   %2 min", "time of day; minutes and seconds since the beginning")
                         .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), clockOf(seconds)));
}

void SpeakerWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_presentation.takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool SpeakerWindow::eventFilter(QObject* watched, QEvent* event)
{
    // the notes only scroll by their own means: a clicker turns to the next step wherever the cursor is
    if (event->type() == QEvent::KeyPress)
        return m_presentation.takeKey(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

void SpeakerWindow::resizeEvent(QResizeEvent*)
{
    drawPictures();
}

} // namespace toscale::gui
