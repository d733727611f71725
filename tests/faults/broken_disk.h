#pragma once

#include <string>

namespace toscale::tests {

/// A disk that breaks under this program: while it lives, files below a folder cannot be written as they should. The
/// calls of the system are taken over within the program (broken_disk.cpp), so that nobody needs rights or a real disk.
class BrokenDisk {
public:
    enum class Fault {
        Full,       // ENOSPC once `room` bytes were written
        Failing,    // EIO likewise
        FullAtSync, // ENOSPC when data are to reach the disk: quotas and network disks tell so late
        NoRename,   // EACCES: the folder lost its permission meanwhile
        Stuck,      // data reach the disk only when release() is called
    };

    BrokenDisk(std::string folder, Fault fault, std::size_t room = 0);
    ~BrokenDisk();
    BrokenDisk(const BrokenDisk&) = delete;
    BrokenDisk& operator=(const BrokenDisk&) = delete;

    /// How often it broke.
    [[nodiscard]] static int faults();
    /// Waits until somebody waits for a stuck disk; false after ten seconds.
    [[nodiscard]] static bool waitUntilStuck();
    static void release();
};

} // namespace toscale::tests
