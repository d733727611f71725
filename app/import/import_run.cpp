#include "app/import/import_run.h"

#include "core/io/import_file.h"

namespace toscale::gui {

ImportAnswer runImport(const ImportRequest& request)
{
    ImportAnswer answer{request.input, false, false, nullptr, nullptr, nullptr, {}};
    // each part has its share of the bar
    int start = 0;
    int share = 0;
    const auto part = [&](int from, int to) {
        start = from;
        share = to - from;
    };
    const io::KeepGoing keepGoing = [&](double done) {
        request.progress->percent = start + static_cast<int>(share * done);
        return !request.progress->isStopped;
    };
    const auto stopped = [&] {
        answer.isStopped = true;
        return answer;
    };
    part(0, 20);
    if (!answer.input.bytes) {
        const auto read = io::readImportFile(answer.input.path, keepGoing);
        if (!read)
            return stopped();
        if (!*read) {
            answer.failures.push_back(read->error());
            return answer;
        }
        answer.input.bytes = (*read)->bytes;
        answer.isChanged = (*read)->isChanged;
    }
    part(20, 40);
    auto source = io::ImportSource::read(answer.input.bytes, answer.input.path, request.options, keepGoing);
    if (!source)
        return stopped();
    if (source->isEmpty()) {
        answer.failures = source->problems();
        return answer;
    }
    part(40, 60);
    auto plan = io::planImport(*source, request.choices, keepGoing);
    if (!plan)
        return stopped();
    part(60, 90);
    auto read = io::importCases(*source, *plan, request.choices, {}, keepGoing);
    if (!read)
        return stopped();
    answer.source = std::make_shared<const io::ImportSource>(*std::move(source));
    answer.plan = std::make_shared<const io::ImportPlan>(*std::move(plan));
    answer.read = std::make_shared<const io::ImportedCases>(*std::move(read));
    return answer;
}

} // namespace toscale::gui
