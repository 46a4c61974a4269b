// SPDX-License-Identifier: MIT
#include "tests/e2e/AccessibleBus.h"
#include "tests/e2e/Desk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::e2e;

namespace {

//! Drops what this test may do beyond its person, and then is the program.
QStringList installed(const QString &place)
{
    return place.split(QLatin1Char(' '), Qt::SkipEmptyParts)
        + QStringList{QStringLiteral("setpriv"), QStringLiteral("--inh-caps=-all"),
                      QStringLiteral("--ambient-caps=-all"), QStringLiteral("/usr/bin/hearth")};
}

//! A line of proc(5), status.
QString standing(qint64 pid, const QString &field)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression line(QStringLiteral("^%1:\\s+(\\S+)").arg(field),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(file.readAll())).captured(1);
}

QString network(qint64 pid)
{
    return QFileInfo(QStringLiteral("/proc/%1/ns/net").arg(pid)).symLinkTarget();
}

} // namespace

//! From "I want to chat with these people here" to the second person's first message, with the
//! programs as they are installed, on two computers (tests/packaging/test_hosting.sh).
class HostingTest : public QObject
{
    Q_OBJECT

private:
    static void expectOrdinary(const Desk &desk)
    {
        const qint64 pid = desk.processId();
        QCOMPARE(QFileInfo(QStringLiteral("/proc/%1/exe").arg(pid)).symLinkTarget(),
                 QStringLiteral("/usr/bin/hearth"));
        QVERIFY(standing(pid, QStringLiteral("Uid")).toInt() > 0);
        QCOMPARE(standing(pid, QStringLiteral("CapPrm")), QStringLiteral("0000000000000000"));
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSecondPersonWritesWithinSeconds()
    {
        AccessibleBus bus;
        QVERIFY(bus.open());
        Desk alice(bus, QStringLiteral("Alice"), installed({}));
        Desk bob(bus, QStringLiteral("Bob"), installed(qEnvironmentVariable("HEARTH_NEIGHBOUR")));
        QElapsedTimer time;
        time.start();

        QVERIFY(alice.start());
        QVERIFY(alice.click(SpokenRole::Field, QStringLiteral("Name")));
        alice.press(QStringLiteral("ctrl+a"));
        alice.type(QStringLiteral("Kitchen"));
        alice.press(QStringLiteral("Tab"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Who may join")));
        alice.press(QStringLiteral("Right"));
        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Start hosting")));
        QVERIFY(alice.waitFor(SpokenRole::Label, QStringLiteral("Fingerprint: ")));
        const QString words = alice.nameOf(SpokenRole::Label, QStringLiteral("Fingerprint: "))
                                  .section(QStringLiteral(": "), 1);
        QVERIFY(!words.isEmpty());
        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Open the chat")));
        QVERIFY(alice.waitForFocus(QStringLiteral("Message #general")));
        const qint64 hosted = time.elapsed();

        QVERIFY(bob.start());
        QVERIFY(bob.click(SpokenRole::Button, QStringLiteral("Join Kitchen")));
        // Encrypted, with the key that Alice can read out.
        QVERIFY(bob.waitFor(SpokenRole::Label, QStringLiteral("Shown now: ") + words));
        QVERIFY(bob.click(SpokenRole::Button, QStringLiteral("The words match")));
        QVERIFY(bob.waitForFocus(QStringLiteral("Username")));
        bob.press(QStringLiteral("shift+Tab"));
        QVERIFY(bob.waitForFocus(QStringLiteral("Sign in or create an account")));
        bob.press(QStringLiteral("Right"));
        QVERIFY(bob.typeInto(QStringLiteral("Username"), QStringLiteral("bob")));
        bob.press(QStringLiteral("Tab"));
        bob.type(QStringLiteral("Bob Lind"));
        bob.press(QStringLiteral("Tab"));
        bob.type(QStringLiteral("correct horse battery"));
        bob.press(QStringLiteral("Return"));
        QVERIFY(bob.waitForFocus(QStringLiteral("Message #general")));
        bob.type(QStringLiteral("Here I am"));
        bob.press(QStringLiteral("Return"));
        QVERIFY(alice.waitFor(SpokenRole::ListItem, QStringLiteral("Here I am")));
        // What was typed and read from outside is in it. How long it took is for who reads this: a
        // machine that is busy with something else does not make it wrong.
        qInfo(
            "hosting after %lld ms, the second person's first message after %lld ms (goal: 10000)",
            static_cast<long long>(hosted), static_cast<long long>(time.elapsed()));

        expectOrdinary(alice);
        expectOrdinary(bob);
        QVERIFY(network(alice.processId()) != network(bob.processId()));
        QVERIFY(alice.waitFor(SpokenRole::ListItem, QStringLiteral("Bob Lind, @bob, online")));
    }
};

QTEST_MAIN(HostingTest)
#include "tst_hosting.moc"
