#include "app/export/export_dialog.h"

#include "app/export/export_choices.h"
#include "app/export/export_preview.h"
#include "app/export/preset_list.h"
#include "app/export/window_painter.h"
#include "app/text/error_words.h"
#include "app/text/export_words.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/window/dialog_size.h"
#include "app/window/prompts.h"
#include "core/document/compare_view.h"
#include "core/document/without_names.h"
#include "core/io/figure_size.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace toscale::gui {

ExportDialog::ExportDialog(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_wording(wording)
    , m_prompts(prompts)
    , m_presets(new PresetList(settings, session.currentView().size))
    , m_choices(new ExportChoices(settings, session.document().views.size()))
    , m_preview(new ExportPreview)
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportDialog"));
    auto* left = new QWidget;
    auto* right = new QWidget;
    makeLeft(left);
    makeRight(right);
    QLayout* destination = makeDestination();
    // a document without views has one to show, whose id says nothing
    const std::string name = session.document().views.empty()
        ? text::toUtf8(QFileInfo(session.displayName()).completeBaseName())
        : session.currentView().id;
    m_name->setText(text::toQString(exporting::fileNameOf(name)));
    auto* scroll = new QScrollArea; // on a small screen the choices scroll and the buttons stay
    scroll->setWidget(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(right->minimumSizeHint().width() + 24);
    auto* halves = new QSplitter;
    halves->addWidget(left);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 1);
    halves->setChildrenCollapsible(false);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_export = new QPushButton(tr("&Export"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    m_close = new QPushButton(tr("&Close"));
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_result, 1);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    layout->addLayout(destination);
    layout->addLayout(foot);
    resizeWithinScreen(*this, QSize(1120, 780));

    connect(m_presets, &QListWidget::currentRowChanged, this, &ExportDialog::requestPreview);
    connect(m_presets, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (item->checkState() == Qt::Checked)
            m_presets->setCurrentItem(item); // what was ticked is what one wants to see
        enable();
    });
    connect(m_choices, &ExportChoices::changed, this, [this] {
        const bool isNamed = mayNameAPerson(*m_document, text::toUtf8(m_name->text()));
        if (m_choices->withoutNames() && isNamed)
            m_name->setText(QStringLiteral("figure"));
        enable();
        requestPreview();
    });
    connect(m_removeSize, &QPushButton::clicked, this, [this] {
        m_presets->removeCurrentOwn();
        requestPreview();
    });
    connect(m_taller, &QPushButton::clicked, this, [this] {
        if (const auto& error = m_preview->answer().error)
            if (const auto size = exporting::sizeThatFits(*error))
                m_presets->resizeCurrent(*size);
        requestPreview();
    });
    for (QLineEdit* edit : {m_folder, m_name})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::enable);
    connect(m_altText, &QPlainTextEdit::textChanged, this, [this] {
        m_altLength->setText(
            tr("%1 of %2 characters", "used; at most").arg(m_altText->toPlainText().size()).arg(text::longestAltText));
    });
    connect(&m_session, &DocumentSession::comparisonChanged, this, &ExportDialog::takeDocument);
    connect(m_preview, &ExportPreview::answered, this, &ExportDialog::showAnswer);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_run, &ExportRun::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(&m_run, &ExportRun::finished, this, &ExportDialog::showOutcome);
    takeDocument();
    enable();
}

void ExportDialog::takeDocument()
{
    m_document = std::make_shared<const Document>(m_session.document());
    const QString own = text::toQString(m_session.currentView().altText);
    if (!m_altText->hasFocus() && m_altText->toPlainText().simplified() != own.simplified())
        m_altText->setPlainText(own);
    requestPreview();
}

