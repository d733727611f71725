#include "app/draw/paint_module_loader.h"

#include <dlfcn.h>
#include <filesystem>

namespace toscale::draw {

namespace {

Result<PaintModule*> load()
{
    std::error_code failure;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", failure).parent_path();
    std::string tried;
    for (const std::filesystem::path& path :
         {folder / "toscale_paint.so", folder / TOSCALE_PAINT_DIR_FROM_BIN / "toscale_paint.so"}) {
        tried += (tried.empty() ? "" : ", ") + path.lexically_normal().string();
        if (!std::filesystem::exists(path, failure))
            continue;
        void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (library == nullptr)
            return fail(ErrorCode::PaintModuleMissing, {dlerror()});
        using Entry = PaintModule* (*)();
        if (const auto entry = reinterpret_cast<Entry>(dlsym(library, paintModuleEntry)))
            return entry();
        return fail(ErrorCode::PaintModuleMissing, {dlerror()});
    }
    return fail(ErrorCode::PaintModuleMissing, {tried});
}

} // namespace

Result<PaintModule*> openPaintModule()
{
    static const Result<PaintModule*> module = load();
    return module;
}

} // namespace toscale::draw
