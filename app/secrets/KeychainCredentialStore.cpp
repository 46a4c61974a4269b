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

// A job that is told of its end stays until its store goes, and is heard once: QtKeychain 0.15 over
// libsecret comes back to it, for an entry that is not there. One that is not told yet outlives
// even its store, since libsecret holds it.
template <class Job, class Heard>
Job *makeJob(QObject *context, const QString &key, Heard heard)
{
    auto *job = new Job(service());
    job->setAutoDelete(false);
    job->setKey(key);
    const auto once =
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection);
    QObject::connect(
        job, &QKeychain::Job::finished, context,
        [job, context, heard = std::move(heard)] {
            job->setParent(context);
            heard(*job);
        },
        once);
    return job;
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(QString profile, Scheduler &scheduler)
    : m_profile(std::move(profile))
    , m_scheduler(scheduler)
{}

void KeychainCredentialStore::check(std::function<void(Kept)> answer)
{
    // A keyring that is there knows that it has no such entry, even when it is locked.
    makeJob<QKeychain::ReadPasswordJob>(
        &m_context, QStringLiteral("is a keyring there"),
        [this, answer = std::move(answer)](const QKeychain::Job &job) {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return answer(Kept::UntilExit);
            m_lock.ask([answer](KeyringLock::State state) {
                answer(state == KeyringLock::State::Locked ? Kept::UntilExitWhileLocked
                                                           : Kept::Safely);
            });
        })
        ->start();
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
    makeJob<QKeychain::ReadPasswordJob>(
        &m_context, full,
        [answer = std::move(answer)](const QKeychain::ReadPasswordJob &job) {
            if (job.error() == QKeychain::NoError) {
                answer(job.textData());
                return;
            }
            // A locked keyring says EntryNotFound too.
            qCInfo(lcApp) << "no token from the keyring:" << job.errorString();
            answer(std::nullopt);
        })
        ->start();
}

void KeychainCredentialStore::write(const QString &key, const QString &secret,
                                    std::function<void(Kept)> answer)
{
    const QString full = fullKey(key);
    // The keyring may ask for its password first, and nobody need be there to type it.
    m_memory.insert(full, secret);
    m_removed.remove(full);
    const std::shared_ptr<Timer> patience =
        m_scheduler.timer([answer] { answer(Kept::UntilExit); });
    patience->start(writePatience);
    auto *job = makeJob<QKeychain::WritePasswordJob>(
        &m_context, full,
        [this, full, secret, patience,
         answer = std::move(answer)](QKeychain::WritePasswordJob &done) {
            // It stays for a while, the secret need not.
            done.setTextData({});
            const bool isAwaited = patience->isActive();
            patience->stop();
            if (done.error() == QKeychain::NoError) {
                onTaken(full, secret);
                answer(Kept::Safely);
                return;
            }
            qCInfo(lcApp) << "the keyring does not keep the token:" << done.errorString();
            if (isAwaited)
                answer(Kept::UntilExit);
        });
    job->setTextData(secret);
    job->start();
}

void KeychainCredentialStore::onTaken(const QString &fullKey, const QString &secret)
{
    if (m_removed.contains(fullKey))
        removeFromKeyring(fullKey);
    // Not what was written after it, which the keyring has yet to take.
    if (m_memory.value(fullKey) == secret)
        m_memory.remove(fullKey);
}

void KeychainCredentialStore::remove(const QString &key)
{
    const QString full = fullKey(key);
    m_removed.insert(full);
    m_memory.remove(full);
    removeFromKeyring(full);
}

void KeychainCredentialStore::removeFromKeyring(const QString &fullKey)
{
    makeJob<QKeychain::DeletePasswordJob>(&m_context, fullKey, [](const QKeychain::Job &) {
    })->start();
}

QString KeychainCredentialStore::fullKey(const QString &key) const
{
    return m_profile.isEmpty() ? key : key + QLatin1Char(' ') + m_profile;
}

} // namespace hearth::app
