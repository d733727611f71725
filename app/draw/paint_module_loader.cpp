#include "app/draw/paint_module_loader.h"

#include "core/io/module.h"

#include <QThread>
#include <future>
#include <system_error>

namespace toscale::draw {

namespace {

/// Its entry, once it is asked for or prepared.
std::shared_future<Result<void*>>& pendingEntry()
{
    static std::shared_future<Result<void*>> entry;
    return entry;
}

Result<void*> findEntry()
{
    return io::moduleEntry("toscale_paint.so", paintModuleEntry);
}

Result<PaintModule*> load()
{
    using Entry = PaintModule* (*)();
    const auto entry = pendingEntry().valid() ? pendingEntry().get() : findEntry();
    if (!entry)
        return tl::unexpected(entry.error());
    return reinterpret_cast<Entry>(*entry)();
}

} // namespace

Result<PaintModule*> openPaintModule()
{
    static const Result<PaintModule*> module = load();
    return module;
}

void preparePaintModule()
{
    if (pendingEntry().valid())
        return;
    (void)QThread::currentThread(); // the first thread that Qt hears of is the main one for it
    try {
        pendingEntry() = std::async(std::launch::async, findEntry).share();
    } catch (const std::system_error&) { // no further thread: it is loaded when it is needed
    }
}

} // namespace toscale::draw
