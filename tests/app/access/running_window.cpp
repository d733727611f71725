#include "running_window.h"

#include <csignal>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace toscale::access {

RunningWindow::RunningWindow()
{
    char program[] = TOSCALE_WINDOW;
    char* const arguments[] = {program, nullptr};
    if (posix_spawn(&m_process, program, nullptr, nullptr, arguments, environ) != 0)
        throw std::runtime_error("cannot start " TOSCALE_WINDOW);
}

RunningWindow::~RunningWindow()
{
    kill(m_process, SIGTERM);
    waitpid(m_process, nullptr, 0);
}

Spoken RunningWindow::application() const
{
    const Spoken desktop = Spoken::owned(atspi_get_desktop(0));
    for (int i = 0; i < desktop.childCount(); ++i)
        if (const Spoken program = desktop.child(i); program.processId() == m_process)
            return program;
    return {};
}

} // namespace toscale::access
