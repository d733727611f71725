#include "core/scene/figures/figure_table.h"
#include "export_fixture.h"

// Labels move, shrink and fold into a key; none ends in dots (FIGURES.md 2). A status that is cut would make an
// allegation a fact.

namespace toscale::exporting {

namespace {

bool isCut(const std::string& text)
{
    return text.ends_with("…");
}

struct Picture {
    const Document* document;
    MeasureId measure;
    FigureKind kind;
};

void expectWholeWords(const Picture& picture, const text::LocaleWording& wording, const Preset& preset)
{
    View view = viewOf(picture.kind, picture.measure);
    for (const Case& each : picture.document->cases)
        view.cases.push_back({each.id, {}, {}, {}});
    view.reference.baseline = "swartz-jstor-2010";
    view.size = preset.size;
    const auto drawing = drawView(*picture.document, view, wording, painter, fittingOf(preset));
    if (!drawing) { // the whole library has no room in every preset, and that is said
        EXPECT_EQ(drawing.error().code, ErrorCode::FigureTooSmall);
        return;
    }
    EXPECT_FALSE(drawing->scene.isHeadingCut);
    for (const scene::Mark& mark : drawing->scene.marks) {
        const auto* text = std::get_if<scene::TextShape>(&mark.shape);
        EXPECT_FALSE(text && isCut(text->text)) << mark.key.caseId << '/' << mark.key.part << ": " << text->text;
    }
}

class WholeWords : public testing::TestWithParam<FigureKind> { };

} // namespace

TEST_P(WholeWords, InEveryPreset)
{
    const FigureKind kind = GetParam();
    const MeasureId measure = kind == FigureKind::Ladder || kind == FigureKind::Mirror ? MeasureId::Money
        : kind == FigureKind::SameRate                                                 ? MeasureId::SameRateMoney
                                                                                       : MeasureId::Volume;
    for (const char* language : {"en", "de"}) {
        const text::LocaleWording wording(language);
        for (const Preset& preset : builtInPresets())
            for (const Document* document : {&io::builtInDocument(), &io::sampleLibrary()}) {
                SCOPED_TRACE(preset.id + ' ' + language + ' ' + document->title);
                expectWholeWords({document, measure, kind}, wording, preset);
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, WholeWords,
                         testing::Values(FigureKind::Squares, FigureKind::Nested, FigureKind::Bubbles,
                                         FigureKind::Treemap, FigureKind::Units, FigureKind::Bars, FigureKind::Dots,
                                         FigureKind::Em, FigureKind::Strip, FigureKind::Walk, FigureKind::Mirror,
                                         FigureKind::Ledger, FigureKind::Ladder, FigureKind::Plane,
                                         FigureKind::SameRate, FigureKind::Timeline),
                         [](const auto& tested) {
                             std::string name(nameOf(tested.param));
                             std::erase(name, '-');
                             return name;
                         });

TEST(WholeTitle, IsSmallerBeforeItIsCutAndACutIsSaid)
{
    View view = viewOf(FigureKind::Bars, MeasureId::Volume, {"swartz-jstor-2010", "meta-shadow-libraries"});
    const auto titled = [&](std::size_t words) {
        view.title.clear();
        for (std::size_t i = 0; i < words; ++i)
            view.title += i == 0 ? "Archive" : " archive";
        return drawn(io::sampleLibrary(), view, false).scene;
    };
    const auto lastLine = [](const scene::Scene& scene) {
        std::string last;
        for (const scene::Mark& mark : scene.marks)
            if (mark.key.part.starts_with("title"))
                last = std::get<scene::TextShape>(mark.shape).text;
        return last;
    };
    for (const std::size_t words : {2U, 20U, 40U, 90U}) {
        const scene::Scene scene = titled(words);
        EXPECT_FALSE(scene.isHeadingCut) << words;
        EXPECT_TRUE(lastLine(scene).ends_with("rchive")) << words;
    }
    const scene::Scene tooLong = titled(250);
    EXPECT_TRUE(tooLong.isHeadingCut);
    EXPECT_TRUE(isCut(lastLine(tooLong)));
    EXPECT_EQ(tooLong.title, view.title);
}

} // namespace toscale::exporting
