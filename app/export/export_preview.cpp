#include "app/export/export_preview.h"

#include "app/export/empty_figure.h"
#include "app/export/window_painter.h"
#include "app/figure/scene_view.h"
#include "app/text/export_words.h"
#include "app/text/stale_words.h"
#include "core/document/compare_view.h"
#include "core/document/excerpt.h"

#include <QVBoxLayout>

namespace toscale::gui {

namespace {

ExportPreview::Answer previewAnswer(const ExportPreview::Request& request)
{
    const text::LocaleWording wording(request.language);
    const Document excerpt = request.withoutNames
        ? exporting::namelessExcerpt(*request.document, request.view, wording.phrases())
        : excerptOf(*request.document, request.view);
    ExportPreview::Answer answer;
    const text::LocaleWording spoken(request.windowLanguage);
    answer.travels = text::travelWords(spoken.phrases(), excerpt);
    const Document& drawnFrom = request.withoutNames ? excerpt : *request.document;
    const View& view = request.withoutNames ? excerpt.views.front() : request.view;
    auto drawing = exporting::drawView(drawnFrom, view, wording, windowPainter, request.fitting);
    if (!drawing) {
        answer.error = drawing.error();
        return answer;
    }
    if (const QString other = exporting::whatCouldBeDrawn(drawnFrom, *drawing, spoken.phrases()); !other.isEmpty())
        answer.hints << other;
    answer.hints << text::staleWords(spoken.phrases(), staleCasesOf(drawnFrom, view, text::today()));
    answer.drawing = std::move(*drawing);
    return answer;
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent)
    , m_view(new SceneView)
    , m_job(previewAnswer, [this](Answer answer) { showAnswer(std::move(answer)); })
{
    m_view->setObjectName(QStringLiteral("exportPreview"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    (void)windowPainter(); // fonts are loaded in the thread of the window
}

void ExportPreview::showAnswer(Answer answer)
{
    m_answer = std::move(answer);
    if (m_answer.drawing)
        m_view->setScene(m_answer.drawing->scene);
    emit answered();
}

void ExportPreview::setMessage(const QString& message)
{
    m_view->setMessage(message);
}

} // namespace toscale::gui
