#pragma once

#include "app/background/latest_job.h"
#include "app/cases/case_table_file.h"

#include <QObject>

namespace toscale::gui {

/// Writes a table of cases to a file in the background. The file that was there is replaced as a whole or left.
class CaseTableExport : public QObject {
    Q_OBJECT
public:
    explicit CaseTableExport(QObject* parent = nullptr);

    /// BadOption for a name whose ending says no format.
    [[nodiscard]] Result<void> write(SeenTable table, const QString& path);
    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    void finish() { m_job.finish(); }

signals:
    void written(const QString& path);
    void failed(const toscale::Error& error);

private:
    struct Request {
        SeenTable table;
        CaseTableFormat format;
        QString path;
    };
    using Answer = Result<QString>;

    LatestJob<Request, std::shared_ptr<const Answer>> m_job;
};

} // namespace toscale::gui
