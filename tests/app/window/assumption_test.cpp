#include "app/figure/assumption_model.h"
#include "app/text/qt_string.h"
#include "app/text/reading_words.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace toscale::gui {

namespace {

class Assumptions : public testing::Test {
protected:
    Assumptions()
    {
        m_session.replaceDocument(io::builtInDocument(), {});
        m_model.refresh();
    }

    [[nodiscard]] QModelIndex valueOf(Assumption what) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex index = m_model.index(row, AssumptionModel::Name);
            if (index.data().toString().contains(text::assumptionName(m_wording.phrases(), what)))
                return index.siblingAtColumn(AssumptionModel::Assumed);
        }
        ADD_FAILURE() << "no such assumption";
        return {};
    }

    const text::LocaleWording m_wording;
    DocumentSession m_session;
    AssumptionModel m_model{m_session, m_wording};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Assumptions, AreChosenAsNamedUndoSteps)
{
    const QModelIndex prefixes = valueOf(Assumption::Prefixes);
    EXPECT_EQ(prefixes.data(Qt::EditRole), QStringLiteral("si"));
    EXPECT_EQ(prefixes.data(AssumptionModel::OptionsRole).toStringList(), (QStringList{"si", "jedec"}));
    const View before = m_session.currentView();
    const int changed = m_model.changedCount(); // the view chooses a figure other than the primary one
    ASSERT_TRUE(m_model.setData(prefixes, QStringLiteral("jedec"), Qt::EditRole));
    EXPECT_EQ(m_session.comparison().reference.reading, PrefixReading::Jedec);
    EXPECT_TRUE(m_model.isChanged(prefixes.row()));
    EXPECT_EQ(m_model.changedCount(), changed + 1);
    EXPECT_TRUE(m_session.undoStack().undoText().contains(QStringLiteral("1,024")))
        << m_session.undoStack().undoText().toStdString();
    m_session.undoStack().undo();
    EXPECT_EQ(m_session.currentView(), before);
    m_model.refresh();
    EXPECT_EQ(m_model.changedCount(), changed);
}

TEST_F(Assumptions, AreResetOneByOneAndTogether)
{
    const View before = m_session.currentView();
    const QModelIndex prefixes = valueOf(Assumption::Prefixes);
    ASSERT_TRUE(m_model.setData(prefixes, QStringLiteral("jedec"), Qt::EditRole));
    m_model.reset(prefixes.row());
    EXPECT_EQ(m_session.comparison().reference.reading, PrefixReading::Si);
    ASSERT_TRUE(m_model.setData(prefixes, QStringLiteral("jedec"), Qt::EditRole));
    m_model.resetAll();
    EXPECT_EQ(m_model.changedCount(), 0);
    EXPECT_EQ(m_session.currentView().reference, before.reference);
    EXPECT_FALSE(m_model.setData(prefixes, QStringLiteral("nonsense"), Qt::EditRole));
    EXPECT_FALSE(m_model.setData(prefixes.siblingAtColumn(0), QStringLiteral("jedec"), Qt::EditRole));
}

TEST_F(Assumptions, FollowTheMeasure)
{
    View view = m_session.currentView();
    view.measure = MeasureId::Custody;
    view.figure = FigureKind::Bars;
    m_session.changeView(view, QStringLiteral("custody"));
    m_model.refresh();
    EXPECT_EQ(valueOf(Assumption::Basis).data(Qt::EditRole),
              text::toQString(nameOf(m_session.comparison().reference.basis)));
    EXPECT_FALSE(valueOf(Assumption::Suspended).data().toString().isEmpty());
    m_session.replaceDocument({}, {});
    m_model.refresh();
    EXPECT_EQ(m_model.changedCount(), 0);
}

TEST_F(WindowTest, TheBoardChangesTheFigureAndIsReset)
{
    trigger("showAssumptions");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("assumptions"));
    auto* reset = m_window.findChild<QPushButton*>(QStringLiteral("resetAssumption"));
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(table->isVisible());
    ASSERT_GT(table->model()->rowCount(), 0);
    const QModelIndex value = table->model()->index(0, AssumptionModel::Assumed);
    const QString other = value.data(AssumptionModel::OptionsRole).toStringList().last();
    const View before = view();
    table->setCurrentIndex(value);
    EXPECT_FALSE(reset->isEnabled());
    table->edit(value);
    auto* box = table->findChild<QComboBox*>(QStringLiteral("assumptionValue"));
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->accessibleName().isEmpty());
    box->setCurrentIndex(box->findData(other));
    emit box->activated(box->currentIndex());
    EXPECT_NE(view(), before);
    EXPECT_TRUE(reset->isEnabled());
    reset->click();
    EXPECT_EQ(view().reference, before.reference);
    EXPECT_FALSE(reset->isEnabled());
}

} // namespace

} // namespace toscale::gui
