// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionListSetup.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using SessionKeysSetup = SessionListSetup;

//! What becomes of a session whose server shows another key.
class TestSessionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChangedKeyIsAskedAboutWhileOneReads()
    {
        SessionKeysSetup s;
        s.keys.put(QStringLiteral("box"), 9473, keyNamed("old"));
        const auto list = s.makeList();
        s.signInAtBox(*list);
        s.transport->accept();
        s.transport->say(welcome(QStringLiteral("e1"), {room(general, QStringLiteral("g"))}));
        Q_EMIT s.transport->closed(1006, {});
        QVERIFY(!list->changedKey()->isAsked());
        s.time.advance(std::chrono::milliseconds(500));
        Q_EMIT s.transport->keyRefused(keyNamed("new"));
        QCOMPARE(s.accounts.checks, 0);
        auto *question = list->changedKey();
        QVERIFY(question->isAsked());
        QCOMPARE(question->reason(), KeyQuestion::Changed);
        QCOMPARE(question->expectedWords(), keyNamed("old").words());
        QCOMPARE(question->words(), keyNamed("new").words());
        QVERIFY(list->current()->currentRoom());
        const int opens = s.transport->opens;
        const QString proof = keyNamed("new").words().section(QLatin1Char(' '), 0, 0);
        question->accept(proof);
        QCOMPARE(s.keys.find(QStringLiteral("box"), 9473), std::optional(keyNamed("new")));
        QCOMPARE(s.transport->opens, opens + 1);
        s.transport->accept();
        QVERIFY(!list->current()->connection()->isKeyRefused());
        QVERIFY(!question->isAsked());
    }

    void theRightKeyEndsTheQuestion()
    {
        SessionKeysSetup s;
        s.keys.put(QStringLiteral("box"), 9473, keyNamed("old"));
        const auto list = s.makeList();
        s.signInAtBox(*list);
        Q_EMIT s.transport->failedBeforeOpen();
        AccountFailure refused;
        refused.kind = AccountFailure::Kind::OtherKey;
        refused.shownKey = keyNamed("new");
        s.accounts.checked(Failure{refused});
        QVERIFY(list->changedKey()->isAsked());
        QCOMPARE(list->current()->connection()->pillTone(), ConnectionStatus::Bad);
        QVERIFY(
            list->current()->connection()->bannerText().contains(QStringLiteral("another key")));
        // Whoever was in between has gone.
        s.time.advance(std::chrono::seconds(1));
        s.transport->accept();
        QVERIFY(!list->changedKey()->isAsked());
        QCOMPARE(s.keys.find(QStringLiteral("box"), 9473), std::optional(keyNamed("old")));
    }

    void aPasswordFileGoesToNoChangedKey()
    {
        SessionKeysSetup s;
        s.keys.put(QStringLiteral("box"), 9473, keyNamed("old"));
        const auto list = s.makeList();
        list->signInAt(QStringLiteral("box"), QStringLiteral("alice"), QStringLiteral("secret"));
        s.inspector.inspected(ShownKey{keyNamed("new"), ShownKey::Vouched::Yes});
        QVERIFY(!s.accounts.probed);
        QCOMPARE(s.accounts.loginName, QString());
        QCOMPARE(list->signIn()->step(), SignIn::CheckKey);
    }

    void signingOutKeepsTheKey()
    {
        SessionKeysSetup s;
        s.keys.put(QStringLiteral("box"), 9473, keyNamed("old"));
        const auto list = s.makeList();
        s.signInAtBox(*list);
        list->signOut();
        const KnownKeys later(s.dir.filePath(QStringLiteral("hearth.ini")));
        QCOMPARE(later.find(QStringLiteral("box"), 9473), std::optional(keyNamed("old")));
        QVERIFY(s.servers.last());
    }
};

QTEST_GUILESS_MAIN(TestSessionKeys)
#include "tst_session_keys.moc"
