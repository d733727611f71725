#include "app/help/guide_pictures.h"

#include "app/figure/view_thumbnail.h"
#include "app/text/lessons.h"
#include "app/text/qt_string.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"

namespace toscale::gui {

namespace {

/// Of both cases a maximum is the only penalty on record; the figure says that it is one.
bool needsPenalty(FigureKind kind)
{
    return kind == FigureKind::Mirror || kind == FigureKind::Plane || kind == FigureKind::SameRate;
}

} // namespace

GuidePictures::GuidePictures(const text::LocaleWording& wording)
    : m_wording(wording)
{
    Document document = text::lessonIn(wording.language(), io::builtInDocument());
    document.language = wording.language();
    m_document = std::make_shared<const Document>(std::move(document));
}

std::optional<View> GuidePictures::viewOf(const QString& figureId) const
{
    const auto kind = figureKindFromName(text::toUtf8(figureId));
    if (!kind || m_document->views.empty())
        return std::nullopt;
    View view;
    view.cases = m_document->views.front().cases;
    view.size = {760, 427.5};
    scene::drawAs(view, *kind);
    if (needsPenalty(*kind))
        view.reference.basis = basisChoiceFromName("statutory_maximum");
    return view;
}

QImage GuidePictures::picture(const QString& figureId, QSize size, double pixelRatio, const QPalette& palette) const
{
    const auto view = viewOf(figureId);
    if (!view)
        return {};
    return drawThumbnail({m_document, inWindowColours(*view, true, palette), size, pixelRatio}).picture;
}

QString GuidePictures::alternativeText(const QString& figureId) const
{
    const auto view = viewOf(figureId);
    if (!view)
        return {};
    const Columns columns = columnsOf(*m_document, *view, io::builtInTables(), io::builtInYardsticks());
    return text::toQString(m_wording.figureTexts(view->figure, columns).altText);
}

} // namespace toscale::gui
