// SPDX-License-Identifier: MIT
#include "app/session/ServerFinder.h"
#include "tests/unit/app/SessionListSetup.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

class FakeDiscovery final : public Discovery
{
public:
    bool isOn = false;

    void start() override { isOn = true; }

    void stop() override
    {
        isOn = false;
        Q_EMIT stateChanged(State::Off);
    }
};

//! Answers by the address; keeps those that nobody has answered yet.
class Askable final : public AccountApi
{
public:
    QHash<QString, Probed> asked;
    int questions = 0;

    void probe(const ServerAddress &server, Probed answer) override
    {
        ++questions;
        asked[server.label()] = std::move(answer);
    }

    void login(const ServerAddress &, const QString &, const QString &, SignedIn) override {}

    void registerAccount(const ServerAddress &, const NewAccount &, SignedIn) override {}

    void checkSession(const ServerAddress &, const QString &, Probed) override {}

    void logout(const ServerAddress &, const QString &) override {}

    void answer(const char *label, const Result<Done, AccountFailure> &result)
    {
        asked.take(QString::fromLatin1(label))(result);
    }
};

FoundService service(const char *name, const char *address, int people = 0)
{
    const QString said = QString::fromUtf8(name);
    return {said + QStringLiteral(".local"),
            {said, QStringLiteral("0.1.0"), keyNamed("A"), ServiceAdvert::Policy::Invite, people},
            QStringLiteral("box.local"),
            9473,
            {QHostAddress(QString::fromLatin1(address))}};
}

AccountFailure failureOf(AccountFailure::Kind kind)
{
    AccountFailure failure;
    failure.kind = kind;
    return failure;
}

