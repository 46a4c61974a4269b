// SPDX-License-Identifier: MIT
#include "server/accounts/UserDirectory.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class UserDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesAreComparedWithoutCaseAndForm_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << QStringLiteral("Ada") << QStringLiteral("aDA") << true;
        QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("GROSS") << true;
        QTest::newRow("composed or not")
            << QStringLiteral("Andr\u00e9") << QStringLiteral("andre\u0301") << true;
        QTest::newRow("full width") << QStringLiteral("\uff21da") << QStringLiteral("ada") << true;
        QTest::newRow("final sigma")
            << QStringLiteral("\u03a3\u0391\u03a3") << QStringLiteral("\u03c3\u03b1\u03c2") << true;
        QTest::newRow("accent") << QStringLiteral("andre") << QStringLiteral("andr\u00e9") << false;
        QTest::newRow("another name") << QStringLiteral("ada") << QStringLiteral("bea") << false;
    }

    void namesAreComparedWithoutCaseAndForm()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(foldName(one) == foldName(other), same);
        StoredUser user;
        user.id = UserId(QStringLiteral("u1"));
        user.username = one;
        user.foldedName = foldName(one);
        const UserDirectory users({user});
        QCOMPARE(users.findName(other) != nullptr, same);
    }

    void whatEverybodySeesHoldsNoSecretAndNoStatus()
    {
        StoredUser user;
        user.id = UserId(QStringLiteral("u1"));
        user.username = QStringLiteral("ada");
        user.displayName = QStringLiteral("Ada L.");
        user.role = Role::Admin;
        user.passwordHash = "secret";
        const User seen = publicUser(user);
        QCOMPARE(seen.displayName, user.displayName);
        QCOMPARE(seen.role, Role::Admin);
        QVERIFY(!seen.status);
        QVERIFY(!seen.lastSeen);
    }
};

QTEST_GUILESS_MAIN(UserDirectoryTest)
#include "tst_userdirectory.moc"
