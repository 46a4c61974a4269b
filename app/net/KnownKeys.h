// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/KeyFingerprint.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace hearth::app {

//! The keys by which this profile knows its servers, in an ini file of its directory that its owner
//! alone reads. They stay when one signs out: who comes back wants the same server.
class KnownKeys
{
public:
    enum class Kept { Safely, UntilExit };

    //! Reads the file, and takes it from others; afterwards it is only written.
    explicit KnownKeys(QString file);

    //! `host` in any case.
    [[nodiscard]] std::optional<KeyFingerprint> find(const QString &host, quint16 port) const;
    //! Takes the place of the one that was known. What can't be written is known until the end, and
    //! tried again when it is put again.
    Kept put(const QString &host, quint16 port, const KeyFingerprint &key);

private:
    QString m_file;
    QSet<QString> m_unwritten;
    QHash<QString, KeyFingerprint> m_keys; //!< by host:port
};

} // namespace hearth::app
