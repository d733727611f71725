#include "tests/core/scene/scene_checks.h"

#include "core/document/compare_view.h"
#include "core/scene/text_block.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <numbers>
#include <set>

namespace toscale::tests {

using namespace scene;

Scene sceneOf(const Sample& sample, bool rightToLeft)
{
    PlainWording wording;
    wording.rightToLeft = rightToLeft;
    auto scene = buildScene(sample.document, sample.view, Columns{sample.columns, sample.beside, {}, sample.ladders},
                            wording, FixedTextMeasure());
    EXPECT_TRUE(scene);
    return scene ? *std::move(scene) : Scene{};
}

std::vector<const Mark*> dataMarks(const Scene& scene)
{
    std::vector<const Mark*> marks;
    for (const Mark& mark : scene.marks)
        if (mark.data)
            marks.push_back(&mark);
    return marks;
}

const Mark* findMark(const Scene& scene, const std::string& caseId, const std::string& part)
{
    for (const Mark& mark : scene.marks)
        if (mark.key.caseId == caseId && mark.key.part == part)
            return &mark;
    return nullptr;
}

std::string allTexts(const Scene& scene)
{
    std::string texts;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape))
            texts += text->text + '\n';
    return texts;
}

namespace {

/// A label inside the area that it names.
bool isInItsOwn(const Mark& text, const geometry::Rect& box, const Mark& mark)
{
    if (text.key.caseId != mark.key.caseId || !mark.data)
        return false;
    if (const auto* rect = std::get_if<RectShape>(&mark.shape))
        return box.x >= rect->rect.x && box.right() <= rect->rect.right() && box.y >= rect->rect.y
            && box.bottom() <= rect->rect.bottom();
    const auto* circle = std::get_if<CircleShape>(&mark.shape);
    if (circle == nullptr)
        return false;
    const double dx =
        std::max(std::abs(box.x - circle->circle.center.x), std::abs(box.right() - circle->circle.center.x));
    const double dy =
        std::max(std::abs(box.y - circle->circle.center.y), std::abs(box.bottom() - circle->circle.center.y));
    return std::hypot(dx, dy) <= circle->circle.radius;
}

/// In the corner of a circle's bounds, outside the circle.
bool isOutsideOf(const geometry::Rect& box, const Mark& mark)
{
    const auto* circle = std::get_if<CircleShape>(&mark.shape);
    if (circle == nullptr)
        return false;
    const geometry::Point middle = circle->circle.center;
    return std::hypot(middle.x - std::clamp(middle.x, box.x, box.right()),
                      middle.y - std::clamp(middle.y, box.y, box.bottom()))
        >= circle->circle.radius;
}

double drawnSize(const Shape& shape, bool area)
{
    if (const auto* circle = std::get_if<CircleShape>(&shape))
        return std::numbers::pi * circle->circle.radius * circle->circle.radius;
    const geometry::Rect& rect = std::get<RectShape>(shape).rect;
    return area ? rect.width * rect.height : rect.width;
}

/// The number of each entry of a key stands at a mark of its case.
void expectNumbersStand(const Scene& scene)
{
    std::set<std::pair<std::string, std::string>> numbers;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text != nullptr && mark.key.part != "key")
            numbers.emplace(mark.key.caseId, text->text);
    for (const Mark& mark : scene.marks) {
        const auto* text = std::get_if<TextShape>(&mark.shape);
        if (text == nullptr || mark.key.part != "key")
            continue;
        const std::size_t digits = text->text.find_first_not_of("0123456789");
        if (digits != std::string::npos && digits > 0 && text->text[digits] == '.') {
            EXPECT_TRUE(numbers.contains({mark.key.caseId, text->text.substr(0, digits)})) << text->text;
        }
    }
}

} // namespace

void expectReadable(const Scene& scene)
{
    expectNumbersStand(scene);
    const FixedTextMeasure measure;
    constexpr double tolerance = 1e-6;
    struct Box {
        const Mark* mark;
        geometry::Rect rect;
    };
    std::vector<Box> texts;
    std::vector<Box> shapes;
    std::set<MarkKey> keys;
    for (const Mark& mark : scene.marks) {
        EXPECT_TRUE(keys.insert(mark.key).second) << mark.key.caseId << '/' << mark.key.part << " twice";
        const geometry::Rect bounds = boundsOf(mark, measure, scene.rightToLeft);
        EXPECT_GE(bounds.x, -tolerance) << mark.key.caseId << '/' << mark.key.part;
        EXPECT_GE(bounds.y, -tolerance) << mark.key.caseId << '/' << mark.key.part;
        EXPECT_LE(bounds.right(), scene.size.width + tolerance) << mark.key.caseId << '/' << mark.key.part;
        EXPECT_LE(bounds.bottom(), scene.size.height + tolerance) << mark.key.caseId << '/' << mark.key.part;
        if (const auto* text = std::get_if<TextShape>(&mark.shape)) {
            EXPECT_GE(text->size, smallestType) << text->text;
            texts.push_back({&mark, bounds});
        } else if (mark.data || mark.role == Role::Gap || mark.role == Role::InsetData
                   || mark.role == Role::InsetFrame) {
            shapes.push_back({&mark, bounds});
        }
    }
    const auto apart = [&](const Box& a, const Box& b) {
        if (!a.rect.inset(tolerance).intersects(b.rect.inset(tolerance)) || isInItsOwn(*a.mark, a.rect, *b.mark)
            || isOutsideOf(a.rect, *b.mark))
            return;
        ADD_FAILURE() << a.mark->key.caseId << '/' << a.mark->key.part << " meets " << b.mark->key.caseId << '/'
                      << b.mark->key.part;
    };
    for (const Mark& mark : scene.marks) {
        if (mark.key.part != "leader")
            continue;
        const auto& line = std::get<LineShape>(mark.shape);
        for (const Box& text : texts)
            if (geometry::Segment{line.from, line.to}.meets(text.rect.inset(1))
                && !findMark(scene, text.mark->key.caseId, "plate")) // it runs on behind that
                ADD_FAILURE() << "the line to " << mark.key.caseId << " runs through " << text.mark->key.caseId << '/'
                              << text.mark->key.part;
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            apart(texts[i], texts[j]);
        for (const Box& shape : shapes)
            apart(texts[i], shape);
    }
}

void expectTrueToScale(const Scene& scene, FigureKind kind)
{
    std::map<int, double> firstOfScale;
    for (const Mark* mark : dataMarks(scene)) {
        double& first = firstOfScale[mark->data->scale];
        const double drawn = drawnSize(mark->shape, drawsAreas(kind));
        if (mark->data->value == 0) {
            EXPECT_EQ(drawn, 0);
            continue;
        }
        const double perUnit = drawn / mark->data->value;
        if (first == 0)
            first = perUnit;
        EXPECT_NEAR(perUnit / first, 1, 1e-9) << mark->key.caseId;
    }
}

} // namespace toscale::tests
