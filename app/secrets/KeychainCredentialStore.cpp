// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainCredentialStore.h"

#include "shared/base/Logging.h"

#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>
#include <utility>

namespace hearth::app {

namespace {

QString service()
{
    return QStringLiteral("hearth");
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(QString profile)
    : m_profile(std::move(profile))
{}

void KeychainCredentialStore::check(std::function<void(Kept)> answer)
{
    // A keyring that is there knows that it has no such entry.
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(QStringLiteral("is a keyring there"));
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, answer = std::move(answer)] {
        const bool there =
            job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        answer(there ? Kept::Safely : Kept::UntilExit);
    });
    job->start();
}

void KeychainCredentialStore::read(const QString &key,
                                   std::function<void(std::optional<QString>)> answer)
{
    const QString full = fullKey(key);
    const auto remembered = m_memory.constFind(full);
    if (remembered != m_memory.cend()) {
        QTimer::singleShot(0, &m_context,
                           [answer = std::move(answer), secret = *remembered] { answer(secret); });
        return;
    }
    // Jobs delete themselves after finished().
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(full);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError) {
            answer(job->textData());
            return;
        }
        // A locked keyring says EntryNotFound too.
        qCInfo(lcApp) << "no token from the keyring:" << job->errorString();
        answer(std::nullopt);
    });
    job->start();
}

void KeychainCredentialStore::write(const QString &key, const QString &secret,
                                    std::function<void(Kept)> answer)
{
    const QString full = fullKey(key);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(full);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, &m_context,
                     [this, job, full, secret, answer = std::move(answer)] {
                         if (job->error() == QKeychain::NoError) {
                             m_memory.remove(full);
                             answer(Kept::Safely);
                             return;
                         }
                         qCInfo(lcApp)
                             << "the keyring does not keep the token:" << job->errorString();
                         m_memory.insert(full, secret);
                         answer(Kept::UntilExit);
                     });
    job->start();
}

void KeychainCredentialStore::remove(const QString &key)
{
    const QString full = fullKey(key);
    m_memory.remove(full);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(full);
    job->start();
}

QString KeychainCredentialStore::fullKey(const QString &key) const
{
    return m_profile.isEmpty() ? key : key + QLatin1Char(' ') + m_profile;
}

} // namespace hearth::app
