#include "app/cases/case_table_export.h"

#include "app/text/qt_string.h"
#include "core/io/files.h"

namespace toscale::gui {

CaseTableExport::CaseTableExport(QObject* parent)
    : QObject(parent)
    , m_job(
          [words = std::make_shared<const text::LocaleWording>()](const Request& request) {
              const auto done = io::writeFile(text::toUtf8(request.path),
                                              caseTableText(request.table, request.format, *words));
              return std::make_shared<const Answer>(done ? Answer(request.path) : Answer(tl::unexpected(done.error())));
          },
          [this](const std::shared_ptr<const Answer>& answer) {
              if (*answer)
                  emit written(**answer);
              else
                  emit failed(answer->error());
          })
{
}

Result<void> CaseTableExport::write(SeenTable table, const QString& path)
{
    const auto format = caseTableFormatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    m_job.request({std::move(table), *format, path});
    return {};
}

} // namespace toscale::gui
