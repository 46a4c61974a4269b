// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainCredentialStore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

std::optional<QString> read(CredentialStore &store, const QString &key)
{
    bool answered = false;
    std::optional<QString> secret;
    store.read(key, [&](const std::optional<QString> &found) {
        secret = found;
        answered = true;
    });
    return QTest::qWaitFor([&] { return answered; }, 10000) ? secret : std::nullopt;
}

bool runs(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

bool lockKeyring()
{
    return runs(QStringLiteral("gdbus"),
                {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("-d"),
                 QStringLiteral("org.freedesktop.secrets"), QStringLiteral("-o"),
                 QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("-m"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("['/org/freedesktop/secrets/collection/login']")});
}

//! What a new log-in does; the password is the empty one of with-keyring.sh.
bool unlockKeyring()
{
    return runs(QStringLiteral("gnome-keyring-daemon"),
                {QStringLiteral("--replace"), QStringLiteral("--unlock"),
                 QStringLiteral("--components=secrets")},
                "\n")
        && runs(QStringLiteral("gdbus"),
                {QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"),
                 QStringLiteral("15"), QStringLiteral("org.freedesktop.secrets")});
}

} // namespace

//! Runs with a keyring of its own (tests/support/with-keyring.sh).
class TestCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsBeyondTheStore()
    {
        const QString key = QStringLiteral("alice@127.0.0.1:9473");
        std::optional<CredentialStore::Kept> kept;
        KeychainCredentialStore store{QString()};
        std::optional<CredentialStore::Kept> checked;
        store.check([&](CredentialStore::Kept how) { checked = how; });
        QTRY_VERIFY_WITH_TIMEOUT(checked.has_value(), 10000);
        QVERIFY(*checked == CredentialStore::Kept::Safely);
        store.write(key, QStringLiteral("secret ✓"),
                    [&](CredentialStore::Kept how) { kept = how; });
        QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 10000);
        QVERIFY(*kept == CredentialStore::Kept::Safely);
        KeychainCredentialStore later{QString()};
        QCOMPARE(read(later, key), std::optional(QStringLiteral("secret ✓")));
        KeychainCredentialStore otherProfile{QStringLiteral("p")};
        QVERIFY(!read(otherProfile, key));
        later.remove(key);
        QTRY_VERIFY_WITH_TIMEOUT(!read(later, key), 10000);
    }

    void aLockedKeyringGivesNothingAndLosesNothing()
    {
        const QString key = QStringLiteral("bob@127.0.0.1:9473");
        {
            KeychainCredentialStore store{QString()};
            std::optional<CredentialStore::Kept> kept;
            store.write(key, QStringLiteral("secret"),
                        [&](CredentialStore::Kept how) { kept = how; });
            QTRY_VERIFY_WITH_TIMEOUT(kept == CredentialStore::Kept::Safely, 10000);
        }
        QVERIFY(lockKeyring());
        KeychainCredentialStore store{QString()};
        bool answered = false;
        std::optional<QString> found;
        store.read(key, [&](const std::optional<QString> &secret) {
            found = secret;
            answered = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 10000);
        QVERIFY(!found);
        QVERIFY(unlockKeyring());
        // As the next start of the app: this process goes on asking the daemon that was replaced.
        QVERIFY(runs(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("expect"), key, QStringLiteral("secret")}));
        QVERIFY(!runs(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("expect"), key, QStringLiteral("another")}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("expect")) {
        KeychainCredentialStore store{QString()};
        return read(store, arguments.value(2)) == arguments.value(3) ? 0 : 1;
    }
    TestCredentialStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credential_store.moc"
