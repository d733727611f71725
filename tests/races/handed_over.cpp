// Asks a background job many times and takes its answers. With --race both threads also change what they share.
#include "app/background/latest_job.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Words = std::vector<std::string>;

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const bool isRace = argc > 1 && std::string_view(argv[1]) == "--race";
    const auto shared = std::make_shared<Words>(1, std::string(10'000, 'a'));
    std::size_t told = 0;
    toscale::gui::LatestJob<Words, Words> job(
        [shared, isRace](const Words& request) {
            if (isRace)
                std::ranges::fill(shared->front(), 'b');
            return Words(50, request.front());
        },
        [&](const Words& answer) { told += answer.size(); });
    for (int i = 0; i < 200; ++i) {
        job.request(Words(3, std::string(100, 'a')));
        if (isRace)
            std::ranges::fill(shared->front(), 'c');
        QCoreApplication::processEvents();
        if (i % 7 == 0)
            job.finish();
    }
    job.finish();
    return told > 0 ? 0 : 1;
}
