// SPDX-License-Identifier: MIT
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/OwnAccountService.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserAdministration.h"
#include "tests/support/server/CoreFixture.h"
#include "tests/unit/server/accounts/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const QString kOther = QStringLiteral("eleven wooden spoons");

} // namespace

class OwnAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_owner = m_server->signUp(QStringLiteral("owner of it"));
        m_laptop = m_server->signUp(QStringLiteral("ada"));
        m_phone = logIn(kPassword);
    }

    void anotherPasswordEndsAllOtherTokens()
    {
        const SessionId laptop = m_server->enter(m_laptop);
        const SessionId phone = m_server->enter(m_phone);
        QCOMPARE(changePassword(kPassword, kOther), std::optional<ErrorCode>());
        QCOMPARE(m_server->gateway.closeCode(phone), std::optional(CloseCode::SessionRevoked));
        QVERIFY(!m_server->gateway.closeCode(laptop));
        QVERIFY(!m_server->isGood(m_phone));
        QVERIFY(m_server->isGood(m_laptop));
        QVERIFY(m_server->isGood(m_owner));
        QVERIFY(logIn(kPassword).isEmpty());
        m_server->restart();
        QVERIFY(!m_server->isGood(m_phone));
        QVERIFY(!logIn(kOther).isEmpty());
    }

    void theLogSaysWhoChangedAPassword()
    {
        QTest::ignoreMessage(QtInfoMsg,
                             "change of password outcome=\"that is not the password\" "
                             "user=ada from=192.0.2.1");
        changePassword(kOther, kOther);
        QTest::ignoreMessage(QtInfoMsg, "change of password outcome=done user=ada from=192.0.2.1");
        changePassword(kPassword, kOther);
        QTest::ignoreMessage(QtInfoMsg, "end of an account outcome=done user=ada from=192.0.2.1");
        deleteAccount(m_laptop, kOther);
    }

    void aChangeUnderWayGivesWayToAnAdministrators()
    {
        std::optional<ErrorCode> refused = ErrorCode::Internal;
        m_server->core->ownAccounts().changePassword(
            TokenHash::ofToken(m_laptop), PasswordChange{kPassword, kOther}, kHome,
            [&](const Result<Done, RequestError> &result) {
                refused = result ? std::nullopt : std::optional(result.error().code);
            });
        const QString set = QStringLiteral("three blue kettles");
        m_server->core->domain().administration.setPassword(Actor(), m_server->userOf(m_laptop),
                                                            set.toUtf8(), [](const auto &) {});
        m_server->run();
        QCOMPARE(refused, std::optional(ErrorCode::Unauthenticated));
        QVERIFY(logIn(kOther).isEmpty());
        QVERIFY(!logIn(set).isEmpty());
    }

    void aChangeGivesWayToOneThatWasStoredBefore()
    {
        AccountChange change;
        change.user = m_server->userOf(m_laptop);
        change.passwordHash = "hash of three blue kettles";
        std::optional<ErrorCode> refused = ErrorCode::Internal;
        m_server->core->ownAccounts().changePassword(
            TokenHash::ofToken(m_laptop), PasswordChange{kPassword, kOther}, kHome,
            [&](const Result<Done, RequestError> &result) {
                refused = result ? std::nullopt : std::optional(result.error().code);
            });
        m_server->runTurns(1);
        m_server->storage.changeAccount(change, [](const auto &) {});
        m_server->run();
        QCOMPARE(refused, std::optional(ErrorCode::Unauthenticated));
        QCOMPARE(m_server->storage.state().users.at(1).passwordHash, *change.passwordHash);
    }

    void anAccountWithoutAPasswordGetsItsFirstWithoutAnother()
    {
        const auto first = [this](const QString &token) {
            return refusalOf([&](auto done) {
                m_server->core->ownAccounts().changePassword(
                    TokenHash::ofToken(token), PasswordChange{std::nullopt, kOther}, kHome, done);
            });
        };
        // Who has a password has to name it.
        QVERIFY(!m_server->core->ownAccounts().devices(TokenHash::ofToken(m_laptop))->hasPassword);
        QCOMPARE(first(m_laptop), std::optional(ErrorCode::Unauthenticated));
        QVERIFY(!logIn(kPassword).isEmpty());
        takePasswordAway();
        const auto hasPassword = [this] {
            return m_server->core->ownAccounts().devices(TokenHash::ofToken(m_laptop))->hasPassword;
        };
        QCOMPARE(hasPassword(), std::optional(false));
        QCOMPARE(changePassword(kPassword, kOther), std::optional(ErrorCode::Unauthenticated));
        const SessionId phone = m_server->enter(m_phone);
        QCOMPARE(first(m_laptop), std::optional<ErrorCode>());
        // It puts nobody out.
        QVERIFY(!m_server->gateway.closeCode(phone));
        QVERIFY(m_server->isGood(m_phone));
        QVERIFY(!hasPassword());
        QVERIFY(!logIn(kOther).isEmpty());
        QCOMPARE(first(m_laptop), std::optional(ErrorCode::Unauthenticated));
    }

    void anAccountWithoutAPasswordIsDeletedWithoutOne()
    {
        const auto remove = [this](const QString &token) {
            return refusalOf([&](auto done) {
                m_server->core->ownAccounts().deleteAccount(TokenHash::ofToken(token),
                                                            AccountDeletion{}, kHome, done);
            });
        };
        QCOMPARE(remove(m_laptop), std::optional(ErrorCode::Unauthenticated));
        QVERIFY(m_server->isGood(m_laptop));
        takePasswordAway();
        QCOMPARE(deleteAccount(m_laptop, kPassword), std::optional(ErrorCode::Unauthenticated));
        QCOMPARE(remove(m_laptop), std::optional<ErrorCode>());
        QVERIFY(!m_server->isGood(m_laptop));
    }

    void whatIsUnderWayEndsWithItsToken_data()
    {
        QTest::addColumn<bool>("deletion");
        QTest::newRow("a change of password") << false;
        QTest::newRow("the end of the account") << true;
    }

    void whatIsUnderWayEndsWithItsToken()
    {
        QFETCH(bool, deletion);
        const TokenHash token = TokenHash::ofToken(m_laptop);
        auto &ownAccounts = m_server->core->ownAccounts();
        const auto signOut = [&] { m_server->core->accounts().logOut(token, [](const auto &) {}); };
        const auto refused = refusalOf([&](const auto &done) {
            if (deletion) {
                signOut();
                ownAccounts.deleteAccount(token, AccountDeletion{kPassword}, kHome, done);
            } else {
                // The password has been looked at by then.
                ownAccounts.changePassword(token, PasswordChange{kPassword, kOther}, kHome, done);
                signOut();
            }
        });
        QCOMPARE(refused, std::optional(ErrorCode::Unauthenticated));
        QVERIFY(!logIn(kPassword).isEmpty());
    }

    void aWrongPasswordChangesNothing()
    {
        QCOMPARE(changePassword(kOther, kOther), std::optional(ErrorCode::Unauthenticated));
        QCOMPARE(changePassword(kPassword, QStringLiteral("short")),
                 std::optional(ErrorCode::BadRequest));
        QVERIFY(m_server->isGood(m_phone));
        QVERIFY(!logIn(kPassword).isEmpty());
    }

    void aStolenTokenGuessesNoPassword()
    {
        for (int i = 0; i < LoginThrottle::freeFailures; ++i)
            QCOMPARE(changePassword(kOther, kOther), std::optional(ErrorCode::Unauthenticated));
        QCOMPARE(changePassword(kPassword, kOther), std::optional(ErrorCode::RateLimited));
        QCOMPARE(deleteAccount(m_laptop, kPassword), std::optional(ErrorCode::RateLimited));
        m_server->advance(LoginThrottle::firstDelay);
        QCOMPARE(changePassword(kPassword, kOther), std::optional<ErrorCode>());
    }

    void aStolenTokenGuessesNoFasterInParallel()
    {
        m_server->passwords.verifications = 0;
        int answers = 0;
        for (int i = 0; i < 30; ++i)
            m_server->core->ownAccounts().deleteAccount(
                TokenHash::ofToken(m_laptop), AccountDeletion{QStringLiteral("horse %1").arg(i)},
                kHome, [&answers](const auto &) { ++answers; });
        m_server->run();
        QCOMPARE(m_server->passwords.verifications, int(LoginThrottle::freeFailures));
        QCOMPARE(answers, 30);
    }

    void aSignInUnderWayDoesNotOutliveItsPassword()
    {
        std::optional<ErrorCode> outcome;
        m_server->core->accounts().logIn(LoginRequest{QStringLiteral("ada"), kPassword, {}}, kHome,
                                         [&](const Result<Credentials, RequestError> &made) {
                                             outcome = made ? std::nullopt
                                                            : std::optional(made.error().code);
                                         });
        AccountChange change;
        change.user = m_server->userOf(m_laptop);
        change.passwordHash = "hash of something else";
        m_server->storage.changeAccount(change, [](const Result<Done, RequestError> &) {});
        m_server->run();
        QCOMPARE(outcome, std::optional(ErrorCode::Unauthenticated));
    }

    void devicesAreListedTheLatestFirst()
    {
        m_server->advance(std::chrono::minutes(1));
        const QString tablet = logIn(kPassword, QStringLiteral("tablet"));
        const auto list = m_server->core->ownAccounts().devices(TokenHash::ofToken(tablet));
        QCOMPARE(list->devices.size(), std::size_t(3));
        QCOMPARE(list->devices.at(0).name, std::optional(QStringLiteral("tablet")));
        QCOMPARE(list->devices.at(0).current, std::optional(true));
        QVERIFY(!list->devices.at(1).current && !list->devices.at(1).name);
        QCOMPARE(list->devices.at(0).lastUsedAt % 3'600'000, qint64(0));
    }

    void aDeviceIsEndedByItsOwnerAlone()
    {
        const SessionId session = m_server->enter(m_phone);
        const auto list = m_server->core->ownAccounts().devices(TokenHash::ofToken(m_phone));
        const auto phone = std::find_if(list->devices.begin(), list->devices.end(),
                                        [](const Device &device) { return device.current; });
        QCOMPARE(revoke(m_owner, phone->id), std::optional(ErrorCode::NotFound));
        QVERIFY(m_server->isGood(m_phone));
        QCOMPARE(revoke(m_laptop, phone->id), std::optional<ErrorCode>());
        QVERIFY(!m_server->isGood(m_phone));
        QCOMPARE(m_server->gateway.closeCode(session), std::optional(CloseCode::SessionRevoked));
        QCOMPARE(revoke(m_laptop, phone->id), std::optional(ErrorCode::NotFound));
    }

    void aDeletedAccountLeavesItsNameAndItsMessages()
    {
        const UserId ada = m_server->userOf(m_laptop);
        const SessionId session = m_server->enter(m_laptop);
        const SessionId owner = m_server->enter(m_owner);
        m_server->ask(session, MessageSend{generalRoom(), QStringLiteral("hello"), {}});
        m_server->forgetSeen();
        QCOMPARE(deleteAccount(m_phone, kOther), std::optional(ErrorCode::Unauthenticated));
        QCOMPARE(deleteAccount(m_phone, kPassword), std::optional<ErrorCode>());
        QCOMPARE(m_server->gateway.closeCode(session), std::optional(CloseCode::SessionRevoked));
        QCOMPARE(m_server->gateway.takeOnly<MemberLeft>(owner).user, ada);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(!m_server->isGood(m_laptop) && !m_server->isGood(m_phone));
            QVERIFY(logIn(kPassword).isEmpty());
            std::optional<ErrorCode> again;
            m_server->core->accounts().registerAccount(
                RegisterRequest{QStringLiteral("ADA"), kPassword, {}, {}}, Origin::Loopback,
                [&](const Result<Credentials, RequestError> &made) { again = made.error().code; });
            QCOMPARE(again, std::optional(ErrorCode::Conflict));
            m_server->restart();
        }
        const SessionId reader = m_server->enter(m_owner);
        QCOMPARE(m_server->ask(reader, UserGet{{ada}}).users->at(0).username,
                 QStringLiteral("ada"));
        QCOMPARE(m_server->ask(reader, HistoryGet{generalRoom(), {}, {}, {}}).messages->size(),
                 std::size_t(1));
        QCOMPARE(m_server->ask(reader, UserList{}).users->size(), std::size_t(1));
    }

    void theLastOwnerStays()
    {
        QCOMPARE(deleteAccount(m_owner, kPassword), std::optional(ErrorCode::Forbidden));
        QVERIFY(m_server->isGood(m_owner));
    }

    void useKeepsATokenAlive()
    {
        const TokenHash token = TokenHash::ofToken(m_laptop);
        const auto before = m_server->core->describe(token)->expiresAt;
        m_server->storage.tokenUses = 0;
        const SessionId session = m_server->enter(m_laptop);
        for (int day = 0; day < 40; ++day) {
            m_server->advance(std::chrono::hours(24));
            m_server->ask(session, RoomList{});
            m_server->ask(session, RoomList{});
        }
        QVERIFY(!m_server->gateway.closeCode(session));
        QCOMPARE(m_server->storage.tokenUses, 40);
        QCOMPARE(m_server->core->describe(token)->expiresAt,
                 before + std::chrono::milliseconds(std::chrono::hours(24 * 40)).count());
        QVERIFY(!m_server->isGood(m_phone)); // which nobody used
        m_server->restart();
        QVERIFY(m_server->isGood(m_laptop));
    }

    void noUseKeepsATokenForMoreThanAYear()
    {
        const SessionId session = m_server->enter(m_laptop);
        for (int day = 0; day < TokenKeeper::longestLife.count() - 1; ++day) {
            m_server->advance(std::chrono::hours(24));
            m_server->ask(session, RoomList{});
        }
        QVERIFY(!m_server->gateway.closeCode(session));
        m_server->advance(std::chrono::hours(24));
        QCOMPARE(m_server->gateway.closeCode(session), std::optional(CloseCode::SessionRevoked));
        QVERIFY(!m_server->isGood(m_laptop));
    }

    void anOldHashIsMadeAnewWhenItsPasswordIsThere()
    {
        m_server->passwords.made = "dearer hash of ";
        const auto hash = [this] { return m_server->storage.state().users.at(1).passwordHash; };
        QVERIFY(logIn(kOther).isEmpty());
        QVERIFY(!hash().startsWith("dearer"));
        QVERIFY(!logIn(kPassword).isEmpty());
        QCOMPARE(hash(), QByteArray("dearer hash of correct horse"));
        QVERIFY(!logIn(kPassword).isEmpty());
        QVERIFY(m_server->isGood(m_laptop));
    }

