#include "app/figure/reading_strip.h"

#include "app/figure/reading_delegate.h"
#include "app/figure/reading_list_model.h"
#include "app/figure/tile_pictures.h"
#include "app/text/reading_words.h"
#include "core/document/excerpt.h"
#include "core/io/reference_data.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace toscale::gui {

namespace {

/// Cases that are read otherwise in a moment; the readings of more would say little of each.
constexpr std::size_t mostCases = 2'000;

} // namespace

ReadingStrip::ReadingStrip(DocumentSession& session, const Settings& settings, const text::LocaleWording& wording,
                           QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_wording(wording)
    , m_model(new ReadingListModel(wording, this))
    , m_sentence(new QLabel)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_list(new QListView)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
    , m_job(&ReadingStrip::read, [this](Answer answer) { showAnswer(std::move(answer)); })
{
    m_sentence->setObjectName(QStringLiteral("robustness"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(tr("How robust the order of the cases is"));
    m_cancel->setObjectName(QStringLiteral("cancelReadings"));
    m_cancel->setToolTip(tr("Stops reading; what was found so far stays"));
    m_list->setObjectName(QStringLiteral("readings"));
    m_list->setAccessibleName(tr("Other readings of the record"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReadingDelegate(this));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_cancel, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    TileSource source;
    source.isDrawnRole = ReadingListModel::IsDrawnRole;
    source.pictureSize = ReadingDelegate::pictureSize;
    source.viewOf = [this](int row) -> std::optional<std::pair<std::shared_ptr<const Document>, View>> {
        if (m_document == nullptr)
            return std::nullopt;
        return std::pair(m_document, withReading(m_view, *m_document, m_model->readingAt(row)));
    };
    source.show = [this](const Thumbnail& made) { m_model->setPicture(made.row, made.picture); };
    source.forget = [this] { m_model->forgetPictures(); };
    m_pictures = new TilePictures(*m_list, settings, std::move(source));
    connect(m_pictures, &TilePictures::drawn, this, &ReadingStrip::drawn);

    connect(&session, &DocumentSession::comparisonChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ReadingStrip::stop);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { adopt(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { adopt(index.row()); });
    say({}, false);
}

ReadingStrip::~ReadingStrip()
{
    *m_isCancelled = true; // nobody waits for the rest
}

bool ReadingStrip::isBusy() const
{
    return m_job.isBusy() || m_pictures->isBusy();
}

ReadingStrip::Answer ReadingStrip::read(const Request& request)
{
    return {
        request.document, request.view,
        robustnessOf(*request.document, request.view, io::builtInTables(), [&] { return request.isCancelled->load(); }),
        request.number};
}

void ReadingStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReadingStrip::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_job.isBusy()) { // nobody looks
        *m_isCancelled = true;
        m_isStale = true;
    }
}

void ReadingStrip::refresh()
{
    m_isStale = false;
    *m_isCancelled = true; // of the view before
    m_pictures->leaveUnderWay();
    ++m_wanted;
    const View view = m_session.currentView();
    const std::size_t cases = m_session.comparison().rows.size();
    if (cases > mostCases || view.id != m_view.id)
        forgetReadings();
    if (cases > mostCases) {
        say(tr("Other readings are tried for up to %1 cases; this view has %2. Tick fewer to see what hangs on them.")
                .arg(QLocale().toString(static_cast<qulonglong>(mostCases)),
                     QLocale().toString(static_cast<qulonglong>(cases))),
            false);
        emit found();
        return;
    }
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_job.request(
        {std::make_shared<const Document>(excerptOf(m_session.document(), view)), view, m_isCancelled, m_wanted});
    say(tr("Reading the record in other ways …"), true);
}

void ReadingStrip::forgetReadings()
{
    m_model->show(nullptr, {});
    m_document.reset();
}

void ReadingStrip::stop()
{
    *m_isCancelled = true;
    m_cancel->setEnabled(false);
}

void ReadingStrip::showAnswer(Answer answer)
{
    if (m_isStale || answer.number != m_wanted) // it was hidden meanwhile, or the view is another one
        return;
    m_shown = answer.number;
    QString words = text::robustnessSentence(m_wording.phrases(), *answer.document, answer.found);
    if (answer.found.isCancelled)
        words = tr("Cancelled after %1. %2", "so many readings; what they say")
                    .arg(QLocale().toString(static_cast<qulonglong>(answer.found.readings.size())), words);
    m_pictures->leaveUnderWay(); // it is of the readings that were shown until now
    m_document = answer.document;
    m_view = std::move(answer.view);
    m_model->show(m_document, std::move(answer.found));
    say(words, false);
    emit found();
    m_pictures->drawNext();
}

void ReadingStrip::say(const QString& words, bool isBusy)
{
    m_sentence->setText(words);
    m_cancel->setVisible(isBusy);
    m_cancel->setEnabled(isBusy);
}

void ReadingStrip::adopt(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_shown != m_wanted) // of the view as it was
        return;
    // the second click of a double one would take what has come to stand there: the way back
    if (m_sinceAdopted.isValid() && m_sinceAdopted.elapsed() < QApplication::doubleClickInterval())
        return;
    m_sinceAdopted.start();
    const Reading reading = m_model->readingAt(row);
    m_session.changeView(
        withReading(m_session.currentView(), m_session.document(), reading),
        tr("Read as “%1”").arg(text::readingWords(m_wording.phrases(), m_session.document(), reading)));
}

} // namespace toscale::gui
