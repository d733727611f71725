#include "app/help/guide_pictures.h"

#include "app/text/lessons.h"
#include "app/text/qt_string.h"
#include "core/document/columns.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"

#include <algorithm>

namespace toscale::gui {

namespace {

constexpr std::size_t mostKept = 40; // pictures

/// Of both cases a maximum is the only penalty on record; the figure says that it is one.
bool needsPenalty(FigureKind kind)
{
    return kind == FigureKind::Mirror || kind == FigureKind::Plane || kind == FigureKind::SameRate;
}

} // namespace

GuidePictures::GuidePictures(const text::LocaleWording& wording)
    : m_wording(wording)
    , m_drawing(drawThumbnail, [this](const Thumbnail& made) {
        const QUrl name = m_wanted.front().first;
        m_wanted.pop_front();
        if (m_drawn.size() >= mostKept)
            m_drawn.clear(); // of other widths and colours for the most part
        m_drawn[name] = made.picture;
        emit drawn(name, made.picture);
        drawNext();
    })
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

QImage GuidePictures::picture(const QUrl& name, const QString& figureId, QSize size, double pixelRatio,
                              const QPalette& palette)
{
    if (const auto known = m_drawn.find(name); known != m_drawn.end())
        return known->second;
    const auto view = viewOf(figureId);
    if (!view || std::ranges::find(m_wanted, name, [](const auto& wanted) { return wanted.first; }) != m_wanted.end())
        return {};
    m_wanted.emplace_back(name, ThumbnailRequest{m_document, inWindowColours(*view, true, palette), size, pixelRatio});
    if (!m_drawing.isBusy())
        drawNext();
    return {};
}

void GuidePictures::drawNext()
{
    if (!m_wanted.empty())
        m_drawing.request(m_wanted.front().second);
}

QString GuidePictures::alternativeText(const QString& figureId)
{
    const auto [known, isNew] = m_words.try_emplace(figureId);
    const auto view = isNew ? viewOf(figureId) : std::nullopt;
    if (view) {
        const Columns columns = columnsOf(*m_document, *view, io::builtInTables(), io::builtInYardsticks());
        known->second = text::toQString(m_wording.figureTexts(view->figure, columns).altText);
    }
    return known->second;
}

} // namespace toscale::gui
