// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainCredentialStore.h"
#include "tests/unit/app/FakeTime.h"

#include <QTest>

using namespace hearth::app;

//! Runs where no keyring can be reached.
class TestCredentialStoreAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void remembersUntilExitAndSaysSo()
    {
        const QString key = QStringLiteral("alice@127.0.0.1:9473");
        FakeTime time;
        KeychainCredentialStore store{QString(), time};
        std::optional<CredentialStore::Kept> kept;
        store.check([&](CredentialStore::Kept how) { kept = how; });
        QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 10000);
        QVERIFY(*kept == CredentialStore::Kept::UntilExit);
        kept.reset();
        store.write(key, QStringLiteral("secret"), [&](CredentialStore::Kept how) { kept = how; });
        QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 10000);
        QVERIFY(*kept == CredentialStore::Kept::UntilExit);
        std::optional<QString> found;
        store.read(key, [&](const std::optional<QString> &secret) { found = secret; });
        QTRY_COMPARE_WITH_TIMEOUT(found, std::optional(QStringLiteral("secret")), 10000);
        store.remove(key);
        bool answered = false;
        store.read(key, [&](const std::optional<QString> &secret) {
            answered = true;
            found = secret;
        });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 10000);
        QVERIFY(!found);
    }
};

QTEST_GUILESS_MAIN(TestCredentialStoreAlone)
#include "tst_credential_store_alone.moc"
