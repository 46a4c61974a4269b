// SPDX-License-Identifier: MIT
#include "app/streams/WebSocketSource.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/streams/Recorder.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

class FakeChannel final : public WebSocketChannel
{
public:
    FakeChannel(QStringList &sent, FakeChannel *&self)
        : m_sent(sent)
    {
        self = this;
    }

    void open(const WebSocketRequest &wanted, Listener &listener) override
    {
        request = wanted;
        current = &listener;
        ++tries;
    }

    void sendText(const QByteArray &utf8) override { add("text ", utf8); }

    void sendBinary(const QByteArray &bytes) override { add("binary ", bytes); }

    void ping(const QByteArray &payload) override { add("ping ", payload); }

    void close() override { current = nullptr; }

    WebSocketRequest request;
    Listener *current = nullptr; //!< null: closed
    int tries = 0;

private:
    void add(const char *kind, const QByteArray &bytes)
    {
        m_sent.append(QLatin1String(kind) + QString::fromUtf8(bytes));
    }

    QStringList &m_sent;
};

struct WsStage
{
    explicit WsStage(
        WebSocketSource::Settings settings = {QUrl(QStringLiteral("ws://tea.test/socket"))})
        : source(std::move(settings),
                 {std::make_unique<FakeChannel>(sent, channel), time.source(), [] { return 1.0; }},
                 recorder)
    {}

    void open()
    {
        source.start();
        channel->current->onOpened({});
        recorder.takeLines();
    }

    void close(const WebSocketEnd &end) { std::exchange(channel->current, nullptr)->onClosed(end); }

    FakeTime time;
    Recorder recorder;
    QStringList sent;
    FakeChannel *channel = nullptr;
    WebSocketSource source;
};

