// SPDX-License-Identifier: MIT
#include "server/net/Acceptor.h"
#include "tests/support/FakeClock.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hearth;
using namespace hearth::server;

namespace {

//! So many descriptors for the process, while it lives.
class DescriptorLimitOf
{
public:
    explicit DescriptorLimitOf(rlim_t descriptors)
    {
        if (::getrlimit(RLIMIT_NOFILE, &m_before) != 0)
            qFatal("No limit of descriptors");
        rlimit limit = m_before;
        limit.rlim_cur = descriptors;
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
            qFatal("Can't set the limit of descriptors");
    }

    ~DescriptorLimitOf() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

    DescriptorLimitOf(const DescriptorLimitOf &) = delete;
    DescriptorLimitOf &operator=(const DescriptorLimitOf &) = delete;

private:
    rlimit m_before = {};
};

//! Takes all descriptors below a number.
class FilledDescriptors
{
public:
    explicit FilledDescriptors(int end)
    {
        int file = -1;
        do {
            file = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
            if (file >= 0)
                m_files.push_back(file);
        } while (file >= 0 && file < end - 1);
    }

    ~FilledDescriptors()
    {
        for (const int file : m_files)
            ::close(file);
    }

    FilledDescriptors(const FilledDescriptors &) = delete;
    FilledDescriptors &operator=(const FilledDescriptors &) = delete;

private:
    std::vector<int> m_files;
};

} // namespace

class AcceptorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_lost.clear();
    }

    void warnsOnceAMinuteOfWhomItHangsUpOn()
    {
        const DescriptorLimitOf limit(128);
        Acceptor acceptor([](qintptr) {}, [this](TurnedAway why) { m_lost.push_back(why); },
                          m_clock);
        QVERIFY(acceptor.bind(QHostAddress::LocalHost, 0));
        acceptor.start();
        FilledDescriptors taken(128 - Acceptor::reservedDescriptors);
        const auto comes = [this, &acceptor](std::size_t lost) {
            QTcpSocket late;
            late.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
            QTRY_COMPARE(m_lost.size(), lost);
            QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
        };
        expectWarning();
        comes(1);
        QCOMPARE(m_lost.back(), TurnedAway::Descriptors);
        m_clock.advance(LogPause::length - std::chrono::milliseconds(1));
        comes(2);
        m_clock.advance(std::chrono::milliseconds(1));
        expectWarning();
        comes(3);
    }

    void goesOnWhenTheSystemHasRoomAgain()
    {
        const DescriptorLimitOf limit(128);
        std::vector<int> dealt;
        Acceptor acceptor(
            [&dealt](qintptr descriptor) { dealt.push_back(static_cast<int>(descriptor)); },
            [this](TurnedAway why) { m_lost.push_back(why); }, m_clock);
        QVERIFY(acceptor.bind(QHostAddress::LocalHost, 0));
        acceptor.start();
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QVERIFY(client >= 0);
        std::optional<FilledDescriptors> taken(128);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(acceptor.serverPort());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        expectWarning();
        QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QTest::qWait(500);
        QVERIFY(!m_lost.empty());
        QVERIFY2(m_lost.size() <= 6, qPrintable(QString::number(m_lost.size())));
        QCOMPARE(m_lost.back(), TurnedAway::Accept);
        taken.reset();
        QTRY_COMPARE(dealt.size(), std::size_t{1});
        ::close(dealt.front());
        ::close(client);
    }

    void letsAStormWaitInTheKernel()
    {
        // The kernel keeps no more than this, whatever is asked for.
        QFile most(QStringLiteral("/proc/sys/net/core/somaxconn"));
        QVERIFY(most.open(QIODevice::ReadOnly));
        const int expected = std::min(Acceptor::backlog, most.readAll().trimmed().toInt());
        Acceptor acceptor([](qintptr) {}, [](TurnedAway) {}, m_clock);
        QVERIFY(acceptor.bind(QHostAddress::LocalHost, 0));
        // Of a listening socket tcpi_sacked is its backlog (tcp_get_info() in the kernel).
        tcp_info info = {};
        socklen_t size = sizeof info;
        QCOMPARE(::getsockopt(static_cast<int>(acceptor.socketDescriptor()), IPPROTO_TCP, TCP_INFO,
                              &info, &size),
                 0);
        QCOMPARE(int(info.tcpi_sacked), expected);
    }

    void hangsUpWhenOnlyReservedDescriptorsAreFree()
    {
        const DescriptorLimitOf limit(128);
        std::vector<int> dealt;
        Acceptor acceptor(
            [&dealt](qintptr descriptor) { dealt.push_back(static_cast<int>(descriptor)); },
            [this](TurnedAway why) { m_lost.push_back(why); }, m_clock);
        QVERIFY(acceptor.bind(QHostAddress::LocalHost, 0));
        acceptor.start();
        std::optional<FilledDescriptors> taken(128 - Acceptor::reservedDescriptors);
        expectWarning();
        QTcpSocket late;
        QSignalSpy hungUp(&late, &QTcpSocket::disconnected);
        late.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
        QTRY_COMPARE(hungUp.count(), 1);
        QVERIFY(dealt.empty());

        taken.reset();
        QTcpSocket next;
        next.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
        QTRY_COMPARE(dealt.size(), std::size_t{1});
        ::close(dealt.front());
    }

private:
    static void expectWarning()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^connections can't be taken: ")));
    }

    FakeClock m_clock;
    std::vector<TurnedAway> m_lost;
};

QTEST_GUILESS_MAIN(AcceptorTest)
#include "tst_acceptor.moc"