struct ServerFinderSetup
{
    QTemporaryDir dir;
    ServerBook servers{dir.filePath(QStringLiteral("hearth.ini"))};
    FakeDiscovery discovery;
    Askable accounts;
    FakeTime time;
    ServerFinder finder{{discovery, accounts, servers, time}};
    QAbstractItemModelTester network{finder.onNetwork(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester before{finder.remembered(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};

    void know(const char *address, const char *username, const char *name, qint64 lastUsed = 0)
    {
        servers.put({QString::fromLatin1(address), QString::fromLatin1(username),
                     QString::fromUtf8(name), lastUsed, false});
    }
};

QStringList listedColumn(FoundServerModel *model, int role)
{
    QStringList all;
    for (int row = 0; row < model->count(); ++row)
        all << model->index(row).data(role).toString();
    return all;
}

int standing(FoundServerModel *model, int row)
{
    return model->index(row).data(FoundServerModel::StandingRole).toInt();
}

} // namespace

class TestServerFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void looksOnlyWhileItIsWanted()
    {
        ServerFinderSetup s;
        s.know("box:9473", "alice", "Box");
        QVERIFY(!s.discovery.isOn);
        QCOMPARE(s.accounts.questions, 0);
        s.finder.setLooking(true);
        QVERIFY(s.discovery.isOn);
        QCOMPARE(s.accounts.questions, 1);
        s.finder.setLooking(false);
        QVERIFY(!s.discovery.isOn);
        s.time.advance(10min);
        QCOMPARE(s.accounts.questions, 1);
    }

    void saysHowFarTheSearchIs()
    {
        ServerFinderSetup s;
        QSignalSpy changed(&s.finder, &ServerFinder::stateChanged);
        s.finder.setLooking(true);
        QCOMPARE(s.finder.state(), ServerFinder::Searching);
        Q_EMIT s.discovery.stateChanged(Discovery::State::Settled);
        QCOMPARE(s.finder.state(), ServerFinder::Settled);
        Q_EMIT s.discovery.stateChanged(Discovery::State::Missing);
        QCOMPARE(s.finder.state(), ServerFinder::Unavailable);
        s.finder.setLooking(false);
        QCOMPARE(s.finder.state(), ServerFinder::Searching);
        QCOMPARE(changed.size(), 3);
    }

    void showsWhatTheNetworkTells()
    {
        ServerFinderSetup s;
        s.finder.setLooking(true);
        auto *model = s.finder.onNetwork();
        Q_EMIT s.discovery.found(service("workshop", "192.168.1.20", 14));
        Q_EMIT s.discovery.found(service("Attic", "192.168.1.21", 1));
        FoundService open = service("Zoo", "192.168.1.22");
        open.advert.policy = ServiceAdvert::Policy::Open;
        open.host.clear();
        Q_EMIT s.discovery.found(open);
        QCOMPARE(listedColumn(model, FoundServerModel::Name),
                 (QStringList{QStringLiteral("Attic"), QStringLiteral("workshop"),
                              QStringLiteral("Zoo")}));
        QCOMPARE(listedColumn(model, FoundServerModel::Detail),
                 (QStringList{QStringLiteral("box.local · 1 person there · invite only"),
                              QStringLiteral("box.local · 14 people there · invite only"),
                              QStringLiteral("192.168.1.22 · open to all")}));
        QCOMPARE(listedColumn(model, FoundServerModel::Initials).join(QString()),
                 QStringLiteral("AWZ"));
        QCOMPARE(standing(model, 0), int(FoundServerModel::Announced));
    }

    void aChangeStaysInItsRow()
    {
        ServerFinderSetup s;
        s.finder.setLooking(true);
        auto *model = s.finder.onNetwork();
        Q_EMIT s.discovery.found(service("Workshop", "192.168.1.20", 1));
        Q_EMIT s.discovery.found(service("Attic", "192.168.1.21"));
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        QSignalSpy counted(model, &FoundServerModel::countChanged);
        Q_EMIT s.discovery.found(service("Workshop", "192.168.1.20", 2));
        Q_EMIT s.discovery.found(service("Workshop", "192.168.1.20", 2));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(counted.size(), 0);
        // Another name is another place.
        FoundService renamed = service("Workshop", "192.168.1.20", 2);
        renamed.advert.name = QStringLiteral("Aardvark");
        Q_EMIT s.discovery.found(renamed);
        QCOMPARE(listedColumn(model, FoundServerModel::Name).first(), QStringLiteral("Aardvark"));
        Q_EMIT s.discovery.lost(renamed.id);
        QCOMPARE(listedColumn(model, FoundServerModel::Name), QStringList{QStringLiteral("Attic")});
    }

    void rememberedServersAreAskedWhetherTheyAreThere_data()
    {
        using Kind = AccountFailure::Kind;
        QTest::addColumn<bool>("well");
        QTest::addColumn<int>("kind");
        QTest::addColumn<FoundServerModel::Standing>("standing");
        QTest::newRow("there") << true << 0 << FoundServerModel::Reachable;
        QTest::newRow("another key") << false << int(Kind::OtherKey) << FoundServerModel::Reachable;
        QTest::newRow("nobody") << false << int(Kind::Unreachable) << FoundServerModel::Unreachable;
        QTest::newRow("silence") << false << int(Kind::Timeout) << FoundServerModel::Unreachable;
        QTest::newRow("something else")
            << false << int(Kind::NotHearth) << FoundServerModel::Unreachable;
    }

    void rememberedServersAreAskedWhetherTheyAreThere()
    {
        QFETCH(bool, well);
        QFETCH(int, kind);
        QFETCH(FoundServerModel::Standing, standing);
        ServerFinderSetup s;
        s.know("box:9473", "alice", "Box");
        s.finder.setLooking(true);
        auto *model = s.finder.remembered();
        QCOMPARE(listedColumn(model, FoundServerModel::Name), QStringList{QStringLiteral("Box")});
        QCOMPARE(listedColumn(model, FoundServerModel::Detail),
                 QStringList{QStringLiteral("alice · box:9473")});
        QCOMPARE(::standing(model, 0), int(FoundServerModel::Asking));
        if (well)
            s.accounts.answer("box:9473", Done{});
        else
            s.accounts.answer("box:9473",
                              Failure{failureOf(static_cast<AccountFailure::Kind>(kind))});
        QCOMPARE(::standing(model, 0), int(standing));
    }

    void askAgainWhileItIsLookedAt()
    {
        ServerFinderSetup s;
        s.know("box:9473", "alice", "Box");
        s.finder.setLooking(true);
        s.accounts.answer("box:9473", Failure{failureOf(AccountFailure::Kind::Unreachable)});
        s.time.advance(ServerFinder::askingInterval);
        QCOMPARE(s.accounts.questions, 2);
        // What is known stays on the screen meanwhile.
        QCOMPARE(standing(s.finder.remembered(), 0), int(FoundServerModel::Unreachable));
        s.accounts.answer("box:9473", Done{});
        QCOMPARE(standing(s.finder.remembered(), 0), int(FoundServerModel::Reachable));
    }

    void anAnswerToAnEarlierLookIsIgnored()
    {
        ServerFinderSetup s;
        s.know("box:9473", "alice", "Box");
        s.finder.setLooking(true);
        const auto late = s.accounts.asked.value(QStringLiteral("box:9473"));
        s.finder.setLooking(false);
        s.finder.setLooking(true);
        late(Failure{failureOf(AccountFailure::Kind::Unreachable)});
        QCOMPARE(standing(s.finder.remembered(), 0), int(FoundServerModel::Asking));
    }

    void thoseOfLateAreFirstAndOneAnAddress()
    {
        ServerFinderSetup s;
        s.know("old:9473", "alice", "Old", 1);
        s.know("new:9473", "alice", "", 3);
        s.know("new:9473", "bob", "", 4);
        for (int i = 0; i < 8; ++i)
            s.know(qPrintable(QStringLiteral("host%1:9473").arg(i)), "alice", "Host", 2);
        s.finder.setLooking(true);
        auto *model = s.finder.remembered();
        QCOMPARE(model->count(), 8);
        QCOMPARE(listedColumn(model, FoundServerModel::Detail).first(),
                 QStringLiteral("bob · new:9473"));
        QCOMPARE(listedColumn(model, FoundServerModel::Name).first(), QStringLiteral("new:9473"));
        QVERIFY(!listedColumn(model, FoundServerModel::Name).contains(QStringLiteral("Old")));
    }

    void aServerThatIsFoundIsShownOnce()
    {
        ServerFinderSetup s;
        s.know("192.168.1.20:9473", "alice", "Our box");
        s.finder.setLooking(true);
        FoundService found = service("Workshop", "10.0.0.5");
        found.addresses << QHostAddress(QStringLiteral("192.168.1.20"));
        Q_EMIT s.discovery.found(found);
        QCOMPARE(s.finder.remembered()->count(), 0);
        // By the name that one knows it by: anybody could announce another one.
        QCOMPARE(listedColumn(s.finder.onNetwork(), FoundServerModel::Name),
                 QStringList{QStringLiteral("Our box")});
        QCOMPARE(listedColumn(s.finder.onNetwork(), FoundServerModel::Username),
                 QStringList{QStringLiteral("alice")});
        Q_EMIT s.discovery.lost(found.id);
        QCOMPARE(listedColumn(s.finder.remembered(), FoundServerModel::Name),
                 QStringList{QStringLiteral("Our box")});
    }

    void anotherPortIsAnotherServer()
    {
        ServerFinderSetup s;
        s.know("192.168.1.20:9474", "alice", "Other");
        s.finder.setLooking(true);
        Q_EMIT s.discovery.found(service("Workshop", "192.168.1.20"));
        QCOMPARE(s.finder.remembered()->count(), 1);
        QCOMPARE(listedColumn(s.finder.onNetwork(), FoundServerModel::Username),
                 QStringList{QString()});
    }

    void whatIsChosenIsALinkOfTheNetwork()
    {
        ServerFinderSetup s;
        s.finder.setLooking(true);
        QSignalSpy chosen(&s.finder, &ServerFinder::chosen);
        const FoundService found = service("Workshop", "192.168.1.20");
        Q_EMIT s.discovery.found(found);
        s.finder.choose(found.id);
        QCOMPARE(chosen.size(), 1);
        const ServerLink expected{
            {QStringLiteral("192.168.1.20"), 9473, ServerAddress::Encryption::Tls},
            {},
            keyNamed("A"),
            ServerLink::Origin::Network};
        QCOMPARE(chosen.first().at(0).value<ServerLink>(), expected);
        QCOMPARE(chosen.first().at(1).toString(), QString());
        Q_EMIT s.discovery.lost(found.id);
        s.finder.choose(found.id);
        QCOMPARE(chosen.size(), 1);
    }

    void whatIsKnownIsChosenByTheAddressOneKnows()
    {
        ServerFinderSetup s;
        s.know("192.168.1.20:9473", "alice", "Box");
        s.know("ws://10.0.0.9:9473/ws", "bob", "Plain");
        s.finder.setLooking(true);
        QSignalSpy chosen(&s.finder, &ServerFinder::chosen);
        FoundService found = service("Workshop", "10.0.0.5");
        found.addresses << QHostAddress(QStringLiteral("192.168.1.20"));
        Q_EMIT s.discovery.found(found);
        s.finder.choose(found.id);
        QCOMPARE(chosen.takeFirst().at(0).value<ServerLink>().address.host,
                 QStringLiteral("192.168.1.20"));
        s.finder.choose(QStringLiteral("known ws://10.0.0.9:9473/ws"));
        const auto link = chosen.first().at(0).value<ServerLink>();
        QCOMPARE(link.origin, ServerLink::Origin::Person);
        QCOMPARE(link.address.encryption, ServerAddress::Encryption::Plain);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("bob"));
    }

