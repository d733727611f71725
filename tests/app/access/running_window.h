#pragma once

#include "spoken.h"

#include <sys/types.h>

namespace toscale::access {

/// The program as a person starts it, with the built-in comparison, until this goes.
class RunningWindow {
public:
    RunningWindow();
    ~RunningWindow();
    RunningWindow(const RunningWindow&) = delete;
    RunningWindow& operator=(const RunningWindow&) = delete;

    /// Where it is among the programs that the accessibility bus knows; nothing before it has told of itself.
    [[nodiscard]] Spoken application() const;

private:
    pid_t m_process = -1;
};

} // namespace toscale::access
