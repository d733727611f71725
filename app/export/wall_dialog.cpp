#include "app/export/wall_dialog.h"

#include "app/draw/paper.h"
#include "app/export/export_job.h"
#include "app/export/wall_preview.h"
#include "app/export/window_painter.h"
#include "app/text/error_words.h"
#include "app/text/export_words.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/window/dialog_size.h"
#include "app/window/prompts.h"
#include "core/io/files.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace toscale::gui {

namespace {

using Request = WallDialog::Request;
using Answer = WallDialog::Answer;

Answer refused(const Error& error)
{
    Answer answer;
    answer.error = error;
    return answer;
}

Answer planned(const Request& request, const exporting::WallScale& scale, const text::LocaleWording& wording)
{
    auto wall = exporting::drawForWall(*request.document, request.view, scale, wording, windowPainter);
    if (!wall)
        return refused(wall.error());
    const auto module = windowPainter();
    if (!module)
        return refused(module.error());
    Answer answer;
    const scene::Scene& scene = wall->drawing.scene;
    answer.plan =
        draw::wallPlanOf(scene.size, wall->factor, draw::paperSizeOf(request.paper).value_or(geometry::Size{}),
                         draw::wallContentOf(scene, (*module)->measure()));
    if (answer.plan.sheets() > draw::mostWallSheets)
        answer.error = draw::tooManySheets(answer.plan);
    else
        answer.scene = std::move(wall->drawing.scene);
    return answer;
}

void write(Answer& answer, const Request& request, const exporting::WallScale& scale,
           const text::LocaleWording& wording)
{
    const auto pdf =
        exporting::encodeWall(*request.document, request.view, scale, request.paper, {}, wording, windowPainter);
    const Result<void> written =
        pdf ? io::writeFile(request.path, pdf->bytes) : Result<void>(tl::unexpected(pdf.error()));
    if (!written) {
        answer.error = written.error();
        return;
    }
    answer.documentTooLarge = pdf->documentTooLarge;
    answer.isSaved = true;
}

Answer answerTo(const Request& request, const std::string& text, const text::LocaleWording& wording)
{
    const auto scale =
        exporting::wallScaleOf(text, request.view.measure, referenceOf(request.view, request.document->reference));
    Answer answer = scale ? planned(request, *scale, wording) : refused(scale.error());
    answer.scale = text;
    if (!answer.error && !request.path.empty())
        write(answer, request, *scale, wording);
    return answer;
}

/// At the first scale proposed with which the figure can be drawn: one in rows is laid out anew for each.
Answer proposed(const Request& request, const text::LocaleWording& wording)
{
    constexpr int finest = 6;
    const auto drawing = exporting::drawView(*request.document, request.view, wording, windowPainter);
    if (!drawing)
        return answerTo(request, {}, wording);
    const Answer first = answerTo(request, exporting::suggestedWallScale(*drawing), wording);
    Answer answer = first;
    for (int finer = 1; answer.error && finer <= finest; ++finer)
        answer = answerTo(request, exporting::suggestedWallScale(*drawing, finer), wording);
    return answer.error ? first : answer;
}

Answer wallAnswer(const Request& request)
{
    const text::LocaleWording wording(request.language); // words of its own, for a translator belongs to one thread
    return request.scale ? answerTo(request, *request.scale, wording) : proposed(request, wording);
}

} // namespace

WallDialog::WallDialog(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                       Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_wording(wording)
    , m_prompts(prompts)
    , m_document(std::make_shared<const Document>(session.document()))
    , m_scale(new QLineEdit)
    , m_paper(new QComboBox)
    , m_preview(new WallPreview)
    , m_result(new QLabel)
    , m_save(new QPushButton(tr("&Save PDF …")))
    , m_order(*this, {m_scale, m_paper})
    , m_job(wallAnswer, [this](Answer answer) { showAnswer(std::move(answer)); })
{
    setWindowTitle(tr("Print for a wall"));
    setObjectName(QStringLiteral("wallDialog"));
    m_scale->setObjectName(QStringLiteral("wallScale"));
    m_scale->setPlaceholderText(QStringLiteral("1 cm² = 70 GB"));
    m_paper->setObjectName(QStringLiteral("wallPaper"));
    for (const std::string_view paper : draw::papers)
        m_paper->addItem(text::toQString(std::string(paper)));
    m_paper->setCurrentText(settings.wallPaper());
    m_preview->setObjectName(QStringLiteral("wallPreview"));
    m_preview->setAccessibleName(tr("The figure and its sheets"));
    m_result->setObjectName(QStringLiteral("wallResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("wallSave"));
    m_save->setDefault(true);
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    auto* choices = new QFormLayout;
    choices->addRow(tr("S&cale"), m_scale);
    choices->addRow(tr("&Paper"), m_paper);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_result);
    layout->addLayout(foot);
    resizeWithinScreen(*this, QSize(760, 600));

    (void)windowPainter(); // fonts are loaded in the thread of the window
    connect(m_scale, &QLineEdit::textChanged, this, &WallDialog::plan);
    connect(m_paper, &QComboBox::currentTextChanged, this, &WallDialog::plan);
    connect(m_save, &QPushButton::clicked, this, &WallDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setEnabled(false);
    Request first = request();
    first.scale.reset();
    m_job.request(std::move(first));
}

WallDialog::Request WallDialog::request() const
{
    return {m_document, m_session.currentView(), text::toUtf8(m_scale->text()), text::toUtf8(m_paper->currentText()),
            m_session.wording().language()};
}

void WallDialog::plan()
{
    m_save->setEnabled(false); // until it is known what would be saved
    m_job.request(request());
}

void WallDialog::save()
{
    const QString name =
        text::toQString(exporting::fileNameOf(m_session.currentView().id)) + QStringLiteral("-wall.pdf");
    const QString path = m_prompts.pdfToSave(this, QDir(m_settings.exportFolder()).filePath(name));
    if (path.isEmpty())
        return;
    m_settings.setLastPictureFolder(QFileInfo(path).absolutePath());
    m_settings.setWallPaper(m_paper->currentText());
    m_path = path;
    Request saving = request();
    saving.path = text::toUtf8(path);
    m_save->setEnabled(false);
    m_result->setText(tr("Writing …"));
    m_order.begin();
    m_job.request(std::move(saving));
}

void WallDialog::reject()
{
    if (!m_order.holdsBack())
        QDialog::reject();
}

void WallDialog::showAnswer(Answer answer)
{
    const text::Phrases& phrases = m_wording.phrases();
    if (m_scale->text().isEmpty()) { // a proposal, which is not asked about again
        const QSignalBlocker quiet(m_scale);
        m_scale->setText(text::toQString(answer.scale));
    }
    m_save->setEnabled(!answer.error);
    if (answer.error && answer.error->code == ErrorCode::BadOption)
        m_result->setText(tr("Write %1.", "what is expected").arg(text::toQString(answer.error->arguments.at(2))));
    else if (answer.error)
        m_result->setText(text::capitalized(text::errorLine(phrases, *answer.error)));
    else
        m_result->setText(text::sheetsWords(phrases, answer.plan.columns(), answer.plan.rows()));
    if (answer.isSaved)
        m_result->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(m_path)));
    if (answer.documentTooLarge)
        m_result->setText(m_result->text() + QLatin1Char(' ') + text::documentTooLargeWords(phrases));
    if (answer.scene)
        m_preview->setPlan(std::move(*answer.scene), answer.plan);
    else
        m_preview->clear();
    emit answered();
    m_order.answer(!answer.error);
}

} // namespace toscale::gui
