#include "app/document/added_cases.h"

#include "core/io/unique_ids.h"

namespace toscale::gui {

std::size_t addCases(DocumentSession& session, std::vector<Case> cases, const QString& name,
                     std::optional<std::size_t> before)
{
    const std::size_t first = before.value_or(session.document().cases.size());
    if (cases.empty())
        return first;
    io::UniqueIds ids;
    for (const Case& each : session.document().cases)
        (void)ids.take(each.id);
    EditSeries series;
    InsertCases insertion{first, {}};
    insertion.content.reserve(cases.size());
    std::vector<std::string> added;
    for (Case& each : cases) {
        each.id = ids.take(each.id.empty() ? io::idFromTitle(each.title) : each.id);
        added.push_back(each.id);
        insertion.content.push_back(std::move(each));
    }
    series.edits.emplace_back(std::move(insertion));
    const View shown = session.currentView();
    if (!shown.cases.empty())
        if (const auto view = positionOfView(session.document(), shown.id)) {
            View with = shown;
            for (const std::string& id : added)
                with.cases.push_back({id, {}, {}, {}});
            series.edits.emplace_back(ReplaceView{*view, std::move(with)});
        }
    session.edit(std::move(series), name);
    return first;
}

} // namespace toscale::gui
