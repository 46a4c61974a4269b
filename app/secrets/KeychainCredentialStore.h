// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/CredentialStore.h"
#include "app/secrets/KeyringLock.h"
#include "app/time/Scheduler.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace hearth::app {

//! The system's keyring, service "hearth"; without one, memory. Nothing secret is ever written to a
//! file of our own.
class KeychainCredentialStore final : public CredentialStore
{
public:
    //! How long write() waits for somebody who is asked to unlock the keyring.
    static constexpr std::chrono::seconds writePatience{8};

    //! Keys of other profiles are other keys. The scheduler outlives it.
    KeychainCredentialStore(QString profile, Scheduler &scheduler);

    void check(std::function<void(Kept)> answer) override;
    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override;
    void write(const QString &key, const QString &secret,
               std::function<void(Kept)> answer) override;
    void remove(const QString &key) override;

private:
    [[nodiscard]] QString fullKey(const QString &key) const;
    void onTaken(const QString &fullKey, const QString &secret);
    void removeFromKeyring(const QString &fullKey);

    QString m_profile;
    Scheduler &m_scheduler;
    KeyringLock m_lock;
    QHash<QString, QString> m_memory; //!< what the keyring has not taken
    QSet<QString> m_removed; //!< what it may take late, and is not to keep
    QObject m_context; //!< an answer after the store's end is dropped
};

} // namespace hearth::app
