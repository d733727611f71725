#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/figure/reading_delegate.h"
#include "app/figure/reading_list_model.h"
#include "app/figure/reading_strip.h"
#include "app/figure/view_thumbnail.h"
#include "app/text/qt_string.h"
#include "app/text/reading_words.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/theme.h"
#include "tests/support/small_case.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalSpy>
#include <QTest>

namespace toscale::gui {

namespace {

class Readings : public WindowTest {
protected:
    Readings()
    {
        m_list = m_window.findChild<QListView*>(QStringLiteral("readings"));
        m_sentence = m_window.findChild<QLabel*>(QStringLiteral("robustness"));
        m_strip = m_window.findChild<ReadingStrip*>();
    }

    /// Brings the strip up and waits for what it finds.
    void showReadings()
    {
        QSignalSpy found(m_strip, &ReadingStrip::found);
        trigger("showReadings");
        ASSERT_TRUE(found.count() > 0 || found.wait(60'000));
    }

    QListView* m_list;
    QLabel* m_sentence;
    ReadingStrip* m_strip;
};

TEST_F(Readings, NothingIsReadBeforeSomebodyLooks)
{
    auto* dock = m_window.findChild<QDockWidget*>(QStringLiteral("readingsDock"));
    ASSERT_NE(dock, nullptr);
    EXPECT_FALSE(m_strip->isVisible()) << "it lies behind the notes";
    EXPECT_FALSE(m_strip->isBusy());
    EXPECT_EQ(m_list->model()->rowCount(), 0);
}

TEST_F(Readings, SayWhatTheyDoToTheOrder)
{
    showReadings();
    const Robustness expected = robustnessOf(m_window.session().document(), view(), io::builtInTables());
    EXPECT_EQ(m_list->model()->rowCount(), static_cast<int>(expected.readings.size()));
    const text::Phrases phrases("en");
    EXPECT_EQ(m_sentence->text(), text::robustnessSentence(phrases, m_window.session().document(), expected));
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        const QModelIndex index = m_list->model()->index(row, 0);
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                               static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(ReadingListModel::OrderRole),
                               static_cast<int>(ReadingListModel::ComparableRole)})
            EXPECT_FALSE(index.data(role).toString().isEmpty());
    }
}

TEST_F(Readings, AreDrawnInSmallWhereTheyAreInSight)
{
    showReadings();
    QSignalSpy drawn(m_strip, &ReadingStrip::drawn);
    while (m_strip->isBusy())
        ASSERT_TRUE(drawn.wait(60'000));
    const QModelIndex first = m_list->model()->index(0, 0);
    const auto picture = first.data(Qt::DecorationRole).value<QImage>();
    ASSERT_FALSE(picture.isNull());
    bool hasInk = false;
    const QRgb paper = picture.pixel(0, 0);
    for (int y = 0; y < picture.height() && !hasInk; ++y)
        for (int x = 0; x < picture.width() && !hasInk; ++x)
            hasInk = picture.pixel(x, y) != paper;
    EXPECT_TRUE(hasInk);
}

TEST_F(Readings, AClickReadsTheViewSoAndIsUndone)
{
    showReadings();
    const View before = view();
    const QModelIndex first = m_list->model()->index(0, 0);
    const QString words = first.data(Qt::DisplayRole).toString();
    QSignalSpy found(m_strip, &ReadingStrip::found);
    emit m_list->clicked(first);
    EXPECT_NE(view(), before);
    EXPECT_TRUE(m_window.session().undoStack().undoText().contains(words.mid(1)))
        << m_window.session().undoStack().undoText().toStdString();
    ASSERT_TRUE(found.count() > 0 || found.wait(60'000)) << "what is read otherwise is read anew";
    trigger("undo");
    EXPECT_EQ(view(), before);
}

TEST_F(Readings, TheSecondClickOfADoubleOneTakesNothing)
{
    showReadings();
    QApplication::setDoubleClickInterval(60'000); // however long it takes until it is read anew
    const int steps = m_window.session().undoStack().count();
    emit m_list->clicked(m_list->model()->index(0, 0));
    while (m_strip->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    emit m_list->activated(m_list->model()->index(0, 0));
    EXPECT_EQ(m_window.session().undoStack().count(), steps + 1);
    QApplication::setDoubleClickInterval(400);
}

TEST_F(Readings, ACaseIsLeftOutWithAReasonAndCountedAgain)
{
    const std::string id = m_window.session().comparison().rows.back().caseId;
    m_window.sceneView().selectCase(id);
    trigger("leaveOut"); // no reason is given
    EXPECT_FALSE(m_window.session().comparison().rows.back().leftOut);
    m_prompts.nextFile = QStringLiteral("  counted by somebody else ");
    trigger("leaveOut");
    ASSERT_TRUE(m_window.session().comparison().rows.back().leftOut);
    EXPECT_EQ(view().cases.back().leftOut, "counted by somebody else");
    bool isPrinted = false;
    for (const scene::Mark& mark : m_window.sceneView().scene().marks)
        if (const auto* words = std::get_if<scene::TextShape>(&mark.shape))
            isPrinted = isPrinted || words->text.find("counted by") != std::string::npos;
    EXPECT_TRUE(isPrinted) << "the reason stands on the figure";
    EXPECT_TRUE(m_window.findChild<QAction*>(QStringLiteral("leaveOut"))->text().contains(QStringLiteral("aga")));
    trigger("leaveOut");
    EXPECT_FALSE(m_window.session().comparison().rows.back().leftOut);
}

TEST_F(Readings, OfAViewThatIsLeftAreNotShownUnderTheNext)
{
    // 1,990 cases are read otherwise, 3,000 are too many; the second view comes while the first is read
    Document document;
    for (int i = 0; i < 3'000; ++i) {
        Case each = tests::caseWith({{.value = "USD 5", .date = "2010"}});
        each.id = "case-" + std::to_string(i);
        each.title = "Case " + std::to_string(i);
        document.cases.push_back(std::move(each));
    }
    for (const std::size_t count : {1'990U, 3'000U}) {
        View& view = document.views.emplace_back();
        view.id = "view-" + std::to_string(count);
        view.measure = MeasureId::Money;
        for (std::size_t i = 0; i < count; ++i)
            view.cases.push_back({"case-" + std::to_string(i), {}, {}, {}});
    }
    m_window.session().replaceDocument(document, {});
    trigger("showReadings");
    QTest::qWait(50);
    m_window.session().showView(1);
    while (m_strip->isBusy())
        QTest::qWait(20);
    QTest::qWait(50);
    EXPECT_EQ(m_list->model()->rowCount(), 0);
    EXPECT_TRUE(m_sentence->text().contains(QStringLiteral("3,000"))) << m_sentence->text().toStdString();
}

TEST_F(Readings, HaveTheirOwnPicturesAfterTheViewChanged)
{
    showReadings();
    // pictures of the first view are under way; others are asked for until the next readings are found
    QSignalSpy found(m_strip, &ReadingStrip::found);
    View changed = view();
    changed.title = "Another title, which is in the picture of each reading";
    m_window.session().changeView(changed, QStringLiteral("Title"));
    while (found.count() == 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QResizeEvent seen(m_strip->size(), m_strip->size());
        QCoreApplication::sendEvent(m_strip, &seen);
    }
    QSignalSpy drawn(m_strip, &ReadingStrip::drawn);
    while (m_strip->isBusy())
        ASSERT_TRUE(drawn.wait(60'000));
    const auto document = std::make_shared<const Document>(m_window.session().document());
    const auto& model = static_cast<const ReadingListModel&>(*m_list->model());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto picture = index.data(Qt::DecorationRole).value<QImage>();
        if (!index.data(ReadingListModel::IsDrawnRole).toBool() || picture.isNull())
            continue;
        View expected = withReading(view(), *document, model.readingAt(row));
        if (m_settings.figureFollowsWindow())
            expected.theme = m_window.palette().color(QPalette::Window).lightness() < 128 ? "dark" : "light";
        const Thumbnail made = drawThumbnail({document, expected, ReadingDelegate::pictureSize(m_list->fontMetrics()),
                                              m_strip->devicePixelRatioF(), row, 0});
        EXPECT_EQ(picture, made.picture) << row;
    }
}

TEST(ReadingThumbnail, LeavesOutNoCase)
{
    // 300 cases: in the size of a thumbnail most of them would be left out
    Document document;
    View view;
    view.figure = FigureKind::Bubbles;
    view.measure = MeasureId::Money;
    view.theme = "light";
    for (int i = 0; i < 300; ++i) {
        const std::string amount = "USD " + std::to_string(1000 + i);
        Case each = tests::caseWith({{.value = amount, .date = "2010"}});
        each.id = "case-" + std::to_string(i);
        view.cases.push_back({each.id, {}, {}, {}});
        document.cases.push_back(std::move(each));
    }
    const text::LocaleWording wording;
    const draw::QtTextMeasure measure;
    scene::Camera camera;
    camera.onScreen = true;
    const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
    const auto whole = scene::buildScene(document, view, columns, wording, measure, camera);
    ASSERT_TRUE(whole);
    const QSize size(240, 135);
    QImage expected(size, QImage::Format_ARGB32_Premultiplied);
    expected.fill(Qt::transparent);
    {
        QPainter painter(&expected);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(size.width() / whole->size.width, size.height() / whole->size.height);
        draw::paintScene(painter, *whole, *scene::themeOf("light"));
    }
    EXPECT_EQ(drawThumbnail({std::make_shared<const Document>(document), view, size, 1, 0, 0}).picture, expected);
}

TEST(ReadingListModel, IsAModel)
{
    const text::LocaleWording wording;
    ReadingListModel model(wording);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto document = std::make_shared<const Document>(io::builtInDocument());
    model.show(document, robustnessOf(*document, document->views.front(), io::builtInTables()));
    ASSERT_GT(model.rowCount(), 0);
    EXPECT_FALSE(model.index(0).data(ReadingListModel::IsDrawnRole).toBool());
    model.setPicture(0, {});
    EXPECT_TRUE(model.index(0).data(ReadingListModel::IsDrawnRole).toBool());
    model.setPicture(999, {});
    model.forgetPictures();
    EXPECT_FALSE(model.index(0).data(ReadingListModel::IsDrawnRole).toBool());
    model.show(nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace

} // namespace toscale::gui
