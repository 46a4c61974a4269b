// SPDX-License-Identifier: MIT
#include "tests/unit/app/HostCase.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

//! What lets people in from start to start: the owner's token and the invite.
class HostWaysInTest : public HostCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_world = std::make_unique<World>();
    }

    void aNewTokenEndsThoseBefore()
    {
        run();
        QCOMPARE(m_world->book.plan().ownerTokens, QStringList(QStringLiteral("t1")));
        const QSignalSpy entered(&hosted().owner(), &HostOwner::entered);
        hosted().enter();
        console().answer(token(QStringLiteral("t2")));
        QCOMPARE(entered.size(), 1);
        console().answer(QJsonObject()); // the first owner's invite
        QCOMPARE(console().commands(), {QStringLiteral("token list")});
        QCOMPARE(value(QStringLiteral("user")), QStringLiteral("alice"));
        console().answer(tokens({QStringLiteral("t2"), QStringLiteral("t1"), QStringLiteral("x")}));
        QCOMPARE(console().commands(), {QStringLiteral("token revoke")});
        QCOMPARE(value(QStringLiteral("id")), QStringLiteral("t1"));
        console().answer(QJsonObject());
        QCOMPARE(m_world->book.plan().ownerTokens, QStringList(QStringLiteral("t2")));
    }

    void aTokenThatCantBeEndedIsEndedLater()
    {
        run();
        hosted().enter();
        console().answer(token(QStringLiteral("t2")));
        console().answer(QJsonObject());
        console().beAway();
        hosted().enter();
        console().answer(token(QStringLiteral("t3")));
        console().answer(QJsonObject());
        // The one before was signed out meanwhile.
        console().answer(tokens({QStringLiteral("t3"), QStringLiteral("t1")}));
        QCOMPARE(console().commands(), {QStringLiteral("token revoke")});
        console().refuse(QStringLiteral("another command is under way; try again later"));
        QCOMPARE(m_world->book.plan().ownerTokens,
                 (QStringList{QStringLiteral("t1"), QStringLiteral("t3")}));
        QCOMPARE(console().commands(), QStringList());
    }

    void theInviteIsGivenOutAgain()
    {
        run();
        const QString link = hosted().invite()->link();
        m_world->restart();
        hosted().resume();
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().invite()->link(), QString());
        QCOMPARE(console().commands(), {QStringLiteral("invite list")});
        console().answer(invites(37, 5 * 24h));
        QCOMPARE(console().commands(), QStringList());
        QCOMPARE(hosted().invite()->link(), link);
        QVERIFY2(hosted().invite()->hint().contains(QStringLiteral("37 people and 5 days")),
                 qPrintable(hosted().invite()->hint()));
    }

    void oneThatIsGoodForLittleGivesWayToAnother_data()
    {
        QTest::addColumn<int>("usesLeft");
        QTest::addColumn<int>("hours");
        QTest::newRow("few people") << HostInvite::fewestUses - 1 << 100;
        QTest::newRow("a short time") << 40 << 20;
        QTest::newRow("revoked") << 0 << 0;
    }

    void oneThatIsGoodForLittleGivesWayToAnother()
    {
        QFETCH(int, usesLeft);
        QFETCH(int, hours);
        run();
        m_world->restart();
        hosted().resume();
        console().answer(FakeConsole::status());
        console().answer(usesLeft > 0 ? invites(usesLeft, std::chrono::hours(hours))
                                      : QJsonObject());
        QCOMPARE(console().commands(), {QStringLiteral("invite create")});
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("def")},
                                     {QStringLiteral("id"), QStringLiteral("i2")}});
        QVERIFY(hosted().invite()->link().contains(QStringLiteral("invite=def")));
        QCOMPARE(kept(), (KeptInvite{QStringLiteral("i2"), QStringLiteral("def")}));
    }

    void oneThatRunsOutWhileTheServerRunsIsReplaced()
    {
        run();
        m_world->time.advance(6 * 24h + 1h);
        hosted().setWatched(true);
        console().answer(FakeConsole::status());
        QCOMPARE(console().commands(), {QStringLiteral("invite list")});
        console().answer(invites(50, 23h));
        QCOMPARE(console().commands(), {QStringLiteral("invite create")});
    }

    void theInviteIsItsOwnersAlone()
    {
        m_world->invites.put({QStringLiteral("i1"), QStringLiteral("abc")});
        QCOMPARE(kept(), (KeptInvite{QStringLiteral("i1"), QStringLiteral("abc")}));
        QFile file(m_world->dir.filePath(QStringLiteral("invite.json")));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\":");
        file.close();
        QVERIFY(!kept());
        QVERIFY(file.remove());
        QVERIFY(QDir(m_world->dir.path()).mkdir(QStringLiteral("invite.json")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
        m_world->invites.put({QStringLiteral("i2"), QStringLiteral("def")});
        QCOMPARE(m_world->invites.invite()->code, QStringLiteral("def"));
    }

private:
    //! As the next start reads it.
    [[nodiscard]] std::optional<KeptInvite> kept() const
    {
        return HostInviteBook(m_world->dir.filePath(QStringLiteral("invite.json"))).invite();
    }

    [[nodiscard]] QString value(const QString &name) const
    {
        return console().waiting.front().values[name].toString();
    }

    [[nodiscard]] static QJsonObject token(const QString &id)
    {
        return {{QStringLiteral("token"), QStringLiteral("secret")}, {QStringLiteral("id"), id}};
    }

    [[nodiscard]] static QJsonObject tokens(const QStringList &ids)
    {
        QJsonArray list;
        for (const QString &id : ids)
            list.append(QJsonObject{{QStringLiteral("id"), id}});
        return {{QStringLiteral("tokens"), list}};
    }

    //! Where i1 is good for so many people and so long.
    [[nodiscard]] QJsonObject invites(int usesLeft, std::chrono::milliseconds life) const
    {
        const QJsonObject invite{
            {QStringLiteral("id"), QStringLiteral("i1")},
            {QStringLiteral("uses_left"), usesLeft},
            {QStringLiteral("expires_at"), toMillis(m_world->time.now() + life)}};
        return {{QStringLiteral("invites"), QJsonArray{invite}}};
    }
};

QTEST_GUILESS_MAIN(HostWaysInTest)
#include "tst_host_ways_in.moc"
