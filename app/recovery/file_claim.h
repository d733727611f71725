#pragma once

#include <QString>
#include <memory>

class QLockFile;

namespace toscale::gui {

/// Says which file is open here, so that another window or program of the same person notices. It keeps nobody from
/// opening or saving it.
class FileClaim {
public:
    FileClaim();
    ~FileClaim();

    /// Lets go of the file before; an empty path claims none. `folder`: where the claims are kept.
    void claim(const QString& path, const QString& folder);
    /// Somebody else had the file open already.
    [[nodiscard]] bool isShared() const { return m_isShared; }

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isShared = false;
};

} // namespace toscale::gui
