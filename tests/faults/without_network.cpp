// Runs a program that is killed, with all that it starts, at the first socket of the internet:
//   without_network PROGRAM [ARGUMENT...]      ends as the program does; 159 (SIGSYS) where it was killed
//   without_network --try-local                makes a local socket, as a window does for X11 and D-Bus: must live
//   without_network --try-internet             makes one of the internet: must be killed
// The kernel watches (seccomp), so that no library can go another way.

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#else
#error "name the architecture of <linux/audit.h>"
#endif

sock_filter load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
}

sock_filter skipUnless(unsigned value, unsigned char otherwise)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, otherwise);
}

bool forbidInternet()
{
    sock_filter rules[] = {
        load(offsetof(seccomp_data, arch)),
        skipUnless(architecture, 5), // another has other numbers: killed, as it could hide a socket
        load(offsetof(seccomp_data, nr)),
        skipUnless(SYS_socket, 4),
        load(offsetof(seccomp_data, args)), // the family, in the low half of the first argument
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 1, 0),
        skipUnless(AF_INET6, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    sock_fprog program{sizeof rules / sizeof *rules, rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fputs("usage: without_network PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    if (!forbidInternet()) {
        std::perror("without_network");
        return 77; // skipped: a kernel without seccomp
    }
    if (std::strcmp(arguments[1], "--try-local") == 0)
        return ::socket(AF_UNIX, SOCK_STREAM, 0) < 0 ? 1 : 0;
    if (std::strcmp(arguments[1], "--try-internet") == 0)
        return ::socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0;
    if (std::strcmp(arguments[1], "--try-internet6") == 0)
        return ::socket(AF_INET6, SOCK_DGRAM, 0) < 0 ? 1 : 0;
    ::execvp(arguments[1], arguments + 1);
    std::perror(arguments[1]);
    return 127;
}
