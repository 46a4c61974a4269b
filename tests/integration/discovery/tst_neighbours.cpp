// SPDX-License-Identifier: MIT
#include "app/discovery/AvahiDiscovery.h"
#include "app/net/HttpAccountApi.h"
#include "app/net/KnownKeys.h"
#include "app/net/TlsKeyInspector.h"
#include "app/net/WebSocketTransport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::app;

namespace {

//! hearthd on one of the two computers of with-neighbour.sh, that listens to the network.
class Host
{
public:
    explicit Host(const QStringList &command, const QStringList &flags)
    {
        QStringList words = command;
        words << QStringLiteral(HEARTHD_BINARY) << QStringLiteral("--data") << m_data.path()
              << QStringLiteral("--registration") << QStringLiteral("open") << flags;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(words.takeFirst(), words);
    }

    ~Host() { end(); }

    Q_DISABLE_COPY_MOVE(Host)

    [[nodiscard]] bool hasSaid(const QString &words)
    {
        m_log += QString::fromUtf8(m_process.readAll());
        return m_log.contains(words);
    }

    [[nodiscard]] const QString &log() const { return m_log; }

    void end()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

private:
    QTemporaryDir m_data;
    QProcess m_process;
    QString m_log;
};

QStringList far()
{
    return qEnvironmentVariable("HEARTH_NEIGHBOUR").split(QLatin1Char(' '));
}

QStringList named(const char *name, const char *listen = "0.0.0.0:9473")
{
    return {QStringLiteral("--listen"), QString::fromLatin1(listen), QStringLiteral("--name"),
            QString::fromUtf8(name)};
}

const QString announced = QStringLiteral("found on this network as ");

} // namespace

