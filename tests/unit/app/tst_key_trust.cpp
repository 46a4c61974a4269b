// SPDX-License-Identifier: MIT
#include "app/session/KeyTrust.h"
#include "tests/unit/app/FakeNet.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Vouched = ShownKey::Vouched;

namespace {

struct KeyTrustSetup
{
    QTemporaryDir dir;
    FakeInspector inspector;
    KnownKeys keys{dir.filePath(QStringLiteral("hearth.ini"))};
    KeyTrust trust{inspector, keys};
    std::vector<Result<Done, AccountFailure>> answers;

    void check(const QString &text)
    {
        const auto link = ServerLink::parse(text);
        QVERIFY(link.hasValue());
        trust.check(*link, [this](const auto &result) { answers.push_back(result); });
    }

    [[nodiscard]] std::optional<KeyFingerprint> known() const
    {
        return keys.find(QStringLiteral("box"), 9473);
    }

    void know(const char *name) { keys.put(QStringLiteral("box"), 9473, keyNamed(name)); }

    [[nodiscard]] bool isTrusted() const { return answers.size() == 1 && answers.front(); }
};

QString linkTo(const char *keyName)
{
    return QStringLiteral("hearth://box/?pin=") + keyNamed(keyName).pin();
}

} // namespace

class TestKeyTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keysStayInTheProfile()
    {
        KeyTrustSetup s;
        QVERIFY(!s.known());
        s.know("A");
        s.keys.put(QStringLiteral("fe80::5"), 1, keyNamed("B"));
        const KnownKeys later(s.dir.filePath(QStringLiteral("hearth.ini")));
        QCOMPARE(later.find(QStringLiteral("BOX"), 9473), std::optional(keyNamed("A")));
        QCOMPARE(later.find(QStringLiteral("fe80::5"), 1), std::optional(keyNamed("B")));
        QVERIFY(!later.find(QStringLiteral("box"), 9474));
    }

    void keysAreForTheOwnerAlone_data()
    {
        QTest::addColumn<bool>("older");
        QTest::newRow("a new file") << false;
        QTest::newRow("one that others could read") << true;
    }

    void keysAreForTheOwnerAlone()
    {
        QFETCH(bool, older);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new/hearth.ini"));
        if (older) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        }
        KnownKeys keys(path);
        QCOMPARE(keys.put(QStringLiteral("box"), 9473, keyNamed("A")), KnownKeys::Kept::Safely);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void aKeyThatCanNotBeWrittenIsSaidToBeLost()
    {
        const QTemporaryDir dir;
        QFile inTheWay(dir.filePath(QStringLiteral("profile")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        FakeInspector inspector;
        KnownKeys keys(dir.filePath(QStringLiteral("profile/hearth.ini")));
        KeyTrust trust(inspector, keys);
        QSignalSpy lost(&trust, &KeyTrust::keyNotKept);
        int answers = 0;
        // Each time that it is taken.
        for (int i = 1; i <= 2; ++i) {
            const QRegularExpression warning(QStringLiteral("box:9473.*can't be written"));
            QTest::ignoreMessage(QtWarningMsg, warning);
            trust.check(*ServerLink::parse(QStringLiteral("box")),
                        [&answers](const auto &result) { answers += result ? 1 : 0; });
            inspector.inspected(ShownKey{keyNamed("A"), Vouched::Yes});
            QCOMPARE(lost.size(), i);
        }
        // It holds until the end.
        QCOMPARE(answers, 2);
        QCOMPARE(keys.find(QStringLiteral("box"), 9473), std::optional(keyNamed("A")));
    }

    void plainAddressesHaveNoKey()
    {
        KeyTrustSetup s;
        s.check(QStringLiteral("ws://box"));
        QVERIFY(s.isTrusted());
        QCOMPARE(s.inspector.looks, 0);
    }

    void aPlainAddressOfAKnownServerAsksFirst()
    {
        KeyTrustSetup s;
        s.know("A");
        s.check(QStringLiteral("ws://box"));
        auto *question = s.trust.question();
        QVERIFY(question->isAsked());
        QCOMPARE(question->reason(), KeyQuestion::Unencrypted);
        QCOMPARE(question->expectedWords(), keyNamed("A").words());
        QVERIFY(s.answers.empty());
        QCOMPARE(s.inspector.looks, 0);
        question->accept();
        QVERIFY(s.isTrusted());
        QCOMPARE(s.known(), std::optional(keyNamed("A")));
        s.answers.clear();
        s.check(QStringLiteral("ws://box"));
        QVERIFY(question->isAsked());
        question->refuse();
        QCOMPARE(s.answers.size(), size_t(1));
        QCOMPARE(s.answers.front().error().kind, AccountFailure::Kind::Unencrypted);
        QCOMPARE(s.known(), std::optional(keyNamed("A")));
    }

    void trustsWithoutAsking_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("vouched");
        QTest::newRow("the known key") << QStringLiteral("box") << true << false;
        QTest::newRow("that of the link") << linkTo("A") << false << false;
        QTest::newRow("known, and of the link") << linkTo("A") << true << false;
        QTest::newRow("vouched for at first") << QStringLiteral("box") << false << true;
    }

    void trustsWithoutAsking()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        QFETCH(bool, vouched);
        KeyTrustSetup s;
        if (known)
            s.know("A");
        s.check(text);
        s.inspector.inspected(ShownKey{keyNamed("A"), vouched ? Vouched::Yes : Vouched::No});
        QVERIFY(!s.trust.question()->isAsked());
        QVERIFY(s.isTrusted());
        QCOMPARE(s.known(), std::optional(keyNamed("A")));
    }

    void asksBeforeItTrusts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("known");
        QTest::addColumn<bool>("vouched");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("expected");
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        QTest::newRow("the first use") << QStringLiteral("box") << QString() << false
                                       << int(KeyQuestion::FirstUse) << QString();
        QTest::newRow("a changed key")
            << QStringLiteral("box") << b << false << int(KeyQuestion::Changed) << b;
        QTest::newRow("a changed key that is vouched for")
            << QStringLiteral("box") << b << true << int(KeyQuestion::Changed) << b;
        QTest::newRow("a changed key that a link names")
            << linkTo("A") << b << false << int(KeyQuestion::Changed) << b;
        QTest::newRow("not that of the link")
            << linkTo("B") << QString() << true << int(KeyQuestion::NotOfLink) << b;
        QTest::newRow("known, but not that of the link")
            << linkTo("B") << a << false << int(KeyQuestion::NotOfLink) << b;
    }

    void asksBeforeItTrusts()
    {
        QFETCH(QString, text);
        QFETCH(QString, known);
        QFETCH(bool, vouched);
        QFETCH(int, reason);
        QFETCH(QString, expected);
        KeyTrustSetup s;
        if (!known.isEmpty())
            s.know(qPrintable(known));
        s.check(text);
        s.inspector.inspected(ShownKey{keyNamed("A"), vouched ? Vouched::Yes : Vouched::No});
        auto *question = s.trust.question();
        QVERIFY(question->isAsked());
        QVERIFY(s.answers.empty());
        QCOMPARE(int(question->reason()), reason);
        QCOMPARE(question->words(), keyNamed("A").words());
        QCOMPARE(question->expectedHex(),
                 expected.isEmpty() ? QString() : keyNamed(qPrintable(expected)).hex());
        QCOMPARE(question->isVouched(), vouched);
        QCOMPARE(s.known(),
                 known.isEmpty() ? std::nullopt : std::optional(keyNamed(qPrintable(known))));
        const QString proof = keyNamed("A").words().section(QLatin1Char(' '), 0, 0);
        if (reason != KeyQuestion::FirstUse) {
            for (const QString &wrong : {QString(), proof.chopped(1), proof + QLatin1Char('s')})
                question->accept(wrong);
            QVERIFY(s.answers.empty());
        }
        question->accept(QLatin1Char(' ') + proof.toUpper());
        QVERIFY(s.isTrusted());
        QCOMPARE(s.known(), std::optional(keyNamed("A")));
    }

    void theNetworkProvesNothing_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("announced");
        QTest::addColumn<bool>("vouched");
        QTest::addColumn<int>("reason"); // -1: it is not asked
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        QTest::newRow("the key that is announced")
            << QString() << a << false << int(KeyQuestion::FirstUse);
        QTest::newRow("the same, with an authority for its address")
            << QString() << a << true << int(KeyQuestion::FirstUse);
        QTest::newRow("another key than is announced")
            << QString() << b << false << int(KeyQuestion::NotAnnounced);
        QTest::newRow("the same, vouched for")
            << QString() << b << true << int(KeyQuestion::NotAnnounced);
        QTest::newRow("another key than is known, as announced")
            << b << a << true << int(KeyQuestion::Changed);
        QTest::newRow("the known key") << a << a << false << -1;
        QTest::newRow("the known key, another one is announced") << a << b << false << -1;
    }

    void theNetworkProvesNothing()
    {
        QFETCH(QString, known);
        QFETCH(QString, announced);
        QFETCH(bool, vouched);
        QFETCH(int, reason);
        KeyTrustSetup s;
        if (!known.isEmpty())
            s.know(qPrintable(known));
        auto link = *ServerLink::parse(QStringLiteral("box"));
        link.pin = keyNamed(qPrintable(announced));
        link.origin = ServerLink::Origin::Network;
        s.trust.check(link, [&s](const auto &result) { s.answers.push_back(result); });
        s.inspector.inspected(ShownKey{keyNamed("A"), vouched ? Vouched::Yes : Vouched::No});
        auto *question = s.trust.question();
        if (reason < 0) {
            QVERIFY(s.isTrusted());
            return;
        }
        QVERIFY(s.answers.empty());
        QCOMPARE(int(question->reason()), reason);
        if (reason == KeyQuestion::FirstUse) {
            QCOMPARE(question->expectedHex(), QString());
        } else {
            QCOMPARE(question->expectedHex(), keyNamed("B").hex());
            question->accept();
            QVERIFY(s.answers.empty());
        }
        question->accept(keyNamed("A").words().section(QLatin1Char(' '), 0, 0));
        QVERIFY(s.isTrusted());
        QCOMPARE(s.known(), std::optional(keyNamed("A")));
    }

    void aRefusedKeyIsNotKept()
    {
        KeyTrustSetup s;
        s.know("B");
        s.check(QStringLiteral("box"));
        s.inspector.inspected(ShownKey{keyNamed("A"), Vouched::No});
        s.trust.question()->refuse();
        QCOMPARE(s.answers.size(), size_t(1));
        QCOMPARE(s.answers.front().error().kind, AccountFailure::Kind::OtherKey);
        QCOMPARE(s.known(), std::optional(keyNamed("B")));
    }

    void whatIsCancelledIsNeverAnswered()
    {
        KeyTrustSetup s;
        s.check(QStringLiteral("box"));
        const auto late = s.inspector.inspected;
        s.trust.cancel();
        late(ShownKey{keyNamed("A"), Vouched::Yes});
        QVERIFY(s.answers.empty());
        QVERIFY(!s.known());
        s.check(QStringLiteral("box"));
        s.inspector.inspected(ShownKey{keyNamed("A"), Vouched::No});
        s.trust.cancel();
        QVERIFY(!s.trust.question()->isAsked());
        s.trust.question()->accept();
        QVERIFY(s.answers.empty());
        QVERIFY(!s.known());
    }

    void aFailedLookIsHandedOn()
    {
        KeyTrustSetup s;
        s.check(QStringLiteral("box"));
        AccountFailure away;
        s.inspector.inspected(Failure{away});
        QCOMPARE(s.answers.size(), size_t(1));
        QCOMPARE(s.answers.front().error().kind, AccountFailure::Kind::Unreachable);
    }
};

QTEST_GUILESS_MAIN(TestKeyTrust)
#include "tst_key_trust.moc"
