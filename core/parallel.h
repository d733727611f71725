#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <system_error>
#include <thread>
#include <vector>

namespace toscale {

/// How many things are done at once.
[[nodiscard]] inline std::size_t parallelThreads()
{
    static const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    return threads;
}

/// Calls work(0) to work(count - 1), in any order, on all cores; the caller's thread takes part. Nothing is started any
/// more once `stop` is asked for. Returns whether all of it was done. What `work` throws first ends it and is thrown on
/// when the other threads have ended; where the system gives no more threads, fewer do the work.
inline bool inParallel(std::size_t count, const std::function<void(std::size_t)>& work,
                       const std::stop_token& stop = {})
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::once_flag hasThrown;
    std::exception_ptr thrown;
    const auto takeTurns = [&] {
        try {
            for (std::size_t each = next++; each < count && !stop.stop_requested(); each = next++) {
                work(each);
                ++done;
            }
        } catch (...) {
            next = count;
            std::call_once(hasThrown, [&] { thrown = std::current_exception(); });
        }
    };
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < std::min(parallelThreads(), count); ++i)
                others.emplace_back(takeTurns);
        } catch (const std::system_error&) { // those that there are take all turns
        }
        takeTurns();
    } // the others end here
    if (thrown)
        std::rethrow_exception(thrown);
    return done == count;
}

/// The same for rows, in pieces of `most` of them: work(first, behind the last).
inline bool inParallelPieces(std::size_t rows, std::size_t most,
                             const std::function<void(std::size_t first, std::size_t last)>& work,
                             const std::stop_token& stop = {})
{
    const std::size_t pieces = (rows + most - 1) / most;
    return inParallel(
        pieces, [&](std::size_t piece) { work(piece * most, std::min(rows, (piece + 1) * most)); }, stop);
}

} // namespace toscale
