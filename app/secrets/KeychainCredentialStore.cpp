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

// A job stays until its store goes, and is heard once: QtKeychain 0.15 over libsecret comes back to
// a job that has told its end, for an entry that is not there.
template <class Job, class Heard>
Job *makeJob(QObject *context, const QString &key, Heard heard)
{
    auto *job = new Job(service(), context);
    job->setAutoDelete(false);
    job->setKey(key);
    const auto once =
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [job, heard = std::move(heard)] { heard(*job); },
        once);
    return job;
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(QString profile)
    : m_profile(std::move(profile))
{}

void KeychainCredentialStore::check(std::function<void(Kept)> answer)
{
    // A keyring that is there knows that it has no such entry.
    makeJob<QKeychain::ReadPasswordJob>(&m_context, QStringLiteral("is a keyring there"),
                                        [answer = std::move(answer)](const QKeychain::Job &job) {
                                            const bool there = job.error() == QKeychain::NoError
                                                || job.error() == QKeychain::EntryNotFound;
                                            answer(there ? Kept::Safely : Kept::UntilExit);
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
    auto *job = makeJob<QKeychain::WritePasswordJob>(
        &m_context, full,
        [this, full, secret, answer = std::move(answer)](QKeychain::WritePasswordJob &done) {
            // It stays for a while, the secret need not.
            done.setTextData({});
            if (done.error() == QKeychain::NoError) {
                m_memory.remove(full);
                answer(Kept::Safely);
                return;
            }
            qCInfo(lcApp) << "the keyring does not keep the token:" << done.errorString();
            m_memory.insert(full, secret);
            answer(Kept::UntilExit);
        });
    job->setTextData(secret);
    job->start();
}

void KeychainCredentialStore::remove(const QString &key)
{
    const QString full = fullKey(key);
    m_memory.remove(full);
    makeJob<QKeychain::DeletePasswordJob>(&m_context, full, [](const QKeychain::Job &) {})->start();
}

QString KeychainCredentialStore::fullKey(const QString &key) const
{
    return m_profile.isEmpty() ? key : key + QLatin1Char(' ') + m_profile;
}

} // namespace hearth::app
