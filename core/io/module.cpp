#include "core/io/module.h"

#include <dlfcn.h>
#include <filesystem>

namespace toscale::io {

Result<void*> moduleEntry(const char* module, const char* function)
{
    std::error_code failure;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", failure).parent_path();
    std::string tried;
    for (const std::filesystem::path& place : {folder, folder / TOSCALE_MODULE_DIR_FROM_BIN}) {
        const std::filesystem::path path = place / module;
        tried += (tried.empty() ? "" : ", ") + path.lexically_normal().string();
        if (!std::filesystem::exists(path, failure))
            continue;
        void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (library == nullptr)
            return fail(ErrorCode::ModuleMissing, {dlerror()});
        if (void* entry = dlsym(library, function))
            return entry;
        return fail(ErrorCode::ModuleMissing, {dlerror()});
    }
    return fail(ErrorCode::ModuleMissing, {tried});
}

} // namespace toscale::io
