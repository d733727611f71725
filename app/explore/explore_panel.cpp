#include "app/explore/explore_panel.h"

#include "app/explore/chart_view.h"
#include "app/explore/elided_label.h"
#include "app/explore/fitted_choice.h"
#include "app/text/explore_words.h"
#include "app/text/measure_words.h"
#include "app/text/qt_string.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace toscale::gui {

namespace {

QString nameOfMeasure(MeasureId id)
{
    return text::toQString(nameOf(id));
}

void select(QComboBox& box, const QString& data)
{
    const QSignalBlocker silent(&box);
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

ExplorePanel::ExplorePanel(const text::LocaleWording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_bar(new QToolBar)
    , m_foot(new QWidget)
    , m_pages(new QStackedWidget)
    , m_message(new QLabel)
    , m_view(new ChartView(wording))
    , m_words(new ElidedLabel)
    , m_contents([&wording](const Request& request) { return answer(request, wording); },
                 [this](Answer answer) { show(std::move(answer)); })
{
    setObjectName(QStringLiteral("explorePanel"));
    m_bar->setObjectName(QStringLiteral("exploreBar"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_message->setObjectName(QStringLiteral("exploreMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(24);
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_view);
    setFocusProxy(m_view);
    makeChoices();
    makeTools();
    makeFoot();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    connect(m_view, &ChartView::hovered, this, &ExplorePanel::say);
    connect(&m_view->picture(), &ChartPicture::windowChanged, this, [this] { say({}); });
    connect(m_view, &ChartView::densityShown, this, [this] { say({}); });
    connect(m_view, &ChartView::rowSelected, this,
            [this](std::size_t row) { emit caseSelected(shownRows()->idOf(row)); });
    connect(m_view, &ChartView::selectionChanged, this, [this] {
        say({});
        emit selectionChanged();
    });
    showChoice();
    setRows(nullptr);
}

ExplorePanel::~ExplorePanel() = default;

ExplorePanel::Answer ExplorePanel::answer(const Request& request, const text::LocaleWording& wording)
{
    Answer made{chartContent(request.rows, request.choice, wording), std::nullopt};
    if (request.mayChoose && made.content->drawnCount == 0)
        if (const ExploreChoice other = withValues(made.content->choice, *request.rows); other != made.content->choice)
            made.content = chartContent(request.rows, other, wording);
    if (request.kept) {
        std::vector<std::uint32_t>& rows = made.selected.emplace();
        for (const std::uint32_t row : request.kept->rows)
            if (const auto now = request.rows->rowOf(request.kept->of->idOf(row)))
                rows.push_back(*now);
    }
    return made;
}

QComboBox* ExplorePanel::addChoice(const QString& name, const QString& label, const QString& toolTip) const
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setAccessibleDescription(toolTip);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    connect(box, &QComboBox::currentIndexChanged, this, &ExplorePanel::choose);
    return box;
}

QAction* ExplorePanel::addAction(const QString& name, const QString& text, const QString& toolTip)
{
    QAction* action = m_bar->addAction(text);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    return action;
}

void ExplorePanel::makeChoices()
{
    m_kind = addChoice(QStringLiteral("exploreKind"), tr("Kind of chart"), tr("What the cases are looked at as"));
    const std::pair<ExploreKind, QString> kinds[] = {{ExploreKind::Scatter, tr("Scatter")},
                                                     {ExploreKind::Histogram, tr("Histogram")},
                                                     {ExploreKind::Strip, tr("Groups")},
                                                     {ExploreKind::Trend, tr("By year")},
                                                     {ExploreKind::Ranks, tr("Ranks")}};
    {
        const QSignalBlocker silent(m_kind);
        for (const auto& [kind, words] : kinds)
            m_kind->addItem(words, text::toQString(nameOf(kind)));
    }
    m_bar->addWidget(m_kind);
    const auto withLabel = [this](QComboBox* box, const QString& label) {
        auto* place = new QWidget;
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(6, 0, 0, 0);
        row->setSpacing(4);
        auto* words = new QLabel(label);
        words->setBuddy(box);
        row->addWidget(words);
        row->addWidget(box);
        return m_bar->addWidget(place);
    };
    m_y = addChoice(QStringLiteral("exploreY"), tr("Upward"), tr("The measure upward"));
    m_x = addChoice(QStringLiteral("exploreX"), tr("To the right"), tr("The measure to the right"));
    m_group = addChoice(QStringLiteral("exploreGroup"), tr("Groups by"), tr("What the cases are grouped by"));
    m_yPlace = withLabel(m_y, tr("&Y"));
    m_logY = addAction(QStringLiteral("exploreLogY"), tr("log"),
                       tr("Logarithmic upward: equal distances are equal factors; else from zero"));
    m_xPlace = withLabel(m_x, tr("&X"));
    m_logX = addAction(QStringLiteral("exploreLogX"), tr("log"),
                       tr("Logarithmic to the right: equal distances are equal factors; else from zero"));
    m_groupPlace = withLabel(m_group, tr("&by"));
    m_noun = addChoice(QStringLiteral("exploreNoun"), tr("Works counted in"),
                       tr("What the works are: those of different kinds are never in one picture"));
    m_nounPlace = withLabel(m_noun, tr("&of"));
    for (QAction* action : {m_logX, m_logY}) {
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &ExplorePanel::choose);
    }
    fillMeasures();
}

void ExplorePanel::makeTools()
{
    m_bar->addSeparator();
    auto* group = new QActionGroup(this);
    const std::tuple<ChartTool, const char*, QString, QString> tools[] = {
        {ChartTool::Select, "exploreSelect", tr("Select"),
         tr("Drag to select cases; Shift adds, Ctrl and a click takes one in or out")},
        {ChartTool::Pan, "explorePan", tr("Move"), tr("Drag to move the chart; the middle button always does")},
        {ChartTool::Zoom, "exploreZoom", tr("Zoom"),
         tr("Drag to zoom into a rectangle; the right button always does, the wheel zooms about the pointer")}};
    for (const auto& [tool, name, words, toolTip] : tools) {
        QAction* action = addAction(QString::fromLatin1(name), words, toolTip);
        action->setCheckable(true);
        action->setChecked(tool == ChartTool::Select);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tool = tool] { m_view->setTool(tool); });
    }
    m_bar->addSeparator();
    connect(addAction(QStringLiteral("exploreZoomOut"), QStringLiteral("−"), tr("Zoom out (key -)")),
            &QAction::triggered, m_view, [this] { m_view->zoomOut(); });
    connect(addAction(QStringLiteral("exploreZoomIn"), QStringLiteral("+"), tr("Zoom in (key +)")), &QAction::triggered,
            m_view, [this] { m_view->zoomIn(); });
    connect(addAction(QStringLiteral("exploreAll"), tr("All"), tr("All cases in sight (key Home)")),
            &QAction::triggered, m_view, [this] { m_view->showAll(); });
    m_bar->addSeparator();
    connect(addAction(QStringLiteral("exploreExport"), tr("Export …"),
                      tr("The chart as PNG, SVG or PDF, framed as a figure")),
            &QAction::triggered, this, &ExplorePanel::exportWanted);
}

void ExplorePanel::makeFoot()
{
    m_words->setObjectName(QStringLiteral("exploreWords"));
    m_words->setMargin(6);
    auto* buttons = new QToolBar;
    buttons->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(buttons);
    m_showInTable = buttons->addAction(tr("Show in table"));
    m_showInTable->setObjectName(QStringLiteral("exploreShowInTable"));
    m_showInTable->setToolTip(tr("The selected cases in the table of cases, which has all numbers of the chart"));
    connect(m_showInTable, &QAction::triggered, this, [this] {
        emit tableWanted();
        emit selectionChanged();
    });
    m_compare = buttons->addAction(tr("Compare in the figure"));
    m_compare->setObjectName(QStringLiteral("exploreCompare"));
    connect(m_compare, &QAction::triggered, this, [this] { emit comparisonWanted(selectedCases()); });
}

void ExplorePanel::fillMeasures()
{
    std::vector<MeasureId> measures{MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody};
    if (m_rows)
        measures.assign(m_rows->measures().begin(), m_rows->measures().end());
    for (QComboBox* box : {m_x, m_y}) {
        const QSignalBlocker silent(box);
        box->clear();
        for (const MeasureId id : measures)
            box->addItem(text::measureWords(m_wording.phrases(), id), nameOfMeasure(id));
    }
}

void ExplorePanel::fillGroups()
{
    const QSignalBlocker silent(m_group);
    m_group->clear();
    for (const auto& [id, title] : m_rows->groups())
        m_group->addItem(text::capitalized(text::toQString(title)), text::toQString(id));
}

void ExplorePanel::fillNouns(const ChartContent& content)
{
    const QSignalBlocker silent(m_noun);
    m_noun->clear();
    for (const auto& measure : content.measures) {
        if (measure->nouns.empty())
            continue;
        for (const std::string& noun : measure->nouns)
            m_noun->addItem(text::toQString(noun), text::toQString(noun));
        m_noun->setCurrentIndex(m_noun->findData(text::toQString(measure->noun)));
        break;
    }
}

void ExplorePanel::setRows(std::shared_ptr<const ExploreRows> rows, const QString& instead)
{
    const auto& before = m_view->picture().content();
    if (before && !m_kept) // else what was selected among those before them is not shown yet
        m_kept = std::make_shared<const Selection>(Selection{before->rows, m_view->selectedRows()});
    m_rows = std::move(rows);
    if (!m_rows || m_rows->count() == 0) {
        m_rows = nullptr;
        m_kept = nullptr;
        m_view->setContent(nullptr);
        m_message->setText(
            !instead.isEmpty()
                ? instead
                : tr("Nothing to explore yet.\n\nAdd researched cases from the library (Ctrl+L), type a "
                     "comparison above,\nor open a table with a row a case: its measures become axes here, and "
                     "each case a point."));
        m_message->setAccessibleName(m_message->text());
        m_pages->setCurrentWidget(m_message);
        m_bar->setEnabled(false);
        say({});
        return;
    }
    m_bar->setEnabled(true);
    fillMeasures();
    fillGroups();
    m_choice = onOffer(m_wanted, *m_rows);
    showChoice();
    if (shownRows() == nullptr) { // columns of millions of rows take their time
        m_message->setText(tr("Computing …"));
        m_message->setAccessibleName(m_message->text());
    }
    request();
}

void ExplorePanel::setTheme(const scene::Theme& theme)
{
    m_view->setTheme(theme);
}

void ExplorePanel::setChoice(const ExploreChoice& choice)
{
    if (choice == m_wanted)
        return;
    m_wanted = choice;
    m_choice = m_rows ? onOffer(choice, *m_rows) : choice;
    m_isPicked = false;
    showChoice();
    request();
}

void ExplorePanel::showChoice()
{
    select(*m_kind, text::toQString(nameOf(m_choice.kind)));
    select(*m_x, nameOfMeasure(m_choice.x));
    select(*m_y, nameOfMeasure(m_choice.y));
    select(*m_group, text::toQString(m_choice.group));
    for (const auto& [action, isOn] : {std::pair(m_logX, m_choice.logX), std::pair(m_logY, m_choice.logY)}) {
        const QSignalBlocker silent(action);
        action->setChecked(isOn);
    }
    m_xPlace->setVisible(m_choice.usesX());
    m_logX->setVisible(m_choice.usesX());
    m_yPlace->setVisible(m_choice.usesY());
    m_logY->setVisible(m_choice.usesY());
    m_groupPlace->setVisible(m_choice.usesGroup());
    m_nounPlace->setVisible(m_choice.usesWorks() && m_noun->count() > 1);
}

void ExplorePanel::choose()
{
    ExploreChoice choice = m_choice;
    const std::string kind = text::toUtf8(m_kind->currentData().toString());
    for (std::size_t i = 0; i < exploreKindNames.size(); ++i)
        if (exploreKindNames[i] == kind)
            choice.kind = static_cast<ExploreKind>(i);
    choice.x = measureFromName(text::toUtf8(m_x->currentData().toString())).value_or(choice.x);
    choice.y = measureFromName(text::toUtf8(m_y->currentData().toString())).value_or(choice.y);
    if (m_group->currentIndex() >= 0)
        choice.group = text::toUtf8(m_group->currentData().toString());
    if (m_noun->currentIndex() > 0 || !choice.noun.empty()) // the first one is that of most rows, whatever it is
        choice.noun = text::toUtf8(m_noun->currentData().toString());
    choice.logX = m_logX->isChecked();
    choice.logY = m_logY->isChecked();
    if (choice == m_choice)
        return;
    m_isPicked = true;
    // what these rows do not have stays wished for others
    const auto keep = [](auto& wanted, const auto& shown, const auto& picked) {
        if (picked != shown)
            wanted = picked;
    };
    keep(m_wanted.kind, m_choice.kind, choice.kind);
    keep(m_wanted.x, m_choice.x, choice.x);
    keep(m_wanted.y, m_choice.y, choice.y);
    keep(m_wanted.group, m_choice.group, choice.group);
    keep(m_wanted.noun, m_choice.noun, choice.noun);
    m_wanted.logX = choice.logX;
    m_wanted.logY = choice.logY;
    m_choice = m_rows ? onOffer(choice, *m_rows) : choice;
    showChoice();
    request();
    emit choiceChanged(m_wanted);
}

void ExplorePanel::request()
{
    if (m_rows)
        m_contents.request({m_rows, m_choice, !m_isPicked, m_kept});
}

void ExplorePanel::show(Answer answer)
{
    if (!m_rows || answer.content->rows != m_rows) // closed meanwhile
        return;
    m_choice = answer.content->choice;
    fillNouns(*answer.content);
    showChoice();
    m_view->setContent(std::move(answer.content));
    m_kept = nullptr;
    if (const auto wanted = std::exchange(m_wantedCases, std::nullopt))
        selectCases(*wanted);
    else if (answer.selected)
        m_view->selectRows(*std::move(answer.selected));
    m_pages->setCurrentWidget(m_view);
    say({});
    emit shown();
}

const ExploreRows* ExplorePanel::shownRows() const
{
    const auto& content = m_view->picture().content();
    return content ? content->rows.get() : nullptr;
}

std::vector<std::string> ExplorePanel::selectedCases() const
{
    std::vector<std::string> ids;
    const ExploreRows* rows = shownRows();
    if (rows != nullptr)
        for (const std::uint32_t row : m_view->selectedRows())
            ids.push_back(rows->idOf(row));
    return ids;
}

void ExplorePanel::selectCases(const std::vector<std::string>& ids)
{
    if (!m_rows)
        return;
    if (shownRows() != m_rows.get()) {
        m_wantedCases = ids;
        return;
    }
    std::vector<std::uint32_t> rows;
    for (const std::string& id : ids)
        if (const auto row = m_rows->rowOf(id))
            rows.push_back(*row);
    m_view->selectRows(std::move(rows));
    say({});
}

void ExplorePanel::say(const QString& words)
{
    const std::size_t count = m_view->selectedRows().size();
    const auto& content = m_view->picture().content();
    QString line = QString(words).replace(u'\n', QStringLiteral("  ·  "));
    const ChartPicture& picture = m_view->picture();
    if (line.isEmpty() && content != nullptr) {
        QStringList parts;
        if (count > 0)
            parts << text::selectedWords(m_wording.phrases(), count);
        if (!picture.sight().isWhole)
            parts << picture.sightWords();
        if (parts.isEmpty())
            parts << content->countWords;
        if (!picture.folded().isEmpty())
            parts << tr("point here for the notes");
        line = parts.join(QStringLiteral("  ·  "));
    }
    m_words->setLine(line, !words.isEmpty() ? words : picture.folded().join(u'\n'));
    m_showInTable->setEnabled(m_rows != nullptr);
    constexpr std::size_t mostCompared = 200; // a figure of more has no room for them
    m_compare->setEnabled(count > 0 && count <= mostCompared);
    const QLocale locale;
    m_compare->setToolTip(count == 0                 ? tr("Select cases first: drag over them, or click")
                              : count > mostCompared ? tr("A figure has room for %1 cases at most; %2 are selected")
                                                           .arg(locale.toString(static_cast<qulonglong>(mostCompared)),
                                                                locale.toString(static_cast<qulonglong>(count)))
                                                     : tr("The selected cases become those of the figure"));
}

} // namespace toscale::gui
