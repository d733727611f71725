#pragma once

#include "app/document/document_session.h"
#include "app/text/locale_wording.h"
#include "core/normalize/timeline.h"

#include <QAbstractTableModel>
#include <optional>

namespace toscale::gui {

/// What happened when in one case: its act as a whole, its events in the order of the file, and a row for one more.
/// Every change is a named undo step of the session.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Date, Kind, What, Sources, ColumnCount };

    EventTableModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent = nullptr);

    /// An id that the document does not have shows nothing.
    void showCase(const std::string& caseId);
    [[nodiscard]] const std::string& caseId() const { return m_caseId; }
    [[nodiscard]] const Case* shownCase() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Dates are typed (text::typedDate), kinds are numbers of EventKind. False: nothing was changed.
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] bool isAct(int row) const { return row == 0 && shownCase() != nullptr; }
    [[nodiscard]] bool isNew(int row) const { return shownCase() != nullptr && row == rowCount() - 1; }
    /// Its place in Case::events.
    [[nodiscard]] std::optional<std::size_t> eventAt(int row) const;
    [[nodiscard]] int rowOfEvent(std::size_t event) const { return static_cast<int>(event) + 1; }

    void remove(int row);
    /// By so many of the units that its date is precise to; several in a row are one undo step. False where the date
    /// has no such unit.
    bool shiftDate(int row, int units);
    /// One place up (-1) or down (1); where it then stands.
    int move(int row, int by);
    /// By their dates, spans by their start; those without one stay last. Where the event of `row` then stands.
    int sortByDate(int row);
    [[nodiscard]] bool isSorted() const;

    [[nodiscard]] bool cites(int row, const std::string& sourceId) const;
    void cite(int row, const std::string& sourceId, bool isCited);
    /// A new source of the case: an address, or who published it.
    void citeNew(int row, const QString& addressOrPublisher);

signals:
    /// An event was typed into the last row.
    void added(int row);

private:
    void rebuild();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] const TimelineEvent* timelineEvent(int row) const;
    [[nodiscard]] bool change(int row, int column, const QVariant& value, CaseEvent& event) const;
    /// Without a text where nothing is typed; nothing for what is no date.
    [[nodiscard]] std::optional<EdtfDate> dateOf(const QString& typed) const;
    [[nodiscard]] bool setAct(const QString& typed);
    void replace(Case content, const QString& name, const QString& mergeKey = {});

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    std::string m_caseId;
    int m_events = 0;    // of the case, as views know it
    Timeline m_timeline; // of the case, for what is odd about its dates
};

} // namespace toscale::gui