//! The app on one computer, and hearthd on its neighbour, each with a real avahi-daemon.
class NeighboursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_services.clear();
        m_discovery = std::make_unique<AvahiDiscovery>();
        connect(m_discovery.get(), &Discovery::found, this,
                [this](const FoundService &service) { m_services[service.id] = service; });
        connect(m_discovery.get(), &Discovery::lost, this,
                [this](const QString &id) { m_services.remove(id); });
        connect(m_discovery.get(), &Discovery::stateChanged, this,
                [this](Discovery::State state) { m_state = state; });
    }

    //! A network remembers a server for a second after its end, and the next test wants none.
    void cleanup()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 0, 10'000);
        m_discovery.reset();
    }

    void aServerThatIsThereIsFoundAtOnce()
    {
        Host host(far(), named("Workshop"));
        QTRY_VERIFY_WITH_TIMEOUT(host.hasSaid(announced + QStringLiteral("Workshop")), 20'000);
        QElapsedTimer time;
        time.start();
        m_discovery->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 1, 10'000);
        qInfo("found after %lld ms", static_cast<long long>(time.elapsed()));
        QVERIFY(time.elapsed() < 2000);
        const FoundService found = *m_services.begin();
        QCOMPARE(found.advert.name, QStringLiteral("Workshop"));
        QCOMPARE(found.advert.policy, ServiceAdvert::Policy::Open);
        QCOMPARE(found.host, QStringLiteral("far.local"));
        QCOMPARE(found.port, quint16(9473));
        QTRY_COMPARE(m_services.begin()->addresses.first(),
                     QHostAddress(QStringLiteral("10.77.0.2")));
        QTRY_COMPARE(m_state, Discovery::State::Settled);
        // Its end is told by itself.
        host.end();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 0, 5'000);
    }

    void aServerThatComesLaterIsFoundAtOnce()
    {
        m_discovery->start();
        QTRY_COMPARE(m_state, Discovery::State::Settled);
        Host host(far(), named("Late"));
        QTRY_VERIFY_WITH_TIMEOUT(host.hasSaid(announced + QStringLiteral("Late")), 20'000);
        QElapsedTimer time;
        time.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 1, 10'000);
        QVERIFY(time.elapsed() < 2000);
    }

    void itsAddressLeadsToItsKey_data()
    {
        QTest::addColumn<QByteArray>("listen");
        QTest::addColumn<QString>("scope");
        QTest::newRow("IPv4") << QByteArray("0.0.0.0:9473") << QString();
        // With the interface by which it was heard.
        QTest::newRow("link-local IPv6") << QByteArray("[::]:9473") << QStringLiteral("near");
    }

    void itsAddressLeadsToItsKey()
    {
        QFETCH(const QByteArray, listen);
        QFETCH(const QString, scope);
        Host host(far(), named("Workshop", listen.constData()));
        m_discovery->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 1, 20'000);
        const FoundService found = *m_services.begin();
        QCOMPARE(found.addresses.first().scopeId(), scope);
        const QTemporaryDir profile;
        KnownKeys keys(profile.filePath(QStringLiteral("hearth.ini")));
        TlsKeyInspector inspector;
        HttpAccountApi accounts(keys);
        for (const QHostAddress &address : found.addresses) {
            const ServerAddress server{address.toString(), found.port,
                                       ServerAddress::Encryption::Tls};
            std::optional<KeyFingerprint> shown;
            inspector.inspect(
                server, [&shown](const auto &key) { shown = key ? key->key : KeyFingerprint(); });
            QTRY_VERIFY(shown);
            QCOMPARE(*shown, found.advert.pin);
            keys.put(server.host, server.port, *shown);
            std::optional<bool> isThere;
            accounts.probe(server, [&isThere](const auto &answer) { isThere = bool(answer); });
            QTRY_COMPARE(isThere, std::optional(true));
        }
    }

    void howManyAreThereIsSeen()
    {
        Host host(far(), named("Workshop"));
        m_discovery->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 1, 20'000);
        QCOMPARE(m_services.begin()->advert.people, 0);
        const ServerAddress server{QStringLiteral("10.77.0.2"), 9473,
                                   ServerAddress::Encryption::Tls};
        const QTemporaryDir profile;
        KnownKeys keys(profile.filePath(QStringLiteral("hearth.ini")));
        keys.put(server.host, server.port, m_services.begin()->advert.pin);
        HttpAccountApi accounts(keys);
        QString token;
        QString refusal;
        accounts.registerAccount(
            server, {QStringLiteral("ann"), QStringLiteral("a rather long secret"), {}, {}},
            [&token, &refusal](const auto &account) {
                if (account)
                    token = account->token;
                else
                    refusal = account.error().message + QLatin1Char('.');
            });
        QTRY_VERIFY_WITH_TIMEOUT(!token.isEmpty() || !refusal.isEmpty(), 20'000);
        QCOMPARE(refusal, QString());
        WebSocketTransport transport(keys);
        transport.open(server.webSocketUrl(), token);
        QTRY_COMPARE_WITH_TIMEOUT(m_services.begin()->advert.people, 1, 20'000);
    }

    void twoServersOfOneNameAreTwo()
    {
        Host host(far(), named("Workshop"));
        QTRY_VERIFY_WITH_TIMEOUT(host.hasSaid(announced + QStringLiteral("Workshop")), 20'000);
        Host other({QStringLiteral("env")}, named("Workshop"));
        QTRY_VERIFY_WITH_TIMEOUT(other.hasSaid(announced + QStringLiteral("Workshop #2")), 20'000);
        m_discovery->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 2, 5'000);
        QCOMPARE(m_services.value(QStringLiteral("Workshop #2.local")).advert.name,
                 QStringLiteral("Workshop"));
    }

    void whatIsNotToBeToldIsNot_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("not wished") << (named("Hidden") << QStringLiteral("--no-announce"));
        QTest::newRow("not encrypted") << (named("Hidden") << QStringLiteral("--no-tls")
                                                           << QStringLiteral("--allow-plain-lan"));
        QTest::newRow("this computer's own")
            << QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:9473")};
    }

    void whatIsNotToBeToldIsNot()
    {
        QFETCH(const QStringList, flags);
        Host hidden(far(), flags);
        QTRY_VERIFY_WITH_TIMEOUT(hidden.hasSaid(QStringLiteral("hearthd listening")), 20'000);
        // By the time that this one is found the other one would be.
        Host shown({QStringLiteral("env")}, named("Shown"));
        m_discovery->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_services.size(), 1, 20'000);
        QTest::qWait(500);
        QCOMPARE(m_services.size(), 1);
        QCOMPARE(m_services.begin()->advert.name, QStringLiteral("Shown"));
        QVERIFY(!hidden.hasSaid(announced));
    }

private:
    std::unique_ptr<AvahiDiscovery> m_discovery;
    QHash<QString, FoundService> m_services;
    Discovery::State m_state = Discovery::State::Off;
};

QTEST_GUILESS_MAIN(NeighboursTest)
#include "tst_neighbours.moc"
