// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hearth::faults {

//! What stands in a server's database, read beside the server or after it. Nothing is written.
struct StoredLog
{
    struct Entry
    {
        std::int64_t seq = 0;
        std::string message; //!< empty for an event that is none
        std::string text;
    };

    std::map<std::string, std::vector<Entry>> rooms; //!< by ascending seq

    //! How many messages of all rooms say this.
    [[nodiscard]] std::size_t count(const std::string &text) const;

    //! Of the data directory; nothing when it can't be read.
    static std::optional<StoredLog> read(const QString &directory);
    //! When the messages were written, in Unix ms.
    static std::vector<std::int64_t> times(const QString &directory);
    //! "ok", or what `PRAGMA integrity_check` and `foreign_key_check` find.
    static QString integrity(const QString &directory);
};

} // namespace hearth::faults