void ExportDialog::requestPreview()
{
    const exporting::Preset preset = m_presets->current();
    ExportPreview::Request request{m_document,
                                   m_session.currentView(),
                                   exporting::fittingOf(preset),
                                   m_choices->withoutNames(),
                                   m_session.wording().language(),
                                   m_wording.language()};
    request.view.size = preset.size;
    m_choices->offer([&](exporting::Format format) {
        return m_choices->allViews() || canEncode(*m_document, request.view, format);
    });
    m_preview->request(std::move(request));
    m_removeSize->setEnabled(m_presets->isCurrentOwn());
}

void ExportDialog::showAnswer()
{
    const ExportPreview::Answer& answer = m_preview->answer();
    m_choices->showTravels(answer.travels);
    m_problem->setVisible(answer.error.has_value());
    m_taller->setVisible(answer.error && exporting::sizeThatFits(*answer.error));
    m_ink->setVisible(answer.drawing.has_value());
    if (answer.error) {
        const QString words = text::capitalized(text::errorWords(m_wording.phrases(), *answer.error));
        m_preview->setMessage(words);
        m_problem->setText(words);
        offerTaller(*answer.error);
        return;
    }
    const scene::InkReport& ink = answer.drawing->ink;
    QStringList words{text::inkWords(m_wording.phrases(), ink.worst, !ink.readings.empty())};
    const draw::FallbackFonts& fonts = answer.drawing->fonts;
    if (!fonts.families.empty())
        words << text::fallbackFontsWords(m_wording.phrases(), fonts.families);
    if (!fonts.missing.empty())
        words << text::missingLettersWords(m_wording.phrases(), fonts.missing);
    if (answer.drawing->scene.isHeadingCut)
        words << text::headingCutWords(m_wording.phrases());
    for (const std::string& sentence : scene::warningsIn(answer.drawing->scene)) // "2 more cases not shown ..."
        words << text::toQString(sentence);
    words << answer.hints;
    m_ink->setText(words.join(QLatin1Char('\n')));
    if (answer.drawing->view.altText.empty()) { // else it is not what is made from the data
        m_altText->setPlaceholderText(text::toQString(answer.drawing->scene.altText));
        m_altText->viewport()->update(); // Qt does not, and an answer may come after the first painting
    }
    if (m_altText->toPlainText().isEmpty())
        m_altLength->setText(tr("Empty: made from the data, as shown."));
}

void ExportDialog::offerTaller(const Error& error)
{
    if (const auto size = exporting::sizeThatFits(error))
        m_taller->setText(tr("Use %1 × %2, in which everything fits", "width, height")
                              .arg(m_wording.phrases().locale().toString(size->width, 'f', 0),
                                   m_wording.phrases().locale().toString(size->height, 'f', 0)));
}

void ExportDialog::enable()
{
    const bool isRunning = m_run.isRunning();
    const bool isSomething = !m_choices->formats().empty() || m_choices->withCaptions();
    const bool isSomewhere = !m_folder->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty();
    m_export->setEnabled(!isRunning && isSomething && isSomewhere && !m_presets->ticked().empty());
    m_presets->setEnabled(!isRunning);
    m_choices->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_result->setVisible(!isRunning);
    m_close->setText(isRunning ? tr("&Cancel") : tr("&Close"));
}

void ExportDialog::addOwnSize()
{
    const QString typed = m_prompts.textFor(this, tr("Add a size"),
                                            tr("Width x height in points of 1/96 inch, with a name before it if you "
                                               "like (poster = 900 x 1200):"),
                                            m_typedSize);
    if (typed.isEmpty())
        return;
    m_typedSize = typed; // asked again, it is there to be mended
    const auto preset = exporting::presetTyped(text::toUtf8(typed));
    if (!preset) {
        m_prompts.showProblems(this,
                               {tr("Add a size"),
                                tr("“%1” is no size. Write width and height from %2 to %3, such as 900 x 1200.")
                                    .arg(typed)
                                    .arg(io::smallestSide)
                                    .arg(io::largestSide),
                                {}});
        return;
    }
    m_presets->addOwn(*preset);
    requestPreview();
    enable();
}