QString is(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class WebSocketSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsTheHandshakeAndSendsTheFirstFrames()
    {
        WebSocketSource::Settings settings;
        settings.url = QUrl(is("wss://tea.test/socket?token=x"));
        settings.headers = {{"Authorization", "Bearer secret"}, {"Origin", "http://tea.test"}};
        settings.subprotocols = {is("tea.v2"), is("tea.v1")};
        settings.firstFrames = {{SourceFrame::Kind::Text, "{\"op\":\"subscribe\"}"},
                                {SourceFrame::Kind::Binary, "\x01"}};
        WsStage stage(settings);
        stage.source.start();
        QCOMPARE(stage.channel->request.url, settings.url);
        QCOMPARE(stage.channel->request.headers, settings.headers);
        QCOMPARE(stage.channel->request.subprotocols, settings.subprotocols);
        stage.channel->current->onOpened({is("tea.v1"), is("127.0.0.1 80")});
        QCOMPARE(stage.sent, (QStringList{is("text {\"op\":\"subscribe\"}"), is("binary \x01")}));
        QCOMPARE(stage.recorder.lines,
                 (QStringList{is("state connecting"), is("note Connected, subprotocol tea.v1"),
                              is("state live"), is("note First frame 1 was sent: 18 bytes"),
                              is("note First frame 2 was sent: 1 bytes")}));
        // It may let somebody in, and what is told is kept.
        for (const Event &event : stage.recorder.events)
            QVERIFY(!event.payload.contains("\"op\""));
        const QJsonObject details = stage.recorder.detailsOf(is("Connected"));
        QCOMPARE(details[is("url")].toString(), is("wss://tea.test/socket"));
        QCOMPARE(details[is("request")][is("Authorization")].toString(), is("•••"));
        QCOMPARE(details[is("request")][is("Origin")].toString(), is("http://tea.test"));
    }

    void namesMessagesByWhatTheySay()
    {
        WsStage stage;
        stage.open();
        for (const char *text : {"{\"type\":\"tick\",\"n\":1}", "{\"event\":\"tock\"}",
                                 "{\"type\":7,\"op\":\"go\"}", "[1]", "{\"a\":", "hello"})
            stage.channel->current->onText(text);
        stage.channel->current->onBinary(QByteArray("\x81\xA1"
                                                    "a\x01"));
        QStringList types;
        for (const Event &event : stage.recorder.events) {
            if (event.kind == Event::Kind::Data)
                types.append(event.type);
        }
        QCOMPARE(types,
                 (QStringList{is("tick"), is("tock"), is("go"), is("json"), is("text"), is("text"),
                              is("binary")}));
        // As it came, for whoever can read it.
        QCOMPARE(stage.recorder.events.back().form, Event::Form::Bytes);
        QCOMPARE(stage.recorder.events.back().payload,
                 QByteArray("\x81\xA1"
                            "a\x01"));
    }

    void sendsOnlyWhileItIsOpen()
    {
        WsStage stage;
        stage.source.send({SourceFrame::Kind::Text, "early"});
        stage.open();
        stage.source.send({SourceFrame::Kind::Text, "now"});
        QCOMPARE(stage.sent, QStringList{is("text now")});
        QCOMPARE(stage.recorder.takeLines(), QStringList{is("out text now")});
        QCOMPARE(stage.recorder.events.front().type, is("Not sent: there is no connection"));
        QCOMPARE(stage.recorder.events.front().payload, QByteArray("early"));
    }

    void tellsRoundTripsOfPings()
    {
        WsStage stage;
        stage.open();
        stage.time.advance(15s);
        QCOMPARE(stage.sent, QStringList{is("ping 1")});
        stage.time.advance(42ms);
        stage.channel->current->onPong("1");
        stage.channel->current->onPong("1");
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{is("note Ping answered after 42 ms"),
                              is("note A pong that answers no ping, or an old one")}));
    }

    void givesUpWhatIsNotHeardAnyMore()
    {
        WsStage stage;
        stage.open();
        stage.time.advance(60s);
        QCOMPARE(stage.sent, (QStringList{is("ping 1"), is("ping 2"), is("ping 3")}));
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{is("note A ping is not answered after 15000 ms"),
                              is("note A ping is not answered after 15000 ms"),
                              is("note A ping is not answered after 15000 ms"),
                              is("note Nothing is heard any more; the connection was given up"),
                              is("state waiting")}));
        QVERIFY(!stage.channel->current);
        stage.time.advance(500ms);
        QVERIFY(stage.channel->current);
    }

    void keepsWhatAnswersNoPingsButTalks()
    {
        WsStage stage;
        stage.open();
        for (int i = 0; i < 10; ++i) {
            stage.time.advance(15s);
            stage.channel->current->onText("still here");
        }
        QCOMPARE(stage.recorder.state, SourceState::Live);
    }

    void saysWhatACloseMeans_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](int code, const char *words) {
            QTest::addRow("%d", code) << code << is(words);
        };
        row(1001, "Closed with 1001, going away");
        row(1005, "Closed with 1005, without a code");
        row(1006, "The connection broke: 1006, abnormal, without a close frame");
        row(1008, "Closed with 1008, policy violation");
        row(1009, "Closed with 1009, message too big");
        row(1011, "Closed with 1011, internal error");
        row(1012, "Closed with 1012, service restart");
        row(2000, "Closed with 2000, reserved, without a meaning yet");
        row(3001, "Closed with 3001, of a library or framework");
        row(4008, "Closed with 4008, the application's own");
    }

    void saysWhatACloseMeans()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        WsStage stage;
        stage.open();
        stage.close({code, is("because"), false});
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{is("note ") + words, is("state waiting")}));
        const QJsonObject details = stage.recorder.detailsOf(words);
        QCOMPARE(details[is("code")].toInt(), code);
        QCOMPARE(details[is("reason")].toString(), is("because"));
        QCOMPARE(details[is("next_try_ms")].toInt(), 500);
        stage.time.advance(500ms);
        QCOMPARE(stage.channel->tries, 2);
    }

    void endsWithANormalClose()
    {
        WsStage stage;
        stage.open();
        stage.close({1000, {}, false});
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{is("note Closed with 1000, normal, its purpose is fulfilled"),
                              is("state ended")}));
        stage.time.advance(1h);
        QCOMPARE(stage.channel->tries, 1);
    }

    void saysThatItsOwnLimitWasHit()
    {
        WebSocketSource::Settings settings;
        settings.url = QUrl(is("ws://tea.test"));
        settings.largestMessage = 2048;
        WsStage stage(settings);
        stage.open();
        QCOMPARE(stage.channel->request.largestMessage, 2048);
        stage.close({1009, is("Received message is too big."), true});
        QCOMPARE(stage.recorder.lines.front(),
                 is("note Closed here with 1009: a message beyond the limit of 2.0 KiB came"));
    }

    void triesAgainWhatNeverOpened()
    {
        WsStage stage;
        stage.source.start();
        std::exchange(stage.channel->current, nullptr)
            ->onFailed({StreamFailure::Kind::Network, is("refused")});
        stage.time.advance(500ms);
        QCOMPARE(stage.channel->tries, 2);
        // One that hangs is given up.
        stage.time.advance(WebSocketSource::patience);
        QCOMPARE(stage.recorder.state, SourceState::Waiting);
        stage.source.start();
        std::exchange(stage.channel->current, nullptr)
            ->onFailed({StreamFailure::Kind::Tls, is("It is another.")});
        QCOMPARE(stage.recorder.state, SourceState::Failed);
    }

    void tellsNoTokenThatIsASubprotocol()
    {
        const QString token(40, QLatin1Char('k'));
        WebSocketSource::Settings settings;
        settings.url = QUrl(is("wss://tea.test/"));
        settings.subprotocols = {is("tea.v1"), is("base64url.bearer.authorization.tea.test"),
                                 is("tea.v2"), is("access_token"),
                                 is("short"),  token};
        WsStage stage(settings);
        stage.source.start();
        QCOMPARE(stage.channel->request.subprotocols, settings.subprotocols);
        stage.channel->current->onOpened({token, is("127.0.0.1 80")});
        QCOMPARE(stage.recorder.lines[1], is("note Connected, subprotocol •••"));
        const QByteArray told = stage.recorder.events[0].payload;
        QVERIFY(told.contains("tea.v1") && told.contains("tea.v2"));
        for (const QByteArray &secret :
             {QByteArray("bearer"), QByteArray("short"), token.toLatin1()})
            QVERIFY2(!told.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(WebSocketSourceTest)
#include "tst_web_socket_source.moc"
