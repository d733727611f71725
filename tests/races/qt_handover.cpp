// Tells the thread sanitizer where Qt hands work and answers from one thread to another. Debian's Qt is compiled
// without -fsanitize=thread and its mutexes are futexes, so that the sanitizer would call every such handing over a
// race. It is preloaded by tests/sanitize tsan (LD_PRELOAD) and stands before the functions of Qt and of libc through
// which all of it goes here; each does what it always does. What is written while both threads run is still seen as a
// race.
#include <QFutureInterface>
#include <QMetaObject>
#include <QThreadPool>

#include <dlfcn.h>
#include <poll.h>

extern "C" {
[[gnu::weak]] void __tsan_acquire(void* at); // none in programs that are not sanitized, such as a shell
[[gnu::weak]] void __tsan_release(void* at);
}

namespace {

char handover; // one for all: what a thread did before it gave is known to whoever takes later

void give()
{
    if (__tsan_release != nullptr)
        __tsan_release(&handover);
}

void take()
{
    if (__tsan_acquire != nullptr)
        __tsan_acquire(&handover);
}

/// The function that would have been called.
template <class Function> Function next(const char* symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

// work: given by start(), taken when QtConcurrent asks whether it is still wanted, just before it runs

void QThreadPool::start(QRunnable* runnable, int priority)
{
    static const auto real = next<void (*)(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    give();
    real(this, runnable, priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto real =
        next<void (*)(QThreadPool*, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    give();
    real(
        this,
        [work = std::move(work)] {
            take();
            work();
            give();
        },
        priority);
}

bool QFutureInterfaceBase::isCanceled() const
{
    static const auto real = next<bool (*)(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    take();
    return real(this);
}

// answers: given when the work is done, taken when somebody waits for them

void QFutureInterfaceBase::reportFinished()
{
    static const auto real = next<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    give();
    real(this);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto real = next<void (*)(QFutureInterfaceBase*, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    take();
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto real = next<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    take();
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto real = next<bool (*)(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase6derefTEv");
    give();
    const bool isStillHeld = real(this);
    take(); // whoever lets go last clears what the others left
    return isStillHeld;
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto real = next<bool (*)(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = real(this, milliseconds);
    take();
    return isDone;
}

// signals: given when emitted, taken when the loop of the other thread wakes

void QMetaObject::activate(QObject* sender, const QMetaObject* type, int signal, void** arguments)
{
    static const auto real =
        next<void (*)(QObject*, const QMetaObject*, int, void**)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give();
    real(sender, type, signal, arguments);
}

extern "C" int poll(pollfd* files, nfds_t count, int milliseconds)
{
    static const auto real = next<int (*)(pollfd*, nfds_t, int)>("poll");
    const int ready = real(files, count, milliseconds);
    take();
    return ready;
}

extern "C" int ppoll(pollfd* files, nfds_t count, const timespec* time, const __sigset_t* mask)
{
    static const auto real = next<int (*)(pollfd*, nfds_t, const timespec*, const __sigset_t*)>("ppoll");
    const int ready = real(files, count, time, mask);
    take();
    return ready;
}
