// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainCredentialStore.h"

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
};

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credential_store.moc"
