#pragma once

#include "app/background/latest_job.h"
#include "core/cases/row_order.h"
#include "core/document/case_filter.h"
#include "core/normalize/reference.h"
#include "core/normalize/table_values.h"

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace toscale::gui {

using SharedTable = std::shared_ptr<const CaseTable>;
using SharedRows = std::shared_ptr<const RowOrder>;

/// By which column of the file, and in which direction; none: as in the file.
struct TableSort {
    std::optional<std::size_t> column; // of CaseTable::columns()
    SortDirection direction = SortDirection::Ascending;
    bool operator==(const TableSort&) const = default;
};

/// Which rows of a table are seen, in which order: sorted and filtered in the background, each new wish in place of the
/// one before.
class TableRows : public QObject {
    Q_OBJECT
public:
    explicit TableRows(QObject* parent = nullptr);
    ~TableRows() override;

    /// All rows, as in the file.
    void setTable(SharedTable table, const Reference& reference);
    void setFilter(CaseFilter filter);
    void setSort(const TableSort& sort);
    /// These rows of the file alone, ascending; none: all.
    void setPicked(SharedRows picked);
    [[nodiscard]] const SharedRows& picked() const { return m_picked; }

    [[nodiscard]] const SharedTable& table() const { return m_table; }
    [[nodiscard]] const Reference& reference() const { return m_reference; }
    [[nodiscard]] const TableSort& sort() const { return m_sort; }
    /// None: all of them as in the file.
    [[nodiscard]] const SharedRows& rows() const { return m_rows; }
    /// Those that the filter lets pass, picked or not, ascending; none: all.
    [[nodiscard]] const SharedRows& passing() const { return m_passing; }
    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] std::size_t size() const;
    /// The row of the file that is seen at a place.
    [[nodiscard]] std::uint32_t rowAt(std::size_t place) const;
    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    /// Waits for what was wished last.
    void finish() { m_job.finish(); }

signals:
    /// Something was wished, and takes its time.
    void began();
    void changed();

private:
    struct Wish {
        SharedTable table;
        Reference reference;
        CaseFilter filter;
        TableSort sort;
        SharedRows picked;
        std::stop_token stop;
    };
    struct Answer {
        SharedRows rows;
        SharedRows passing;
        bool isStopped = false;
    };
    /// What the wishes before have computed: of one thread at a time.
    struct Known {
        SharedTable table;
        TableSort sort;
        SharedRows order; // all rows, sorted
        CaseFilter filter;
        SharedRows passing;
        std::map<MeasureId, TableValues> values;
    };

    void wish();
    [[nodiscard]] static std::optional<SharedRows> passingOf(const Wish& wish, Known& known);
    [[nodiscard]] static Answer answer(const Wish& wish, Known& known);
    [[nodiscard]] static const TableValues* valuesIn(Known& known, MeasureId measure, const Wish& wish);
    [[nodiscard]] static std::optional<RowOrder> sorted(const Wish& wish, Known& known);

    SharedTable m_table;
    Reference m_reference;
    CaseFilter m_filter;
    TableSort m_sort;
    SharedRows m_picked;
    SharedRows m_rows;
    SharedRows m_passing;
    std::shared_ptr<Known> m_known;
    std::stop_source m_stop;
    LatestJob<Wish, Answer> m_job;
};

} // namespace toscale::gui
