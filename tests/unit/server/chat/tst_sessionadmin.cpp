// SPDX-License-Identifier: MIT
#include "server/chat/SessionAdminService.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::server;

class SessionAdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
        m_cleo = m_server->signUp(QStringLiteral("cleo"));
        m_server->setRole(m_cleo, Role::Admin);
    }

    void everySessionIsListed()
    {
        const SessionId owner = m_server->enter(m_ada);
        const QString workshop =
            m_server->logIn({QStringLiteral("bea"), QStringLiteral("correct horse"),
                             QStringLiteral("workshop laptop")},
                            QStringLiteral("192.0.2.7"));
        const SessionId session = m_server->enter(workshop);
        const Ack ack = m_server->ask(owner, SessionList{});
        QVERIFY(!ack.more);
        QCOMPARE(ack.sessions->size(), std::size_t(2));
        QCOMPARE(ack.sessions->at(0).session, owner);
        QCOMPARE(ack.sessions->at(0).device, std::nullopt);
        QCOMPARE(ack.sessions->at(1).session, session);
        QCOMPARE(ack.sessions->at(1).user, m_server->userOf(m_bea));
        QCOMPARE(ack.sessions->at(1).device, std::optional(QStringLiteral("workshop laptop")));
        QVERIFY(m_server->ask(owner, SessionList{session}).sessions->empty());
    }

    void aLongListIsPaged()
    {
        const SessionId owner = m_server->enter(m_ada);
        for (int i = 0; i < 700; ++i)
            m_server->open(m_bea);
        std::set<SessionId> all;
        std::optional<SessionId> last;
        int pages = 0;
        std::optional<bool> more = true;
        while (more.value_or(false)) {
            const Ack page = m_server->ask(owner, SessionList{last});
            for (const Connection &connection : *page.sessions)
                all.insert(connection.session);
            last = page.sessions->back().session;
            more = page.more;
            ++pages;
        }
        QVERIFY(pages > 1);
        QCOMPARE(all.size(), std::size_t(701));
    }

    void aFullPageIsTheLastIfNothingIsBehindIt()
    {
        const SessionId owner = m_server->enter(m_ada);
        for (std::size_t i = 1; i < SessionAdminService::mostOfPage; ++i)
            m_server->open(m_bea);
        Ack ack = m_server->ask(owner, SessionList{});
        QCOMPARE(ack.sessions->size(), SessionAdminService::mostOfPage);
        QVERIFY(!ack.more);
        m_server->open(m_bea);
        ack = m_server->ask(owner, SessionList{});
        QCOMPARE(ack.sessions->size(), SessionAdminService::mostOfPage);
        QCOMPARE(ack.more, std::optional(true));
    }

    void aPageOfWhichAllHaveGoneIsNotTheEnd()
    {
        std::vector<SessionId> sessions;
        // By id they come before the one that asks.
        for (std::size_t i = 0; i < SessionAdminService::mostOfPage + 2; ++i) {
            sessions.emplace_back(QStringLiteral("a-%1").arg(i, 3, 10, QLatin1Char('0')));
            m_server->core->openSession(sessions.back(), TokenHash::ofToken(m_bea));
        }
        const SessionId owner = m_server->enter(m_ada);
        m_server->gateway.inspectsLater = true;
        m_server->give(owner, SessionList{});
        for (std::size_t i = 0; i < SessionAdminService::mostOfPage; ++i)
            m_server->leave(sessions.at(i));
        m_server->gateway.finishInspections();
        m_server->gateway.finishInspections();
        const Ack ack = m_server->gateway.takeOnly<Ack>(owner);
        QVERIFY(!ack.more);
        QVERIFY(std::any_of(ack.sessions->begin(), ack.sessions->end(),
                            [&](const Connection &one) { return one.session == sessions.back(); }));
    }

    //! Each of them costs all workers a look at all of their sessions.
    void listsAreGatheredOneAfterTheOther()
    {
        const SessionId owner = m_server->enter(m_ada);
        m_server->gateway.inspectsLater = true;
        const CommandId one = m_server->give(owner, SessionList{});
        const CommandId other = m_server->give(owner, SessionList{owner});
        QCOMPARE(m_server->gateway.inspections, std::size_t(1));
        m_server->gateway.finishInspections();
        Ack ack = m_server->gateway.takeOnly<Ack>(owner);
        QCOMPARE(ack.ref, one);
        QCOMPARE(ack.sessions->size(), std::size_t(1));
        m_server->gateway.finishInspections();
        ack = m_server->gateway.takeOnly<Ack>(owner);
        QCOMPARE(ack.ref, other);
        QVERIFY(ack.sessions->empty());
    }

    void whoIsKickedIsClosedAndMayComeBack()
    {
        const SessionId owner = m_server->enter(m_ada);
        const SessionId session = m_server->enter(m_bea);
        m_server->ask(owner, SessionKick{session});
        QCOMPARE(m_server->gateway.closeCode(session), std::optional(CloseCode::PolicyViolation));
        QVERIFY(m_server->isGood(m_bea));
        QCOMPARE(m_server->askRefused(owner, SessionKick{session}).code, ErrorCode::NotFound);
        QCOMPARE(m_server->askRefused(m_server->enter(m_bea), SessionKick{owner}).code,
                 ErrorCode::Forbidden);
        const Ack audit = m_server->ask(owner, AuditList{});
        QCOMPARE(audit.entries->front().action, QStringLiteral("session.kick"));
        QCOMPARE(audit.entries->front().user, std::optional(m_server->userOf(m_bea)));
    }

    void anAdminKicksNobodyAboveThem()
    {
        const SessionId owner = m_server->enter(m_ada);
        const SessionId admin = m_server->enter(m_cleo);
        const SessionId other = m_server->enter(m_cleo);
        QCOMPARE(m_server->askRefused(admin, SessionKick{owner}).code, ErrorCode::Forbidden);
        QVERIFY(!m_server->gateway.closeCode(owner));
        // Their own they may.
        m_server->ask(admin, SessionKick{other});
        QVERIFY(m_server->gateway.closeCode(other));
        m_server->ask(owner, SessionKick{admin});
        QVERIFY(m_server->gateway.closeCode(admin));
    }

    void whoKicksThemselvesIsAnswered()
    {
        const SessionId owner = m_server->enter(m_ada);
        const CommandId id = m_server->give(owner, SessionKick{owner});
        QCOMPARE(m_server->gateway.takeOnly<Ack>(owner).ref, id);
        QCOMPARE(m_server->gateway.closeCode(owner), std::optional(CloseCode::PolicyViolation));
    }

    void aNoticeReachesAllDevicesOfTheUser()
    {
        const SessionId owner = m_server->enter(m_ada);
        const SessionId one = m_server->enter(m_bea);
        const SessionId other = m_server->enter(m_bea);
        UserNotify notice{m_server->userOf(m_bea), QStringLiteral("Frost tonight"),
                          QStringLiteral("2 °C"), QStringLiteral("https://greenhouse.example"),
                          m_server->userOf(m_cleo)};
        m_server->ask(owner, notice);
        // Whoever it is from is the server's to say.
        notice.by = m_server->userOf(m_ada);
        QCOMPARE(m_server->gateway.takeOnly<UserNotify>(one), notice);
        QCOMPARE(m_server->gateway.takeOnly<UserNotify>(other), notice);
        QVERIFY(m_server->gateway.take(owner).empty());
    }

    void aNoticeOfNobodyOrWithAnOddLinkIsRefused()
    {
        const SessionId owner = m_server->enter(m_ada);
        const SessionId member = m_server->enter(m_bea);
        const UserId bea = m_server->userOf(m_bea);
        const QString title = QStringLiteral("Frost");
        QCOMPARE(
            m_server
                ->askRefused(owner, UserNotify{UserId(QStringLiteral("none")), title, {}, {}, {}})
                .code,
            ErrorCode::NotFound);
        for (const char *link : {"file:///etc/passwd", "javascript:alert(1)", "greenhouse"})
            QCOMPARE(
                m_server->askRefused(owner, UserNotify{bea, title, {}, QString::fromUtf8(link), {}})
                    .code,
                ErrorCode::BadRequest);
        QCOMPARE(m_server->askRefused(member, UserNotify{bea, title, {}, {}, {}}).code,
                 ErrorCode::Forbidden);
        QVERIFY(m_server->gateway.take(member).empty());
    }

private:
    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
    QString m_cleo;
};

QTEST_GUILESS_MAIN(SessionAdminTest)
#include "tst_sessionadmin.moc"
