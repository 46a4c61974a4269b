// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

const RoomId kRoom{QStringLiteral("general")};

QByteArray postOf(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray signInAs(const QByteArray &name, const QByteArray &password)
{
    return "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}";
}

QByteArray signUpAs(const QByteArray &name, const QByteArray &invite)
{
    return "{\"username\":\"" + name + "\",\"password\":\"correct horse\",\"invite\":\"" + invite
        + "\"}";
}

QByteArray password(const QByteArray &password)
{
    return "{\"password\":\"" + password + "\"}";
}

enum class TokenEnd { SignOut, Password, Revocation, Ban };

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        m_server->config.commandRate = 0;
    }

    void ofAHundredAtOnceASingleUseInviteTakesOne()
    {
        m_server->config.registration = server::Registration::Invite;
        QVERIFY(m_server->start());
        TestClient owner;
        QVERIFY(owner.signIn(m_server->webSocketUrl(),
                             m_server->makeAccount(QStringLiteral("owner of it")).token));
        const auto made = owner.request(InviteCreate{});
        QVERIFY(made && made->invite);
        const QByteArray code = made->invite->code->toUtf8();
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 100; ++i)
            peers.push_back(std::make_unique<RawPeer>(m_server->port()));
        for (std::size_t i = 0; i < peers.size(); ++i)
            peers[i]->send(postOf("/api/v1/register",
                                  signUpAs("somebody " + QByteArray::number(int(i)), code)));
        std::map<int, int> statuses;
        for (const auto &peer : peers)
            ++statuses[peer->readAnswer().value_or(HttpReply()).status];
        QCOMPARE(statuses[201], 1);
        // What the hashing queue did not take may come again, and finds the invite used up.
        QCOMPARE(statuses[403] + statuses[429], 99);
        QVERIFY(statuses[403] > 0);
        QCOMPARE(owner.request(UserList{})->users->size(), std::size_t(2));
        QVERIFY(owner.request(InviteList{})->invites->empty());
        const QString signUp = QStringLiteral("/api/v1/register");
        QCOMPARE(m_server->post(signUp, signUpAs("late", code)).status, 403);
        m_server->stop();
    }

    void whatEndsATokenEndsItsSessionInAFloodAtOnce_data()
    {
        QTest::addColumn<TokenEnd>("end");
        QTest::newRow("a sign-out") << TokenEnd::SignOut;
        QTest::newRow("another password") << TokenEnd::Password;
        QTest::newRow("a device that is revoked") << TokenEnd::Revocation;
        QTest::newRow("a ban") << TokenEnd::Ban;
    }

    void whatEndsATokenEndsItsSessionInAFloodAtOnce()
    {
        QFETCH(TokenEnd, end);
        QVERIFY(m_server->start());
        TestClient owner;
        QVERIFY(owner.signIn(m_server->webSocketUrl(),
                             m_server->makeAccount(QStringLiteral("owner of it")).token));
        const Credentials bob = m_server->makeAccount(QStringLiteral("bob"));
        const auto phone = readJson<Credentials>(
            m_server->post(QStringLiteral("/api/v1/login"), signInAs("bob", "correct horse")).body,
            "credentials");
        QVERIFY(phone);
        RawPeer peer(m_server->port());
        QVERIFY(peer.upgrade(bob.token));
        TestClient flood;
        QVERIFY(flood.signIn(m_server->webSocketUrl(),
                             m_server->makeAccount(QStringLiteral("cleo")).token));
        const auto say = [&flood](const QString &text) {
            std::vector<CommandId> sent;
            for (int i = 0; i < 60; ++i)
                sent.push_back(flood.send(MessageSend{kRoom, text, {}}));
            return sent.back();
        };
        const CommandId before = say(QStringLiteral("before the end"));
        QVERIFY(carryOut(end, owner, bob, phone->token));
        QVERIFY(flood.waitForAck(before));
        // From the answer on nothing may reach them.
        const CommandId after = say(QStringLiteral("after the end"));
        bool isClosed = false;
        for (auto frame = peer.readFrame(); frame; frame = peer.readFrame()) {
            QVERIFY(!isClosed);
            QVERIFY(!frame->payload.contains("after the end"));
            if (frame->opcode == RawFrame::Close) {
                QCOMPARE(frame->closeCode(), 4010);
                isClosed = true;
                peer.send(RawFrame::close(4010));
            }
        }
        QVERIFY(isClosed);
        QVERIFY(flood.waitForAck(after));
        const QString session = QStringLiteral("/api/v1/session");
        QCOMPARE(m_server->get(session, bob.token).status, 401);
        QCOMPARE(m_server->get(session, phone->token).status, end == TokenEnd::Ban ? 401 : 200);
        m_server->stop();
    }

    void whoIsBannedSignsInOnceTheBanIsLifted()
    {
        QVERIFY(m_server->start());
        TestClient owner;
        QVERIFY(owner.signIn(m_server->webSocketUrl(),
                             m_server->makeAccount(QStringLiteral("owner of it")).token));
        const Credentials bob = m_server->makeAccount(QStringLiteral("bob"));
        QVERIFY(owner.request(UserBan{bob.user.id, {}}));
        const QByteArray right = signInAs("bob", "correct horse");
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/login"), right).status, 403);
        QVERIFY(owner.request(UserUnban{bob.user.id}));
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/login"), right).status, 200);
        m_server->stop();
    }

    void oneManagesOnesOwnAccount()
    {
        QVERIFY(m_server->start());
        const QString owner = m_server->makeAccount(QStringLiteral("owner of it")).token;
        const QString ann = m_server->makeAccount(QStringLiteral("ann")).token;
        const auto phone = readJson<Credentials>(
            m_server
                ->post(QStringLiteral("/api/v1/login"),
                       R"({"username":"ann","password":"correct horse","device":"phone"})")
                .body,
            "credentials");
        QVERIFY(phone);
        TestClient session;
        QVERIFY(session.signIn(m_server->webSocketUrl(), phone->token));
        const auto devices = readJson<DeviceList>(
            m_server->get(QStringLiteral("/api/v1/devices"), ann).body, "devices");
        QVERIFY(devices);
        QCOMPARE(devices->devices.size(), std::size_t(2));
        QCOMPARE(devices->devices.at(0).name, std::optional(QStringLiteral("phone")));
        const QByteArray revocation = writeJson(DeviceRevocation{devices->devices.at(0).id});
        const QString revoke = QStringLiteral("/api/v1/devices/revoke");
        QCOMPARE(m_server->post(revoke, revocation, owner).status, 404);
        QCOMPARE(m_server->post(revoke, revocation).status, 401);
        QCOMPARE(m_server->post(revoke, revocation, ann).status, 204);
        QCOMPARE(session.waitForClose(), std::optional(4010));

        const QString own = QStringLiteral("/api/v1/password");
        const QByteArray change =
            R"({"password":"correct horse","new_password":"eleven wooden spoons"})";
        QCOMPARE(m_server->post(own, change).status, 401);
        QCOMPARE(m_server->post(own, change, ann).status, 204);
        QCOMPARE(m_server->post(own, change, ann).status, 401);
        QCOMPARE(m_server->get(QStringLiteral("/api/v1/session"), ann).status, 200);
        const QString remove = QStringLiteral("/api/v1/account/delete");
        QCOMPARE(m_server->post(remove, password("eleven wooden spoons"), ann).status, 204);
        QCOMPARE(m_server->get(QStringLiteral("/api/v1/session"), ann).status, 401);
        QCOMPARE(m_server->post(remove, password("correct horse"), owner).status, 403);
        m_server->stop();
    }

    void guessingIsSlowedDown()
    {
        m_server->config.commandRate = 10;
        QVERIFY(m_server->start());
        QVERIFY(!m_server->makeAccount(QStringLiteral("ann")).token.isEmpty());
        const QString login = QStringLiteral("/api/v1/login");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_server->post(login, signInAs("ann", "wrong horse")).status, 401);
        const HttpReply waits = m_server->post(login, signInAs("ann", "correct horse"));
        QCOMPARE(waits.status, 429);
        QCOMPARE(waits.header("Retry-After"), QByteArray("1"));
        QTRY_COMPARE(m_server->post(login, signInAs("ann", "correct horse")).status, 200);
        m_server->stop();
    }

private:
    //! Whether the server has done it; `other` is another token of the same account.
    bool carryOut(TokenEnd end, TestClient &owner, const Credentials &whose, const QString &other)
    {
        switch (end) {
        case TokenEnd::SignOut:
            return m_server->post(QStringLiteral("/api/v1/logout"), {}, whose.token).status == 204;
        case TokenEnd::Password:
            return m_server
                       ->post(QStringLiteral("/api/v1/password"),
                              R"({"password":"correct horse","new_password":"eleven spoons"})",
                              other)
                       .status
                == 204;
        case TokenEnd::Revocation: {
            const auto devices = readJson<DeviceList>(
                m_server->get(QStringLiteral("/api/v1/devices"), whose.token).body, "devices");
            if (!devices)
                return false;
            const auto own =
                std::find_if(devices->devices.begin(), devices->devices.end(),
                             [](const Device &device) { return device.current.value_or(false); });
            return own != devices->devices.end()
                && m_server
                       ->post(QStringLiteral("/api/v1/devices/revoke"),
                              writeJson(DeviceRevocation{own->id}), other)
                       .status
                == 204;
        }
        case TokenEnd::Ban:
            return owner.request(UserBan{whose.user.id, {}}).has_value();
        }
        return false;
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
