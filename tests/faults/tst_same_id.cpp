// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"
#include "tests/support/RawPeer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;
using hearth::test::RawFrame;
using hearth::test::RawPeer;
using namespace std::chrono_literals;

//! One command, sent a hundred times at once over ten connections.
class SameIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isOneMessageAndAHundredEqualAcks()
    {
        Stage stage(2, {QStringLiteral("--threads"), QStringLiteral("2")});
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 10; ++i) {
            peers.push_back(std::make_unique<RawPeer>(stage.port()));
            QVERIFY(peers.back()->upgrade(QString::fromStdString(stage.tokens()[0])));
        }
        const QByteArray frame =
            RawFrame{
                .payload =
                    R"({"type":"message.send","id":"same-0123456789abcdef","room":"general","text":"once"})"}
                .toBytes();
        for (const auto &peer : peers)
            peer->send(frame.repeated(10));
        std::vector<QJsonObject> acks;
        for (const auto &peer : peers) {
            for (int i = 0; i < 10; ++i) {
                QJsonObject ack = nextAnswer(*peer);
                ack.remove(QStringLiteral("id"));
                ack.remove(QStringLiteral("timestamp"));
                acks.push_back(ack);
            }
        }
        QCOMPARE(acks.front().value(QStringLiteral("type")), QJsonValue(QStringLiteral("ack")));
        for (const QJsonObject &ack : acks)
            QCOMPARE(ack, acks.front());
        QCOMPARE(stage.server().terminate(), 0);
        const auto log = StoredLog::read(stage.server().dataDirectory());
        QVERIFY(log);
        QCOMPARE(log->count("once"), std::size_t(1));
    }

private:
    static QJsonObject nextAnswer(RawPeer &peer)
    {
        while (const auto frame = peer.readFrame()) {
            QJsonObject answer = QJsonDocument::fromJson(frame->payload).object();
            if (answer.contains(QStringLiteral("ref")))
                return answer;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(SameIdTest)
#include "tst_same_id.moc"