    void onesOwnServerIsMarkedAndOpened()
    {
        ServerFinderSetup s;
        s.know("wss://127.0.0.1:9473/ws", "alice", "Attic");
        s.finder.setLooking(true);
        QSignalSpy chosen(&s.finder, &ServerFinder::chosen);
        QSignalSpy opened(&s.finder, &ServerFinder::ownChosen);
        const auto here = ServerAddress::parse(QStringLiteral("wss://127.0.0.1:9473/ws"));
        s.finder.setOwnServer(OwnServer{
            {*here, {}, keyNamed("A")}, QStringLiteral("Attic"), QStringLiteral("alice")});
        s.accounts.answer("127.0.0.1:9473", Failure{failureOf(AccountFailure::Kind::Unreachable)});
        QCOMPARE(standing(s.finder.remembered(), 0), int(FoundServerModel::Own));
        const FoundService found = service("Anything", "192.168.1.20");
        Q_EMIT s.discovery.found(found);
        QCOMPARE(s.finder.remembered()->count(), 0);
        QCOMPARE(listedColumn(s.finder.onNetwork(), FoundServerModel::Name),
                 QStringList{QStringLiteral("Attic")});
        QCOMPARE(standing(s.finder.onNetwork(), 0), int(FoundServerModel::Own));
        QCOMPARE(listedColumn(s.finder.onNetwork(), FoundServerModel::Detail),
                 QStringList{QStringLiteral("invite only")});
        s.finder.choose(found.id);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(chosen.size(), 0);
        s.finder.setOwnServer(std::nullopt);
        QCOMPARE(standing(s.finder.onNetwork(), 0), int(FoundServerModel::Announced));
        QCOMPARE(s.finder.remembered()->count(), 1);
    }