void ExportDialog::chooseFolder()
{
    const QString folder = m_prompts.folderToUse(this, tr("Export to"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

bool ExportDialog::eventFilter(QObject* watched, QEvent* event)
{
    // what is made from the data can be amended: it is there to edit as long as one is in the field
    if (watched == m_altText && event->type() == QEvent::FocusIn && m_altText->toPlainText().isEmpty())
        m_altText->setPlainText(m_altText->placeholderText());
    if (watched == m_altText && event->type() == QEvent::FocusOut)
        commitAltText();
    return QDialog::eventFilter(watched, event);
}

void ExportDialog::commitAltText()
{
    const QString typed = m_altText->toPlainText().simplified();
    const bool isMade = typed == m_altText->placeholderText().simplified();
    if (isMade)
        m_altText->clear();
    View view = m_session.currentView();
    view.altText = isMade ? std::string() : text::toUtf8(typed);
    m_session.changeView(view, tr("Change the alternative text"), QStringLiteral("altText"));
}

exporting::ExportRequest ExportDialog::request() const
{
    exporting::ExportRequest request;
    request.views = m_choices->allViews() ? m_document->views.toVector() : std::vector<View>{m_session.currentView()};
    request.presets = m_presets->ticked();
    request.formats = m_choices->formats();
    request.withCaptions = m_choices->withCaptions();
    request.withoutNames = m_choices->withoutNames();
    request.options = m_choices->options();
    request.folder = text::toUtf8(m_folder->text().trimmed());
    request.baseName = text::toUtf8(m_name->text().trimmed().replace(QLatin1Char('/'), QLatin1Char('-')));
    return request;
}

void ExportDialog::startExport()
{
    commitAltText();
    const QString folder = m_folder->text().trimmed();
    if (!QFileInfo::exists(folder)) { // asked before anything is drawn
        if (!m_prompts.mayMakeFolder(this, folder))
            return;
        if (!QDir().mkpath(folder))
            return say(tr("The folder %1 cannot be made.").arg(folder));
    }
    const exporting::ExportRequest wanted = request();
    std::vector<exporting::PlannedFile> files =
        exporting::planExport(*m_document, wanted, m_session.wording().phrases());
    const QStringList existing = exporting::existingNames(files);
    if (!existing.isEmpty() && !m_prompts.mayReplace(this, existing))
        return;
    m_presets->save();
    m_choices->save();
    m_settings.setLastPictureFolder(m_folder->text().trimmed());
    m_progress->setRange(0, static_cast<int>(files.size()));
    m_progress->setValue(0);
    m_run.start(std::move(files), wanted.options, m_session.wording().language());
    enable();
    m_close->setFocus();
}

void ExportDialog::showOutcome(const exporting::ExportOutcome& outcome)
{
    enable();
    const auto count = static_cast<int>(outcome.written.size());
    const QString folder = QDir::toNativeSeparators(m_folder->text().trimmed());
    QString result = outcome.cancelled ? tr("Cancelled after %n file(s).", nullptr, count)
                                       : tr("Exported %n file(s) to %1.", nullptr, count).arg(folder);
    if (outcome.documentTooLarge)
        result += QLatin1Char(' ') + text::documentTooLargeWords(m_wording.phrases());
    if (outcome.eventsLeftOut > 0)
        result += QLatin1Char(' ') + text::eventsLeftOutWords(m_wording.phrases(), outcome.eventsLeftOut);
    say(result);
    if (!outcome.problems.empty()) {
        ProblemReport report{tr("Export"), tr("Not everything was exported."), {}};
        for (const Error& error : outcome.problems)
            report.problems << text::errorLine(m_wording.phrases(), error);
        m_prompts.showProblems(this, report);
    }
    emit exported(outcome);
}

void ExportDialog::say(const QString& result)
{
    m_result->setText(result);
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExportDialog::reject()
{
    if (m_run.isRunning()) {
        m_run.cancel();
        return;
    }
    commitAltText();
    QDialog::reject();
}

} // namespace toscale::gui
