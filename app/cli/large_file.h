#pragma once

#include <string>
#include <vector>

namespace toscale::cli {

/// A file that is worth reading with several threads.
[[nodiscard]] bool isLargeFile(const std::string& path);

/// A table is left where it is while it is read (io::FileBytes). Where somebody cuts the file meanwhile, the system has
/// no bytes to give, and ends the program (SIGBUS, mmap(2)): it then says so first. For large files; of others nothing
/// is left to be cut by the time that they are looked at.
void tellWhenCut(const std::vector<std::string>& paths);

} // namespace toscale::cli
