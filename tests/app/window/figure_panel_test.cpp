#include "core/document/timeline_options.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QToolButton>
#include <QWheelEvent>
#include <set>

namespace toscale::gui {

namespace {

class FigurePanelTest : public WindowTest { };

TEST_F(FigurePanelTest, StartsWithTheBuiltInComparisonAsSquares)
{
    EXPECT_EQ(view().figure, FigureKind::Squares);
    EXPECT_EQ(view().measure, MeasureId::Volume);
    EXPECT_EQ(m_window.session().comparison().rows.size(), 2u);
    EXPECT_FALSE(m_window.sceneView().scene().marks.empty());
    EXPECT_GT(m_window.findChild<QListWidget*>(QStringLiteral("notes"))->count(), 3);
}

TEST_F(FigurePanelTest, EveryChoiceChangesTheViewAndCanBeUndone)
{
    const View before = view();
    choose("figureKind", "bars");
    EXPECT_EQ(view().figure, FigureKind::Bars);
    choose("measure", "money");
    EXPECT_EQ(view().measure, MeasureId::Money);
    choose("basis", "statutory_maximum");
    EXPECT_EQ(view().reference.basis, basisChoiceFromName("statutory_maximum"));
    choose("penaltyKinds", "fine");
    EXPECT_EQ(view().kinds, std::vector{PenaltyKind::Fine});
    choose("forum", "criminal");
    EXPECT_EQ(view().forum, Forum::Criminal);
    choose("currency", "EUR");
    EXPECT_EQ(view().reference.currency, Currency{"EUR"});
    choose("priceYear", "2024");
    EXPECT_EQ(view().reference.priceYear, std::optional<std::optional<int>>(2024));
    choose("prefixReading", "jedec");
    EXPECT_EQ(view().reference.reading, PrefixReading::Jedec);
    choose("theme", "dark");
    EXPECT_EQ(view().theme, "dark");
    choose("baseline", "meta-shadow-libraries");
    EXPECT_EQ(view().reference.baseline, "meta-shadow-libraries");
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_EQ(m_window.session().undoStack().count(), 10);
    for (int i = 0; i < 10; ++i)
        trigger("undo");
    EXPECT_EQ(view(), before);
    EXPECT_FALSE(m_window.session().isModified());
    trigger("redo");
    EXPECT_EQ(view().figure, FigureKind::Bars);
}

TEST_F(FigurePanelTest, CasesWithoutACommonMeasureAreOfferedALedger)
{
    auto* hint = m_window.findChild<QLabel*>(QStringLiteral("ledgerHint"));
    EXPECT_TRUE(hint->isHidden()) << "both cases have a volume";
    View three;
    three.id = "three";
    for (const char* id : {"swartz-jstor-2010", "meta-shadow-libraries", "anthropic-bartz"})
        three.cases.push_back({id, {}, {}, {}});
    Document library = io::sampleLibrary();
    library.views = {three};
    m_window.session().replaceDocument(library, {});
    EXPECT_FALSE(hint->isHidden());
    emit hint->linkActivated(QStringLiteral("ledger"));
    EXPECT_EQ(view().figure, FigureKind::Ledger);
    EXPECT_TRUE(hint->isHidden());
    trigger("undo");
    EXPECT_EQ(view().figure, FigureKind::Squares);
}

TEST_F(FigurePanelTest, ALadderShowsEveryBasis)
{
    choose("measure", "custody");
    choose("figureKind", "ladder");
    EXPECT_EQ(view().figure, FigureKind::Ladder);
    EXPECT_FALSE(m_window.findChild<QComboBox*>(QStringLiteral("basis"))->isEnabled());
    const std::vector<scene::Mark>& marks = m_window.sceneView().scene().marks;
    EXPECT_TRUE(std::ranges::any_of(marks, [](const scene::Mark& mark) {
        return mark.description.find("Swartz") != std::string::npos
            && mark.description.find("statutory maximum") != std::string::npos;
    }));
}

TEST_F(FigurePanelTest, ColoursTellWhatIsChosen)
{
    choose("markColours", "actor");
    EXPECT_EQ(textOption(view(), "colour"), "actor");
    choose("markColours", "");
    EXPECT_EQ(textOption(view(), "colour"), std::nullopt);
}

TEST_F(FigurePanelTest, APreviewOfOtherEyesChangesNoDocument)
{
    const scene::Scene before = m_window.sceneView().scene();
    const QImage usual = m_window.sceneView().grab().toImage();
    trigger("visionGrey");
    EXPECT_NE(m_window.sceneView().grab().toImage(), usual);
    EXPECT_EQ(m_window.sceneView().scene(), before);
    EXPECT_FALSE(m_window.session().isModified());
    trigger("visionUsual");
    EXPECT_EQ(m_window.sceneView().grab().toImage(), usual);
}

TEST_F(FigurePanelTest, InflateFirstIsOfferedOnlyWithAPriceYear)
{
    auto* box = m_window.findChild<QCheckBox*>(QStringLiteral("inflateFirst"));
    EXPECT_FALSE(box->isEnabled());
    choose("measure", "money");
    choose("priceYear", "2024");
    EXPECT_TRUE(box->isEnabled());
    box->click();
    EXPECT_EQ(view().reference.inflateFirst, true);
}

TEST_F(FigurePanelTest, ARateIsDrawnAsBars)
{
    choose("measure", "money-per-gb");
    EXPECT_EQ(view().figure, FigureKind::Bars);
    auto* kinds = m_window.findChild<QComboBox*>(QStringLiteral("figureKind"));
    const auto toolTip = [&](const char* kind) {
        return kinds->itemData(kinds->findData(QString::fromUtf8(kind)), Qt::ToolTipRole).toString();
    };
    EXPECT_TRUE(toolTip("squares").contains(QStringLiteral("rate"))) << "says what choosing it does";
    EXPECT_TRUE(toolTip("bars").isEmpty());
    choose("figureKind", "squares");
    EXPECT_EQ(view().measure, MeasureId::Money) << "of money, for that is nearest";
}

TEST_F(FigurePanelTest, EveryKindHasANameOfItsOwnAndCanBeChosen)
{
    auto* kinds = m_window.findChild<QComboBox*>(QStringLiteral("figureKind"));
    QSet<QString> names;
    for (int i = 0; i < kinds->count(); ++i) {
        names.insert(kinds->itemText(i));
        const std::string kind = kinds->itemData(i).toString().toStdString();
        choose("measure", "volume");
        choose("figureKind", kind.c_str());
        EXPECT_EQ(nameOf(view().figure), kind);
        EXPECT_TRUE(scene::canDraw(view().figure, view().measure)) << kind;
    }
    EXPECT_EQ(names.size(), kinds->count());
}

TEST_F(FigurePanelTest, ATimelineHasControlsOfItsOwn)
{
    auto* scale = m_window.findChild<QComboBox*>(QStringLiteral("timeScale"));
    EXPECT_TRUE(scale->isHidden());
    choose("figureKind", "timeline");
    EXPECT_FALSE(scale->isHidden());
    const int steps = m_window.session().undoStack().count();
    scale->setCurrentIndex(2);
    emit scale->activated(2);
    EXPECT_EQ(timelineOptions(view()).scale, TimeScaleKind::Collapsed);
    auto* align = m_window.findChild<QComboBox*>(QStringLiteral("timeAlign"));
    emit align->activated(2);
    EXPECT_EQ(timelineOptions(view()).align, EventKind::Charge);
    EXPECT_EQ(timelineOptions(view()).scale, TimeScaleKind::Aligned);
    auto* kinds = m_window.findChild<QToolButton*>(QStringLiteral("eventKinds"));
    kinds->menu()->actions().front()->trigger();
    EXPECT_EQ(timelineOptions(view()).kinds.size(), namesOf<EventKind>.size() - 1);
    kinds->menu()->actions().front()->trigger();
    EXPECT_TRUE(timelineOptions(view()).kinds.empty()) << "all again";
    EXPECT_GT(m_window.session().undoStack().count(), steps);
}

TEST_F(FigurePanelTest, AWheelOverABoxScrollsThePanel)
{
    auto* box = m_window.findChild<QComboBox*>(QStringLiteral("prefixReading"));
    const View before = view();
    QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    EXPECT_FALSE(wheel.isAccepted());
    EXPECT_EQ(view(), before);
}

TEST_F(FigurePanelTest, TheFigureFollowsADarkWindow)
{
    EXPECT_EQ(m_window.sceneView().scene().theme, "light");
    m_settings.setColours(ColourChoice::Dark);
    EXPECT_EQ(m_window.sceneView().scene().theme, "dark");
    EXPECT_EQ(view().theme, "light");
}

TEST_F(FigurePanelTest, AThemeThatIsChosenIsShownAndExportedWhateverTheWindowWears)
{
    m_settings.setColours(ColourChoice::Dark);
    choose("theme", "light");
    EXPECT_EQ(m_window.sceneView().scene().theme, "light");
    choose("theme", "window");
    EXPECT_EQ(m_window.sceneView().scene().theme, "dark");
    choose("theme", "print");
    EXPECT_EQ(m_window.sceneView().scene().theme, "print");
}

TEST_F(FigurePanelTest, TheFigureIsLaidOutForItsRoomAndStatesNoCentimetres)
{
    m_window.resize(1300, 800);
    QCoreApplication::processEvents();
    const SceneView& view = m_window.sceneView();
    EXPECT_EQ(view.scene().size.width, view.width());
    EXPECT_EQ(view.scene().size.height, view.height());
    for (const scene::Mark& mark : view.scene().marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape)) {
            EXPECT_EQ(text->text.find(" cm"), std::string::npos) << text->text;
        }
}

TEST_F(FigurePanelTest, AnotherReportedFigureOfTheSelectedCaseCanBeShown)
{
    auto* box = m_window.findChild<QComboBox*>(QStringLiteral("reportedFigure"));
    EXPECT_FALSE(box->isVisible());
    m_window.sceneView().selectCase("meta-shadow-libraries");
    ASSERT_TRUE(box->isVisible());
    ASSERT_GT(box->count(), 2);
    EXPECT_EQ(box->currentData().toString(), QStringLiteral("press-80tb"));
    choose("reportedFigure", ""); // the primary one
    EXPECT_NEAR(m_window.session().comparison().rows[1].measured()->value.best, 81.7e12, 1);
    trigger("undo");
    EXPECT_NEAR(m_window.session().comparison().rows[1].measured()->value.best, 80e12, 1);
}

TEST_F(FigurePanelTest, EveryLetterOfAltOpensOneThing)
{
    QStringList texts;
    for (const QLabel* label : m_window.findChildren<QLabel*>())
        if (label->buddy() != nullptr)
            texts << label->text();
    for (const QAction* menu : m_window.menuBar()->actions())
        texts << menu->text();
    for (const QCheckBox* box : m_window.findChildren<QCheckBox*>())
        texts << box->text();
    std::set<QString> letters;
    for (const QString& text : texts)
        if (const QString letter = QKeySequence::mnemonic(text).toString(); !letter.isEmpty()) {
            EXPECT_TRUE(letters.insert(letter).second) << text.toStdString() << ' ' << letter.toStdString();
        }
    EXPECT_GT(letters.size(), 12U);
}

TEST_F(FigurePanelTest, ThePlaceAmongTheViewsIsSaid)
{
    const auto* place = m_window.findChild<QLabel*>(QStringLiteral("viewPlace"));
    EXPECT_EQ(place->text(), QStringLiteral("View 1 of 10"));
    trigger("nextView");
    EXPECT_EQ(place->text(), QStringLiteral("View 2 of 10"));
}

TEST_F(FigurePanelTest, UndoStepsSayWhatTheyTakeBack)
{
    choose("figureKind", "bars");
    EXPECT_TRUE(m_window.session().undoStack().undoText().contains(QStringLiteral("Bars")));
}

} // namespace

} // namespace toscale::gui
