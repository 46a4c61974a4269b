// SPDX-License-Identifier: MIT
#include "app/inspector/PayloadDecoder.h"
#include "app/session/SessionSource.h"
#include "app/streams/SourceWords.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/streams/Recorder.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct WireSetup
{
    FakeTime time;
    FakeTransport *transport = nullptr;
    std::unique_ptr<WatchedTransport> wire;
    SessionSource source{[this] { return wire.get(); }, time};
    std::vector<Event> events;
    QStringList lines;

    WireSetup()
    {
        auto made = std::make_unique<FakeTransport>();
        transport = made.get();
        wire = std::make_unique<WatchedTransport>(std::move(made));
        QObject::connect(&source, &LiveSource::arrived, &source,
                         [this](const std::vector<Event> &arrived) {
                             for (const Event &event : arrived) {
                                 lines.append(Recorder::lineOf(event));
                                 events.push_back(event);
                             }
                         });
    }

    void open(Encoding encoding = Encoding::Json)
    {
        wire->open(QUrl(QStringLiteral("wss://h.test:9473/ws")), QStringLiteral("SECRET"));
        transport->accept(encoding);
    }

    void send(Encoding encoding, const CommandId &id, const Message &message) const
    {
        wire->send(makeCodec(encoding)->encode({id, {}}, message));
    }

    QStringList take() { return std::exchange(lines, {}); }
};

//! As a person reads it, whatever it is written in.
QString shownOf(const Event &event)
{
    return QString::fromUtf8(PayloadDecoder::decode(event.payload).utf8);
}

} // namespace

class TestSessionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void framesOfBothWaysComeWhileItIsStarted_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("JSON") << Encoding::Json;
        QTest::newRow("MessagePack") << Encoding::MessagePack;
    }

    void framesOfBothWaysComeWhileItIsStarted()
    {
        QFETCH(Encoding, encoding);
        WireSetup s;
        s.open(encoding);
        s.transport->say(Pong{CommandId(QStringLiteral("early"))});
        QVERIFY(s.events.empty());
        s.source.start();
        QCOMPARE(s.source.state(), SourceState::Live);
        QVERIFY(s.take().first().startsWith(QStringLiteral("note Looking at a connection")));
        s.send(encoding, CommandId(QStringLiteral("c7")), UserGet{{UserId(QStringLiteral("u1"))}});
        s.transport->say(Ack{CommandId(QStringLiteral("c7"))});
        QCOMPARE(s.events.size(), std::size_t(3));
        const Event &out = s.events[1];
        QCOMPARE(out.type, QStringLiteral("user.get"));
        QVERIFY(out.direction == Event::Direction::Out);
        QVERIFY((out.form == Event::Form::Bytes) == (encoding == Encoding::MessagePack));
        QVERIFY(shownOf(out).contains(QStringLiteral("\"c7\"")));
        const Event &in = s.events[2];
        QCOMPARE(in.type, QStringLiteral("ack"));
        QVERIFY(in.direction == Event::Direction::In);
        // The app itself had both.
        QCOMPARE(s.transport->count<UserGet>(), 1);
        s.source.stop();
        s.transport->say(Ack{CommandId(QStringLiteral("c8"))});
        QCOMPARE(s.events.size(), std::size_t(3));
        QCOMPARE(s.source.state(), SourceState::Idle);
    }

    void secretsAreInNoneOfThem_data() { framesOfBothWaysComeWhileItIsStarted_data(); }

    void secretsAreInNoneOfThem()
    {
        QFETCH(Encoding, encoding);
        WireSetup s;
        s.source.start();
        s.open(encoding);
        s.send(encoding, CommandId(QStringLiteral("c1")), Auth{QStringLiteral("SECRET")});
        Ack ack{CommandId(QStringLiteral("c2"))};
        ack.invite = Invite{};
        ack.invite->id = InviteId(QStringLiteral("i1"));
        ack.invite->code = QStringLiteral("SECRET");
        ack.invites = std::vector{*ack.invite};
        s.transport->say(ack);
        int redacted = 0;
        for (const Event &event : s.events) {
            QVERIFY(!event.payload.contains("SECRET"));
            QVERIFY(!event.type.contains(QStringLiteral("SECRET")));
            redacted += static_cast<int>(shownOf(event).count(QStringLiteral("•••")));
        }
        QCOMPARE(redacted, 3);
        QVERIFY(shownOf(s.events.back()).contains(QStringLiteral("\"i1\"")));
    }

    void anErrorsCodeIsNoSecret()
    {
        WireSetup s;
        s.source.start();
        s.open();
        Error error;
        error.code = ErrorCode::Forbidden;
        error.message = QStringLiteral("no");
        s.transport->say(error);
        QVERIFY(shownOf(s.events.back()).contains(QStringLiteral("\"forbidden\"")));
    }

    void whatCanNotBeReadIsToldAndNotShown()
    {
        WireSetup s;
        s.source.start();
        s.open();
        s.take();
        Q_EMIT s.transport->received("{\"token\":\"SECRET\"");
        QCOMPARE(
            s.take(),
            QStringList{QStringLiteral("note A frame of %1 that can't be read, and is not shown")
                            .arg(SourceWords::bytes(17))});
        QVERIFY(!s.events.back().payload.contains("SECRET"));
    }

    void pingsTellHowLongTheyTook()
    {
        WireSetup s;
        s.source.start();
        s.open();
        s.send(Encoding::Json, CommandId(QStringLiteral("p1")), Ping{});
        s.time.advance(42ms);
        s.transport->say(Pong{CommandId(QStringLiteral("other"))});
        s.take();
        s.transport->say(Pong{CommandId(QStringLiteral("p1"))});
        QCOMPARE(s.take().last(), QStringLiteral("note Ping answered after 42 ms"));
    }

    void tellsWhatBecomesOfTheConnection()
    {
        WireSetup s;
        s.source.start();
        QCOMPARE(
            s.take(),
            QStringList{QStringLiteral("note Looking at a session that is not connected now")});
        s.open();
        QCOMPARE(s.take(),
                 (QStringList{QStringLiteral("note Connecting"),
                              QStringLiteral("note Connected, subprotocol hearth.v1.json")}));
        Q_EMIT s.transport->closed(1012, QStringLiteral("soon back"));
        QCOMPARE(s.take(), QStringList{QStringLiteral("note Closed with 1012, service restart")});
        QVERIFY(s.events.back().payload.contains("soon back"));
        // The connection clears up after itself: that closes nothing.
        s.wire->close();
        QCOMPARE(s.take(), QStringList());
        s.wire->open(QUrl(QStringLiteral("wss://h.test:9473/ws")), QStringLiteral("SECRET"));
        Q_EMIT s.transport->failedBeforeOpen();
        QCOMPARE(s.take().last(), QStringLiteral("note It could not be opened"));
        s.open();
        s.take();
        s.wire->close();
        QCOMPARE(s.take(), QStringList{QStringLiteral("note Closed here")});
    }

    void endsWithItsSessionAndBeginsWithAnother()
    {
        WireSetup s;
        s.source.start();
        s.wire.reset();
        QCOMPARE(s.source.state(), SourceState::Ended);
        QCOMPARE(s.source.why(), QStringLiteral("The session is over"));
        s.source.start();
        QCOMPARE(s.source.state(), SourceState::Ended);
        QVERIFY(s.source.why().startsWith(QStringLiteral("There is no session")));
        auto made = std::make_unique<FakeTransport>();
        s.transport = made.get();
        s.wire = std::make_unique<WatchedTransport>(std::move(made));
        s.source.start();
        QCOMPARE(s.source.state(), SourceState::Live);
    }

    void isGoneBeforeItsSession()
    {
        WireSetup s;
        {
            SessionSource other([&s] { return s.wire.get(); }, s.time);
            other.start();
        }
        s.open();
        s.transport->say(Ack{CommandId(QStringLiteral("c8"))});
    }
};

QTEST_GUILESS_MAIN(TestSessionSource)
#include "tst_session_source.moc"
