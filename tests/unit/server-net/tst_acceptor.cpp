// SPDX-License-Identifier: MIT
#include "server/net/Acceptor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace hearth::server;

class AcceptorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hangsUpWhenOnlyReservedDescriptorsAreFree()
    {
        constexpr rlim_t descriptors = 128;
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        limit.rlim_cur = descriptors;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);

        std::vector<int> dealt;
        Acceptor acceptor(
            [&dealt](qintptr descriptor) { dealt.push_back(static_cast<int>(descriptor)); });
        QVERIFY(acceptor.bind(QHostAddress::LocalHost, 0));
        acceptor.start();
        std::vector<int> taken;
        while (taken.empty()
               || taken.back() < static_cast<int>(descriptors) - Acceptor::reservedDescriptors)
            taken.push_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));

        QTcpSocket late;
        QSignalSpy hungUp(&late, &QTcpSocket::disconnected);
        late.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
        QTRY_COMPARE(hungUp.count(), 1);
        QVERIFY(dealt.empty());

        for (const int file : taken)
            ::close(file);
        QTcpSocket next;
        next.connectToHost(QHostAddress::LocalHost, acceptor.serverPort());
        QTRY_COMPARE(dealt.size(), std::size_t{1});
        ::close(dealt.front());
    }
};

QTEST_GUILESS_MAIN(AcceptorTest)
#include "tst_acceptor.moc"
