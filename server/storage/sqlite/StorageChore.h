// SPDX-License-Identifier: MIT
#pragma once

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! Work on the database that nobody waits for, done a little at a time in the storage's thread:
//! when nothing else was asked for a moment, or in between when it is urgent.
class StorageChore
{
public:
    enum class Progress {
        Done, //!< nothing is left
        More
    };

    virtual ~StorageChore() = default;

    //! Within a transaction of its own, which is undone on an error. Takes some milliseconds at
    //! most.
    virtual Progress step(Database &database) = 0;

    [[nodiscard]] virtual bool isUrgent() const { return false; }
};

} // namespace hearth::server
