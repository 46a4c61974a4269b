// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/CredentialStore.h"

#include <QHash>
#include <QObject>

namespace hearth::app {

//! The system's keyring, service "hearth"; without one, memory. Nothing secret is ever written to a
//! file of our own.
class KeychainCredentialStore final : public CredentialStore
{
public:
    //! Keys of other profiles are other keys.
    explicit KeychainCredentialStore(QString profile);

    void check(std::function<void(Kept)> answer) override;
    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override;
    void write(const QString &key, const QString &secret,
               std::function<void(Kept)> answer) override;
    void remove(const QString &key) override;

private:
    [[nodiscard]] QString fullKey(const QString &key) const;

    QString m_profile;
    QHash<QString, QString> m_memory; //!< what the keyring did not take
    QObject m_context; //!< an answer after the store's end is dropped
};

} // namespace hearth::app
