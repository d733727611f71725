// Frames of a presentation: present_bench [WIDTH HEIGHT] presents the built-in lesson again and again. A frame is one
// picture of a transition, painted; prints the median, the 99th percentile and the longest, in milliseconds.

#include "app/present/present_window.h"
#include "core/io/reference_data.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv)
{
    using namespace toscale;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int width = argc > 2 ? std::atoi(argv[1]) : 1920;
    const int height = argc > 2 ? std::atoi(argv[2]) : 1080;
    gui::Presentation presentation;
    presentation.document = std::make_shared<const Document>(io::builtInDocument());
    gui::PresentWindow window(presentation);
    window.resize(width, height);
    window.show();
    window.finishDrawing();
    constexpr int rounds = 3;
    std::vector<double> frames;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t step = 1; step < window.steps(); ++step) {
            window.run(gui::PresentCommand::Next);
            window.finishDrawing();
            const std::size_t before = frames.size();
            QElapsedTimer timer;
            while (window.stage().isGliding()) {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2); // moves it on
                timer.start();
                window.stage().repaint();
                frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            if (frames.size() > before)
                std::printf("round %d, to step %zu: longest %.2f ms\n", round + 1, window.step() + 1,
                            *std::max_element(frames.begin() + static_cast<std::ptrdiff_t>(before), frames.end()));
        }
        window.run(gui::PresentCommand::First);
        window.finishDrawing();
    }
    std::ranges::sort(frames);
    if (frames.empty())
        return EXIT_FAILURE;
    const auto at = [&](double part) { return frames[static_cast<std::size_t>(part * double(frames.size() - 1))]; };
    std::printf("%dx%d: %zu frames, median %.2f ms, p99 %.2f ms, longest %.2f ms\n", width, height, frames.size(),
                at(0.5), at(0.99), frames.back());
    return EXIT_SUCCESS;
}