    void theWayLeadsToTheSignIn()
    {
        ServerFinderSetup s;
        SessionListSetup profile;
        SessionListParts parts{
            profile.accounts,    profile.settings, profile.inspector, profile.keys,
            profile.credentials, profile.servers,  profile.time,      &s.finder};
        app::SessionList list(parts, [](const ServerAddress &, const QString &) {
            return std::unique_ptr<Session>();
        });
        QCOMPARE(list.finder(), &s.finder);
        s.finder.setLooking(true);
        const FoundService found = service("Workshop", "192.168.1.20");
        Q_EMIT s.discovery.found(found);
        s.finder.choose(found.id);
        QVERIFY(list.signIn()->isBusy());
        QCOMPARE(list.signIn()->address(), QStringLiteral("192.168.1.20:9473"));
        // The key that was announced proves nothing.
        profile.inspector.inspected(ShownKey{keyNamed("A"), ShownKey::Vouched::No});
        QCOMPARE(list.signIn()->step(), SignIn::CheckKey);
        QCOMPARE(list.signIn()->key()->reason(), KeyQuestion::FirstUse);
        list.signIn()->key()->accept();
        profile.accounts.probed(Done{});
        QCOMPARE(list.signIn()->step(), SignIn::EnterCredentials);
    }
};

QTEST_GUILESS_MAIN(TestServerFinder)
#include "tst_server_finder.moc"
