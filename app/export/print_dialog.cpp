#include "app/export/print_dialog.h"

#include "app/draw/export_picture.h"
#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/paper.h"
#include "app/export/window_painter.h"
#include "app/text/error_words.h"
#include "app/text/figure_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"
#include "app/window/dialog_size.h"
#include "core/io/files.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

constexpr double pointsPerInch = 96;
constexpr double margin = 57;           // 15 mm, as a worksheet
constexpr double pixelsOfPreview = 1.5; // a point

} // namespace

PrintDialog::PrintDialog(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                         Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_wording(wording)
    , m_prompts(prompts)
    , m_what(new QComboBox)
    , m_views(new QListWidget)
    , m_form(new QFormLayout)
    , m_paper(new QComboBox)
    , m_state(new QLabel)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get()))
    , m_order(*this, {m_what, m_views, m_paper})
    , m_drawing(draw, [this](Answer answer) { show(std::move(answer)); })
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    draw::loadFonts(); // in the thread of the window
    m_what->setObjectName(QStringLiteral("printWhat"));
    m_what->addItem(tr("The figure of this view"), static_cast<int>(What::Figure));
    m_what->addItem(tr("All views, one a page"), static_cast<int>(What::AllViews));
    m_what->addItem(tr("A worksheet for a class"), static_cast<int>(What::Worksheet));
    m_paper->setObjectName(QStringLiteral("printPaper"));
    for (const char* paper : {"A4", "Letter"})
        m_paper->addItem(QString::fromLatin1(paper), QString::fromLatin1(paper));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.wallPaper())));
    m_state->setObjectName(QStringLiteral("printState"));
    m_state->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("printPreview"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    // its view would keep Tab to itself; pages are turned from anywhere in the dialog instead
    m_preview->setFocusPolicy(Qt::NoFocus);
    for (QWidget* part : m_preview->findChildren<QWidget*>())
        part->setFocusPolicy(Qt::NoFocus);
    for (const auto& [key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_preview,
                [this, by = by] { m_preview->setCurrentPage(m_preview->currentPage() + by); });
    listViews();
    m_form->addRow(tr("&What"), m_what);
    m_form->addRow(tr("&Views"), m_views);
    m_form->addRow(tr("Pa&per"), m_paper);
    m_print = new QPushButton(tr("&Print …"));
    m_save = new QPushButton(tr("Save as P&DF …"));
    auto* close = new QPushButton(tr("&Close"));
    auto* buttons = new QHBoxLayout; // Tab would not reach every button of a QDialogButtonBox with several roles
    buttons->addStretch();
    for (QPushButton* button : {m_save, m_print, close})
        buttons->addWidget(button);
    m_print->setDefault(true);
    m_print->setObjectName(QStringLiteral("printNow"));
    m_save->setObjectName(QStringLiteral("printPdf"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_views, &QListWidget::itemChanged, this, [this] { refresh(); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { paint(printer, As::Pictures); });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resizeWithinScreen(*this, QSize(820, 760));
    refresh();
}

PrintDialog::~PrintDialog()
{
    delete m_preview; // it paints with the printer
}

/// Each by number and title with a box to tick; the one on screen is.
void PrintDialog::listViews()
{
    constexpr int rowsInSight = 4;
    m_views->setObjectName(QStringLiteral("printViews"));
    const SharedList<View>& views = m_session.document().views;
    for (std::size_t i = 0; i < views.size(); ++i) {
        const View& view = views[i];
        const text::Phrases& phrases = m_wording.phrases();
        const QString title = view.title.empty() ? text::figureWords(phrases, view.figure).name + QStringLiteral(" · ")
                + text::measureWords(phrases, view.measure)
                                                 : text::toQString(view.title);
        auto* item = new QListWidgetItem(QStringLiteral("%1. %2").arg(QLocale().toString(i + 1), title), m_views);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(i == m_session.currentViewIndex() ? Qt::Checked : Qt::Unchecked);
    }
    if (m_views->count() > 0) {
        m_views->setCurrentRow(static_cast<int>(std::min(m_session.currentViewIndex(), views.size() - 1)));
        m_views->setFixedHeight(rowsInSight * m_views->sizeHintForRow(0) + 2 * m_views->frameWidth());
    }
}

PrintDialog::What PrintDialog::what() const
{
    return static_cast<What>(m_what->currentData().toInt());
}

std::vector<View> PrintDialog::chosenViews() const
{
    const SharedList<View>& all = m_session.document().views;
    if (what() == What::Figure || all.empty())
        return {m_session.currentView()};
    std::vector<View> views;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (what() == What::AllViews || m_views->item(static_cast<int>(i))->checkState() == Qt::Checked)
            views.push_back(all[i]);
    return views;
}

QString PrintDialog::whyNot() const
{
    const std::size_t count = chosenViews().size();
    if (what() != What::Worksheet || (count > 0 && count <= exporting::mostWorksheetViews))
        return {};
    constexpr auto most = static_cast<int>(exporting::mostWorksheetViews);
    return count == 0 ? tr("Tick at least one view.") : tr("A worksheet has at most %n view(s).", nullptr, most);
}

PrintDialog::Answer PrintDialog::draw(const Request& request)
{
    Answer answer = layOut(request);
    for (const scene::Scene& page : answer.pages)
        answer.pictures.push_back(draw::toImage(page, exporting::themeOf(page), pixelsOfPreview));
    if (!request.path.empty() && !answer.pages.empty())
        write(answer, request);
    return answer;
}

void PrintDialog::write(Answer& answer, const Request& request)
{
    draw::PictureOptions options;
    options.author = request.views.front().byline;
    if (request.what != What::Worksheet) // which is as large as its paper: it must not be made smaller for a margin
        options.page = request.paper;
    const auto pdf = draw::toPdf(answer.pages, *scene::themeOf("print"), options);
    const Result<void> written =
        pdf ? io::writeFile(request.path, pdf->toStdString()) : Result<void>(tl::unexpected(pdf.error()));
    if (written)
        answer.saved = QFileInfo(text::toQString(request.path)).fileName();
    else
        answer.error = written.error();
}

PrintDialog::Answer PrintDialog::layOut(const Request& request)
{
    const text::LocaleWording wording(request.document->language); // a translator belongs to one thread
    Answer answer;
    if (request.what == What::Worksheet) {
        auto sheet = exporting::drawWorksheet(*request.document, request.views, request.paper, wording, windowPainter);
        if (sheet)
            answer.pages = std::move(sheet->pages);
        else
            answer.error = sheet.error();
        return answer;
    }
    const geometry::Size upright = *draw::paperSizeOf(request.paper);
    for (View view : request.views) {
        view.theme = "print"; // no ink for the paper
        view.size = {upright.height - 2 * margin, upright.width - 2 * margin};
        exporting::Fitting fitting;
        fitting.growsTaller = true;
        auto drawing = exporting::drawView(*request.document, view, wording, windowPainter, fitting);
        if (drawing)
            answer.pages.push_back(std::move(drawing->scene));
        else if (!answer.error)
            answer.error = drawing.error();
    }
    return answer;
}

void PrintDialog::refresh(const std::string& path)
{
    m_form->setRowVisible(m_views, what() == What::Worksheet && m_views->count() > 0);
    if (!whyNot().isEmpty())
        return show({});
    const auto document = std::make_shared<const Document>(m_session.document());
    m_drawing.request({document, chosenViews(), what(), text::toUtf8(m_paper->currentData().toString()), path});
    m_state->setText(tr("Laying out …"));
    m_print->setEnabled(false); // until it is known what would be printed
    m_save->setEnabled(false);
    if (!path.empty())
        m_order.begin();
}

void PrintDialog::reject()
{
    if (!m_order.holdsBack())
        QDialog::reject();
}

void PrintDialog::show(Answer answer)
{
    const QString reason = whyNot();
    if (!reason.isEmpty()) // what is laid out is no longer asked for
        answer = {};
    m_pages = std::move(answer.pages);
    m_pictures = std::move(answer.pictures);
    const bool isUpright = what() == What::Worksheet;
    m_printer->setPageSize(
        QPageSize(m_paper->currentData().toString() == QStringLiteral("A4") ? QPageSize::A4 : QPageSize::Letter));
    m_printer->setPageOrientation(isUpright ? QPageLayout::Portrait : QPageLayout::Landscape);
    m_printer->setFullPage(true);
    m_printer->setDocName(text::toQString(m_session.document().title));
    m_print->setEnabled(!m_pages.empty());
    m_save->setEnabled(!m_pages.empty());
    m_state->setText(!reason.isEmpty()  ? reason
                         : answer.error ? text::capitalized(text::errorLine(m_wording.phrases(), *answer.error))
                         : !answer.saved.isEmpty() ? tr("Saved %1").arg(answer.saved)
                                                   : tr("%n page(s)", nullptr, static_cast<int>(m_pages.size())));
    m_preview->updatePreview();
    m_order.answer(!answer.error);
}

void PrintDialog::paint(QPrinter* printer, As as) const
{
    QPainter painter;
    if (m_pages.empty() || !painter.begin(printer))
        return;
    const double dots = printer->resolution() / pointsPerInch;
    const QRectF paper = printer->paperRect(QPrinter::DevicePixel);
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        const scene::Scene& page = m_pages[at];
        if (at > 0)
            printer->newPage();
        const QSizeF sheet(paper.width() / dots, paper.height() / dots);
        const bool isWhole = page.size.width > sheet.width() - margin;
        const double room = isWhole ? 0 : 2 * margin;
        // one that needs more height than the sheet has is made smaller as a whole, and stays to scale
        const double shrink =
            std::min({1.0, (sheet.width() - room) / page.size.width, (sheet.height() - room) / page.size.height});
        painter.save();
        painter.scale(dots, dots);
        painter.translate((sheet.width() - shrink * page.size.width) / 2,
                          (sheet.height() - shrink * page.size.height) / 2);
        painter.scale(shrink, shrink);
        if (as == As::Pictures)
            painter.drawImage(QRectF(0, 0, page.size.width, page.size.height), m_pictures[at]);
        else
            draw::paintScene(painter, page, exporting::themeOf(page));
        painter.restore();
    }
}

void PrintDialog::print()
{
    QPrintDialog dialog(m_printer.get(), this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    paint(m_printer.get(), As::Marks);
    accept();
}

void PrintDialog::savePdf()
{
    const std::string name = exporting::fileNameOf(m_session.document().title);
    const QString path = m_prompts.pdfToSave(
        this, QDir(m_settings.exportFolder()).filePath(text::toQString(name) + QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    m_settings.setLastPictureFolder(QFileInfo(path).absolutePath());
    refresh(text::toUtf8(path));
}

} // namespace toscale::gui
