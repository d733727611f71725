#include "core/scene/build_scene.h"

#include "core/quantity/plain_number.h"
#include "core/scene/build_table_plane.h"
#include "core/scene/enlarge.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/frame.h"
#include "core/scene/reflect.h"
#include "core/scene/short_labels.h"
#include "core/scene/shown_text.h"
#include "core/scene/text_direction.h"
#include "core/scene/walk_frames.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace toscale::scene {

namespace {

/// A figure with its frame around it.
struct Picture {
    Frame frame;
    FigureOutput figure;

    [[nodiscard]] bool fits() const { return frame.fits && figure.fits; }
};

using BuildFigure = std::function<FigureOutput(const FigureInput&)>;

/// What a picture is drawn from, whatever its size.
struct Subject {
    const Document& document;
    const FigureEntry& entry;
    const BuildFigure& build;
    const FrameTexts& texts;
    const Columns& columns;
    const RowColours& colours;
    const View& view;
    const Camera& camera;
    const Wording& wording;
    const TextMeasure& measure;
    MarkWords& words;
};

std::string scaleWords(const Subject& subject, const FigureOutput& figure)
{
    if (!figure.scaleWords.empty())
        return figure.scaleWords;
    const auto known = [&](double basePerUnit) { return subject.camera.onScreen ? 0 : basePerUnit; };
    if (!figure.scales.empty()) {
        std::vector<StatedScale> scales = figure.scales;
        for (StatedScale& each : scales)
            each.basePerUnit = known(each.basePerUnit);
        return subject.wording.columnScales(subject.entry.kind, scales);
    }
    return figure.basePerUnit > 0 || subject.entry.encoding == Encoding::Position
        ? subject.wording.scale(subject.entry.kind, known(figure.basePerUnit), subject.columns.main)
        : std::string();
}

Picture draw(const Subject& subject, geometry::Size size, RatioPlace place)
{
    // The words of the scale need the figure's size, which needs the height of those words: almost always one line, so
    // the frame is made around one line first, and all of it again only if that was wrong.
    std::string scale = "1";
    Picture picture;
    std::size_t step = 0;
    bool hasRoom = true;
    const Comparison& main = subject.columns.main;
    const auto frame = [&](double besideFrom) {
        return layoutFrame(subject.texts, size, {place, besideFrom}, scale, subject.wording, subject.measure, step);
    };
    for (int attempt = 0; attempt < 4; ++attempt) {
        picture.frame = frame(0);
        const geometry::Rect before = picture.frame.figure;
        picture.figure =
            subject.build({subject.document, subject.columns, main, subject.colours, subject.view, subject.camera,
                           subject.wording, subject.measure, before, picture.frame.unit, &subject.words});
        scale = scaleWords(subject, picture.figure);
        step = picture.frame.step;
        picture.frame = frame(before.x + picture.figure.width);
        if (picture.frame.figure == before)
            return picture;
        step = picture.frame.step;
        hasRoom = picture.frame.figure.height >= before.height;
    }
    picture.figure.fits = picture.figure.fits && hasRoom; // else its scale would stand in it
    return picture;
}

bool saySame(const FrameTexts& a, const FrameTexts& b)
{
    const auto sameKey = [](const FrameTexts::KeyEntry& x, const FrameTexts::KeyEntry& y) {
        return x.style == y.style && x.series == y.series && x.text == y.text;
    };
    return a.subtitle == b.subtitle && a.notes == b.notes && std::ranges::equal(a.key, b.key, sameKey)
        && std::ranges::equal(a.sources, b.sources, {}, &CitedSource::source, &CitedSource::source);
}

/// Of cases that the figure leaves out nothing is said but how many they are. Fewer words give it more room, and it may
/// show more: it is drawn until all that it shows is spoken of. `texts` are those of `subject`.
Picture drawShown(const Subject& subject, geometry::Size size, Picture picture, FrameTexts& texts)
{
    constexpr int mostAttempts = 3;
    std::vector<std::string> spoken;
    for (int attempt = 1; attempt <= mostAttempts && picture.figure.shownCases; ++attempt) {
        const std::vector<std::string> shown = *picture.figure.shownCases;
        if (attempt > 1 && std::ranges::includes(spoken, shown))
            break;
        if (attempt < mostAttempts) {
            spoken = shown;
        } else { // what was shown before takes room in words, so no more will be shown now
            std::vector<std::string> both;
            std::ranges::set_union(spoken, shown, std::back_inserter(both));
            spoken = std::move(both);
        }
        FrameTexts next = frameTexts(subject.document, subject.view, onlyCases(subject.columns, spoken),
                                     subject.colours, subject.wording);
        next.title = std::move(texts.title);
        next.altText = std::move(texts.altText);
        if (subject.view.figure == FigureKind::Ledger && shareNoMeasure(subject.columns))
            next.ratio = std::move(texts.ratio); // why it is a ledger: that is of all cases
        const bool isSame = saySame(next, texts);
        texts = std::move(next);
        if (isSame)
            break;
        picture = draw(subject, size, RatioPlace::Below);
    }
    return picture;
}

geometry::Size enlarged(geometry::Size size, double factor)
{
    return factor == 1 ? size : geometry::Size{std::ceil(size.width * factor), std::ceil(size.height * factor)};
}

std::string sizeText(geometry::Size size)
{
    return plainNumber(size.width) + "x" + plainNumber(size.height);
}

/// The least size of about that shape in which everything fits, found by growing.
template <class Fits> geometry::Size smallestFitting(geometry::Size size, const Fits& fits)
{
    constexpr double narrowest = 240;
    constexpr double tallest = 20'000;
    size = {std::max(std::ceil(size.width), narrowest), std::ceil(size.height)};
    while (size.height < tallest && !fits(size))
        size.height = std::ceil(size.height * 1.05 + 4);
    return size;
}

std::string allowedKinds()
{
    std::string names;
    for (const FigureKind kind : drawableKinds())
        names.append(names.empty() ? "" : ", ").append(nameOf(kind));
    return names;
}

/// In one word for messages: what a figure wants that a measure has not.
std::string_view whyNotDrawn(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Mirror:
    case FigureKind::Plane:
        return "sides";
    case FigureKind::Ladder:
        return "stages";
    case FigureKind::SameRate:
        return "arithmetic";
    default:
        return "rate";
    }
}

