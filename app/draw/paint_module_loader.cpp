#include "app/draw/paint_module_loader.h"

#include "core/io/module.h"

namespace toscale::draw {

namespace {

Result<PaintModule*> load()
{
    using Entry = PaintModule* (*)();
    const auto entry = io::moduleEntry("toscale_paint.so", paintModuleEntry);
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

} // namespace toscale::draw
