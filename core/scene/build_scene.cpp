#include "core/scene/build_scene.h"

#include "core/scene/figures/figure_table.h"
#include "core/scene/frame.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

/// A figure with its frame around it.
struct Picture {
    Frame frame;
    FigureOutput figure;
};

Picture draw(const FigureEntry& entry, const FrameTexts& texts, geometry::Size size, RatioPlace place,
             const Comparison& columns, const Wording& wording, const TextMeasure& measure)
{
    // The words of the scale need the figure's size, which needs the height of those words: almost always one line, so
    // the frame is made around one line first and made again only if that was wrong.
    std::string scale = " ";
    Picture picture;
    for (int attempt = 0; attempt < 3; ++attempt) {
        picture.frame = layoutFrame(texts, size, {place, 0}, scale, wording, measure);
        const geometry::Rect before = picture.frame.figure;
        picture.figure = entry.build({columns, wording, measure, before, picture.frame.unit});
        scale = picture.figure.basePerUnit > 0 ? wording.scale(entry.kind, picture.figure.basePerUnit, columns)
                                               : std::string();
        picture.frame = layoutFrame(texts, size, {place, before.x + picture.figure.width}, scale, wording, measure);
        if (picture.frame.figure == before)
            break;
    }
    return picture;
}

void mirror(Scene& scene)
{
    const double width = scene.size.width;
    struct Visitor {
        double width;
        void operator()(RectShape& s) const { s.rect.x = width - s.rect.right(); }
        void operator()(CircleShape& s) const { s.circle.center.x = width - s.circle.center.x; }
        void operator()(LineShape& s) const
        {
            s.from.x = width - s.from.x;
            s.to.x = width - s.to.x;
        }
        void operator()(PathShape& s) const
        {
            for (geometry::Point& p : s.points)
                p.x = width - p.x;
        }
        void operator()(TextShape& s) const { s.at.x = width - s.at.x; }
    };
    for (Mark& mark : scene.marks)
        std::visit(Visitor{width}, mark.shape);
}

std::string allowedKinds()
{
    std::string names;
    for (const FigureKind kind : drawableKinds())
        names.append(names.empty() ? "" : ", ").append(nameOf(kind));
    return names;
}

std::string kindFor(MeasureId measure)
{
    for (const FigureKind kind : drawableKinds())
        if (canDraw(kind, measure))
            return std::string(nameOf(kind));
    return {};
}

} // namespace

Result<Scene> buildScene(const Document& document, const View& view, const Comparison& columns, const Wording& wording,
                         const TextMeasure& measure, const Camera& /*camera*/)
{
    const FigureEntry* entry = figureEntry(view.figure);
    if (!entry)
        return fail(ErrorCode::UnknownFigureKind, {std::string(nameOf(view.figure)), allowedKinds()});
    if (!canDraw(view.figure, columns.measure))
        return fail(ErrorCode::MeasureNotDrawable,
                    {std::string(nameOf(columns.measure)), std::string(nameOf(view.figure)), kindFor(columns.measure)});
    const geometry::Size size{view.size.width, view.size.height};
    if (columns.rows.empty() || !(size.width > 0) || !(size.height > 0) || !std::isfinite(size.width)
        || !std::isfinite(size.height))
        return fail(ErrorCode::NothingToDraw);

    const FrameTexts texts = frameTexts(document, view, columns, wording);
    Picture picture = draw(*entry, texts, size, RatioPlace::Below, columns, wording, measure);
    if (entry->ratioMayStandBeside && size.width > 1.2 * size.height) {
        Picture beside = draw(*entry, texts, size, RatioPlace::Beside, columns, wording, measure);
        // more base units to the centimetre are a smaller drawing
        const bool smaller = beside.figure.basePerUnit > picture.figure.basePerUnit;
        const bool readable = picture.figure.folded || !beside.figure.folded;
        if (beside.figure.basePerUnit > 0 && !smaller && readable)
            picture = std::move(beside);
    }

    Scene scene;
    scene.size = size;
    scene.language = wording.language();
    scene.rightToLeft = wording.isRightToLeft();
    scene.theme = view.theme;
    scene.title = texts.title;
    scene.altText = view.altText.empty() ? wording.altText(view.figure, columns) : view.altText;
    scene.longDescription = wording.longDescription(view.figure, columns);
    scene.marks.reserve(picture.frame.marks.size() + picture.figure.marks.size() + 1);
    Mark background;
    background.key = {"", "background"};
    background.role = Role::Background;
    background.shape = RectShape{{0, 0, size.width, size.height}};
    scene.marks.push_back(std::move(background));
    std::ranges::move(picture.frame.marks, std::back_inserter(scene.marks));
    std::ranges::move(picture.figure.marks, std::back_inserter(scene.marks));
    if (scene.rightToLeft)
        mirror(scene);
    return scene;
}

} // namespace toscale::scene
