#include "tests/faults/broken_disk.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace toscale::tests {

namespace {

struct State {
    std::string folder;
    BrokenDisk::Fault fault;
    std::size_t room = 0;
};

std::mutex mutex;
std::optional<State> broken; // guarded, as are the next
int faultCount = 0;
int waiting = 0;
bool isReleased = false;
std::condition_variable changed;
std::atomic<bool> isBroken = false; // without a lock, as every write of the program comes by

bool isBelow(const std::string& path)
{
    return broken && path.starts_with(broken->folder + '/');
}

/// A regular file below the folder, by the name that it was opened with.
bool isOnDisk(int file)
{
    char name[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), name, sizeof name);
    return size > 0 && isBelow(std::string(name, static_cast<std::size_t>(size)));
}

bool isFault(BrokenDisk::Fault fault)
{
    return broken && broken->fault == fault;
}

int fail(int error)
{
    ++faultCount;
    errno = error;
    return -1;
}

/// Waits for release() where the disk is stuck; -1 and errno where it is full.
int beforeSync(int file)
{
    std::unique_lock lock(mutex);
    if (!isOnDisk(file))
        return 0;
    if (isFault(BrokenDisk::Fault::FullAtSync))
        return fail(ENOSPC);
    if (isFault(BrokenDisk::Fault::Stuck) && !isReleased) {
        ++waiting;
        ++faultCount;
        changed.notify_all();
        changed.wait(lock, [] { return isReleased; });
        --waiting;
    }
    return 0;
}

} // namespace

BrokenDisk::BrokenDisk(std::string folder, Fault fault, std::size_t room)
{
    const std::lock_guard lock(mutex);
    broken = State{std::move(folder), fault, room};
    faultCount = 0;
    isReleased = false;
    isBroken = true;
}

BrokenDisk::~BrokenDisk()
{
    release();
    const std::lock_guard lock(mutex);
    isBroken = false;
    broken.reset();
}

int BrokenDisk::faults()
{
    const std::lock_guard lock(mutex);
    return faultCount;
}

bool BrokenDisk::waitUntilStuck()
{
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, std::chrono::seconds(10), [] { return waiting > 0; });
}

void BrokenDisk::release()
{
    const std::lock_guard lock(mutex);
    isReleased = true;
    changed.notify_all();
}

} // namespace toscale::tests

// The program's own calls come before those of the C library, for all libraries that it uses.

using toscale::tests::BrokenDisk;

extern "C" ssize_t write(int file, const void* data, size_t size)
{
    using namespace toscale::tests;
    if (isBroken) {
        const std::lock_guard lock(mutex);
        const bool isFull = isFault(BrokenDisk::Fault::Full);
        if ((isFull || isFault(BrokenDisk::Fault::Failing)) && isOnDisk(file)) {
            if (broken->room == 0)
                return fail(isFull ? ENOSPC : EIO);
            size = std::min(size, broken->room); // as much as there is room for
            broken->room -= size;
        }
    }
    return ::syscall(SYS_write, file, data, size);
}

extern "C" int fsync(int file)
{
    if (toscale::tests::isBroken && toscale::tests::beforeSync(file) != 0)
        return -1;
    return static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    if (toscale::tests::isBroken && toscale::tests::beforeSync(file) != 0)
        return -1;
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    using namespace toscale::tests;
    if (isBroken) {
        const std::lock_guard lock(mutex);
        if (isFault(BrokenDisk::Fault::NoRename) && isBelow(to))
            return fail(EACCES);
    }
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
