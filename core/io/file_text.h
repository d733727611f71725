#pragma once

#include "core/result.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace toscale::io {

/// The bytes of a file of any size.
class FileText {
public:
    /// Held: what becomes of the file then does not matter. Reads on all cores what it had when it was opened; less
    /// where it is cut meanwhile. Errors as of readFile, without a limit. A stopped reading gives an empty text.
    [[nodiscard]] static Result<FileText> read(const std::string& path, const std::stop_token& stop);

    /// Left in the file, which must stay as it is: see FileBytes.
    [[nodiscard]] static Result<FileText> map(const std::string& path);

    explicit FileText(std::string bytes);

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    /// Keeps the bytes.
    [[nodiscard]] const std::shared_ptr<const void>& owner() const { return m_owner; }

private:
    FileText(std::shared_ptr<const void> owner, std::string_view bytes)
        : m_owner(std::move(owner))
        , m_bytes(bytes)
    {
    }

    std::shared_ptr<const void> m_owner;
    std::string_view m_bytes;
};

} // namespace toscale::io
