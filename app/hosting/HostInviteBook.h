// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace hearth::app {

//! An invite to the hosted server that is given out again at the next start.
struct KeptInvite
{
    QString id;
    QString code;

    friend bool operator==(const KeptInvite &, const KeptInvite &) = default;
};

//! The invite of a profile's server, in a file that its owner alone may read: as whoever reads the
//! server's data folder, beside which it lies, could make any.
class HostInviteBook
{
public:
    explicit HostInviteBook(QString file);

    //! What was put last; nothing where that can't be read.
    [[nodiscard]] std::optional<KeptInvite> invite() const;
    //! One that can't be written is known until the app ends.
    void put(const KeptInvite &invite);

private:
    QString m_file;
    std::optional<KeptInvite> m_put; //!< since the app began
};

} // namespace hearth::app
