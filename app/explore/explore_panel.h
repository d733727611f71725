#pragma once

#include "app/background/latest_job.h"
#include "app/explore/chart_content.h"
#include "core/scene/theme.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace toscale::gui {

class ChartView;
class ElidedLabel;

/// The tab in which many cases are looked at as a chart: what it shows is chosen on top, what is under the pointer or
/// selected stands below. Knows rows, and nothing of documents or settings: the window joins them.
class ExplorePanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplorePanel(const text::LocaleWording& wording, QWidget* parent = nullptr);
    ~ExplorePanel() override;

    /// Nothing, or none: says how to get some, or `instead`.
    void setRows(std::shared_ptr<const ExploreRows> rows, const QString& instead = {});
    void setTheme(const scene::Theme& theme);
    void setChoice(const ExploreChoice& choice);
    /// What the boxes say and the chart shows: of what was wished, what the rows have.
    [[nodiscard]] const ExploreChoice& choice() const { return m_choice; }
    [[nodiscard]] ChartView& view() { return *m_view; }
    /// Until what was chosen is shown.
    [[nodiscard]] bool isBusy() const { return m_contents.isBusy(); }

    [[nodiscard]] std::vector<std::string> selectedCases() const;
    /// As elsewhere; says nothing back.
    void selectCases(const std::vector<std::string>& ids);

signals:
    void choiceChanged(const toscale::gui::ExploreChoice& choice);
    /// By the person: see selectedCases(), or of a long table the rows of the view.
    void selectionChanged();
    /// One of them was clicked.
    void caseSelected(const std::string& id);
    void tableWanted();
    void comparisonWanted(const std::vector<std::string>& ids);
    void exportWanted();
    void shown();

private:
    /// What was selected among other rows.
    struct Selection {
        std::shared_ptr<const ExploreRows> of;
        std::vector<std::uint32_t> rows;
    };
    struct Request {
        std::shared_ptr<const ExploreRows> rows;
        ExploreChoice choice;
        bool mayChoose = false; // other measures, where these draw nothing: nobody picked them
        std::shared_ptr<const Selection> kept;
    };
    struct Answer {
        std::shared_ptr<const ChartContent> content;
        std::optional<std::vector<std::uint32_t>> selected; // what was kept, among its rows
    };

    static Answer answer(const Request& request, const text::LocaleWording& wording);
    void makeChoices();
    void makeTools();
    void makeFoot();
    QComboBox* addChoice(const QString& name, const QString& label, const QString& toolTip) const;
    QAction* addAction(const QString& name, const QString& text, const QString& toolTip);
    void fillMeasures();
    void fillGroups();
    void choose();
    void showChoice();
    void fillNouns(const ChartContent& content);
    void request();
    void show(Answer answer);
    /// Those in sight: not yet the ones of setRows() while their chart is made.
    [[nodiscard]] const ExploreRows* shownRows() const;
    void say(const QString& words);

    const text::LocaleWording& m_wording;
    ExploreChoice m_wanted; // as it was wished, for other rows too
    ExploreChoice m_choice; // as these rows have it
    bool m_isPicked = false;
    std::shared_ptr<const ExploreRows> m_rows;
    std::optional<std::vector<std::string>> m_wantedCases; // ids to be selected when the rows are shown
    std::shared_ptr<const Selection> m_kept;               // else these, which can be millions
    QToolBar* m_bar;
    QWidget* m_foot;
    QStackedWidget* m_pages;
    QLabel* m_message;
    ChartView* m_view;
    ElidedLabel* m_words;
    QComboBox* m_kind = nullptr;
    QComboBox* m_x = nullptr;
    QComboBox* m_y = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_noun = nullptr;
    QAction* m_xPlace = nullptr; // of the boxes in the bar: hidden where a kind has no use for them
    QAction* m_yPlace = nullptr;
    QAction* m_groupPlace = nullptr;
    QAction* m_nounPlace = nullptr;
    QAction* m_logX = nullptr;
    QAction* m_logY = nullptr;
    QAction* m_showInTable = nullptr;
    QAction* m_compare = nullptr;
    LatestJob<Request, Answer> m_contents;
};

} // namespace toscale::gui