std::string kindFor(MeasureId measure)
{
    for (const FigureKind kind : drawableKinds())
        if (canDraw(kind, measure))
            return std::string(nameOf(kind));
    return {};
}

Result<Scene> buildWith(const FigureEntry& entry, const BuildFigure& build, const Document& document, const View& view,
                        const Columns& given, const Wording& wording, const TextMeasure& measure, const Camera& camera)
{
    const std::optional<Columns> shorter = withShortLabels(given);
    const Columns& columns = shorter ? *shorter : given;
    const Comparison& main = columns.main;
    if (!canDraw(view.figure, main.measure))
        return fail(ErrorCode::MeasureNotDrawable,
                    {std::string(nameOf(main.measure)), std::string(nameOf(view.figure)), kindFor(main.measure),
                     std::string(whyNotDrawn(view.figure)),
                     std::string(nameOf(measureFor(view.figure, main.measure)))});
    if (const std::string_view why = view.figure == FigureKind::Walk ? whyNoWalk(document, view, main) : "";
        !why.empty())
        return fail(ErrorCode::MeasureNotDrawable,
                    {std::string(nameOf(main.measure)), std::string(nameOf(view.figure)),
                     std::string(nameOf(why == "death" ? FigureKind::Bars : FigureKind::Dots)), std::string(why)});
    const geometry::Size size{view.size.width / camera.typeScale, view.size.height / camera.typeScale};
    if (main.rows.empty() || !(size.width > 0) || !(size.height > 0) || !std::isfinite(size.width)
        || !std::isfinite(size.height))
        return fail(ErrorCode::NothingToDraw);

    const RowColours colours = rowColours(document, view, main, wording);
    FrameTexts texts = frameTexts(document, view, columns, colours, wording);
    MarkWords words(main, wording);
    const Subject subject{document, entry, build, texts, columns, colours, view, camera, wording, measure, words};
    const auto drawIn = [&](geometry::Size in, RatioPlace place) { return draw(subject, in, place); };
    Picture picture = drawShown(subject, size, drawIn(size, RatioPlace::Below), texts);
    if (!picture.fits()) {
        const geometry::Size would =
            smallestFitting(size, [&](geometry::Size in) { return drawIn(in, RatioPlace::Below).fits(); });
        return fail(ErrorCode::FigureTooSmall,
                    {sizeText({std::round(view.size.width), std::round(view.size.height)}),
                     sizeText(enlarged(would, camera.typeScale))});
    }
    if (entry.ratioMayStandBeside && size.width > 1.2 * size.height) {
        Picture beside = drawIn(size, RatioPlace::Beside);
        // more base units to the centimetre are a smaller drawing
        const bool smaller = beside.figure.basePerUnit > picture.figure.basePerUnit;
        const bool readable =
            (picture.figure.folded || !beside.figure.folded) && beside.figure.unnamed <= picture.figure.unnamed;
        if (beside.fits() && beside.figure.basePerUnit > 0 && !smaller && readable)
            picture = std::move(beside);
    }

    Scene scene;
    scene.size = size;
    scene.language = wording.language();
    scene.rightToLeft = wording.isRightToLeft();
    scene.theme = view.theme;
    scene.title = texts.title;
    scene.altText = view.altText.empty() ? texts.altText : view.altText;
    if (!camera.onScreen) {
        scene.longDescription = wording.figureDescription(view.figure, columns);
        if (!picture.figure.description.empty())
            scene.longDescription += ' ' + picture.figure.description;
    }
    scene.nextCase = picture.figure.nextCase;
    scene.isHeadingCut = picture.frame.isHeadingCut;
    scene.missingHeight = picture.figure.missingHeight;
    scene.way = std::move(picture.figure.way);
    if (scene.way && scene.way->moving)
        scene.way->moving->first += picture.frame.marks.size() + 1;
    scene.marks.reserve(picture.frame.marks.size() + picture.figure.marks.size() + 1);
    Mark background;
    background.key = {"", "background"};
    background.role = Role::Background;
    background.shape = RectShape{{0, 0, size.width, size.height}};
    scene.marks.push_back(std::move(background));
    std::ranges::move(picture.frame.marks, std::back_inserter(scene.marks));
    std::ranges::move(picture.figure.marks, std::back_inserter(scene.marks));
    removeControls(scene);
    if (scene.rightToLeft) {
        reflect(scene.marks, scene.size.width);
        carryIsolates(scene.marks);
        isolateLeftToRight(scene.marks);
        if (scene.way && scene.way->moving)
            scene.way->moving->window.x = scene.size.width - scene.way->moving->window.right();
    } else {
        isolateRightToLeft(scene.marks);
    }
    if (camera.typeScale != 1) {
        enlarge(scene, camera.typeScale);
        scene.size = {view.size.width, view.size.height}; // to the last digit
    }
    return scene;
}

} // namespace

Result<Scene> buildScene(const Document& document, const View& view, const Columns& columns, const Wording& wording,
                         const TextMeasure& measure, const Camera& camera)
{
    const FigureEntry* entry = figureEntry(view.figure);
    if (!entry)
        return fail(ErrorCode::UnknownFigureKind, {std::string(nameOf(view.figure)), allowedKinds()});
    return buildWith(*entry, entry->build, document, view, columns, wording, measure, camera);
}

Result<Scene> buildTablePlane(const Document& document, const View& view, const Columns& columns,
                              const CountedPlane& counted, const Wording& wording, const TextMeasure& measure,
                              const Camera& camera)
{
    return buildWith(
        *figureEntry(FigureKind::Plane), [&](const FigureInput& input) { return buildCountedPlane(input, &counted); },
        document, view, columns, wording, measure, camera);
}

} // namespace toscale::scene