private:
    //! The token; empty when it was refused.
    QString logIn(const QString &password, const std::optional<QString> &device = std::nullopt)
    {
        return m_server->logIn({QStringLiteral("ada"), password, device}, kHome);
    }

    template <class Ask>
    std::optional<ErrorCode> refusalOf(Ask ask)
    {
        std::optional<ErrorCode> refused = ErrorCode::Internal;
        ask([&](const Result<Done, RequestError> &result) {
            refused = result ? std::nullopt : std::optional(result.error().code);
        });
        m_server->run();
        return refused;
    }

    std::optional<ErrorCode> changePassword(const QString &from, const QString &to)
    {
        return refusalOf([&](auto done) {
            m_server->core->ownAccounts().changePassword(TokenHash::ofToken(m_laptop),
                                                         PasswordChange{from, to}, kHome, done);
        });
    }

    //! As that of the server's host is made.
    void takePasswordAway()
    {
        AccountChange without;
        without.user = m_server->userOf(m_laptop);
        without.passwordHash = QByteArray();
        m_server->storage.changeAccount(without, [](const Result<Done, RequestError> &) {});
        m_server->restart();
    }

    std::optional<ErrorCode> deleteAccount(const QString &token, const QString &password)
    {
        return refusalOf([&](auto done) {
            m_server->core->ownAccounts().deleteAccount(TokenHash::ofToken(token),
                                                        AccountDeletion{password}, kHome, done);
        });
    }

    std::optional<ErrorCode> revoke(const QString &token, const DeviceId &device)
    {
        return refusalOf([&](auto done) {
            m_server->core->ownAccounts().revokeDevice(TokenHash::ofToken(token), device, done);
        });
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_owner;
    QString m_laptop;
    QString m_phone;
};

QTEST_GUILESS_MAIN(OwnAccountTest)
#include "tst_ownaccount.moc"
