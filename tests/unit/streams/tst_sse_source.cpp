// SPDX-License-Identifier: MIT
#include "app/streams/SseSource.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/streams/Recorder.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

//! Says what it is told to, and remembers what it was asked.
class FakeHttpStream final : public HttpStream
{
public:
    struct Request
    {
        QString url;
        SourceHeaders headers;

        [[nodiscard]] QByteArray header(QByteArrayView name) const
        {
            return HttpHead{0, {}, headers}.header(name);
        }
    };

    explicit FakeHttpStream(std::vector<Request> &requests, FakeHttpStream *&self)
        : m_requests(requests)
    {
        self = this;
    }

    void open(const QUrl &url, const SourceHeaders &headers, Listener &listener) override
    {
        m_requests.push_back({url.toString(), headers});
        current = &listener;
    }

    void close() override { current = nullptr; }

    void answer(int status, const SourceHeaders &headers = {{"Content-Type", "text/event-stream"}})
    {
        current->onHead({status, QStringLiteral("Reason"), headers});
    }

    Listener *current = nullptr; //!< null: closed

private:
    std::vector<Request> &m_requests;
};

struct Stage
{
    explicit Stage(SseSource::Settings settings = {QUrl(QStringLiteral("http://tea.test/stream")),
                                                   {}})
        : source(
            std::move(settings),
            {std::make_unique<FakeHttpStream>(requests, stream), time.source(), [] { return 1.0; }},
            recorder)
    {}

    void open()
    {
        source.start();
        stream->answer(200);
        recorder.takeLines();
    }

    void end()
    {
        auto *listener = std::exchange(stream->current, nullptr);
        listener->onEnd(std::nullopt);
    }

    FakeTime time;
    Recorder recorder;
    std::vector<FakeHttpStream::Request> requests;
    FakeHttpStream *stream = nullptr;
    SseSource source;
};

QString line(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class SseSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsTheHeadWithoutSecrets()
    {
        Stage stage({QUrl(QStringLiteral("http://ann:pw@tea.test/stream?ticket=abc")),
                     {{"X-Api-Key", "secret"}, {"User-Agent", "kettle"}}});
        stage.source.start();
        QCOMPARE(stage.requests.front().url, line("http://tea.test/stream?ticket=abc"));
        QCOMPARE(stage.requests.front().header("authorization"), QByteArray("Basic YW5uOnB3"));
        QCOMPARE(stage.requests.front().header("accept"), QByteArray("text/event-stream"));
        stage.stream->answer(200,
                             {{"content-type", "Text/Event-Stream; charset=utf-8"},
                              {"set-cookie", "session=1"},
                              {"server", "kettle/1"}});
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{line("state connecting"), line("note Connected: 200 Reason"),
                              line("state live")}));
        QCOMPARE(stage.recorder.events.front().time, hearth::toMillis(stage.time.now()));
        const QJsonObject details = stage.recorder.detailsOf(line("Connected"));
        QCOMPARE(details[line("url")].toString(), line("http://tea.test/stream"));
        QCOMPARE(details[line("request")][line("X-Api-Key")].toString(), line("•••"));
        QCOMPARE(details[line("request")][line("User-Agent")].toString(), line("kettle"));
        QCOMPARE(details[line("answer")][line("server")].toString(), line("kettle/1"));
        QCOMPARE(details[line("answer")][line("set-cookie")].toString(), line("•••"));
    }

    void tellsWhateverTheStreamSays()
    {
        Stage stage;
        stage.open();
        stage.stream->current->onBytes(
            ": hello\nretry: 2000\nid: 1\nevent: reading\ndata: {\"n\":1}\n\nid: two\ndata: b\n\n"
            "data: c\n\nid: two\n\nevent: x\n\nfoo: bar\ndata: \xFF\n\n");
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{line("note Comment"), line("note After a break wait 2000 ms"),
                              line("reading {\"n\":1} #1"), line("message b id=two"),
                              line("message c"), line("note The last event ID is now “two”"),
                              line("note “x” without data, which is no event"),
                              line("note A line that is no field of event streams"),
                              line("note The next event has bytes that are no UTF-8"),
                              line("message \uFFFD")}));
    }

    void tellsGapsAndDoublesOfIds()
    {
        Stage stage;
        stage.open();
        for (const int id : {1, 2, 3, 6, 6})
            stage.stream->current->onBytes("data: x\nid: " + QByteArray::number(id) + "\n\n");
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{line("message x #1"), line("message x #2"), line("message x #3"),
                              line("gap Events 4 to 5 are missing"), line("message x #6"),
                              line("note The id 6 came before"), line("message x #6")}));
    }

    void goesOnAfterABreak()
    {
        Stage stage;
        stage.open();
        stage.stream->current->onBytes("retry: 3000\ndata: a\nid: 7\n\ndata: b\nid: 8\n");
        stage.recorder.takeLines();
        stage.end();
        QCOMPARE(
            stage.recorder.takeLines(),
            (QStringList{line("note The stream ended within an event, which therefore is none"),
                         line("note The server ended the stream"), line("state waiting")}));
        // The policy alone would try after 500 ms.
        stage.time.advance(2999ms);
        QCOMPARE(stage.requests.size(), std::size_t(1));
        stage.time.advance(1ms);
        QCOMPARE(stage.requests.size(), std::size_t(2));
        QCOMPARE(stage.requests.back().header("Last-Event-ID"), QByteArray("7"));
        QCOMPARE(stage.recorder.state, SourceState::Connecting);
        // Without an id of its own it goes on from there once more.
        stage.stream->answer(200);
        stage.stream->current->onBytes("data: c\n\n");
        stage.end();
        stage.source.start();
        QCOMPARE(stage.requests.back().header("Last-Event-ID"), QByteArray("7"));
        // Who stops and starts begins anew.
        stage.source.stop();
        stage.source.start();
        QCOMPARE(stage.requests.back().header("Last-Event-ID"), QByteArray());
    }

    void triesAgainByThePolicy()
    {
        Stage stage;
        stage.source.start();
        for (const auto delay : {500ms, 1000ms, 2000ms}) {
            auto *listener = std::exchange(stage.stream->current, nullptr);
            listener->onEnd(StreamFailure{StreamFailure::Kind::Network, line("refused")});
            QCOMPARE(stage.recorder.detailsOf(line("refused"))[line("next_try_ms")].toInt(),
                     static_cast<int>(delay.count()));
            QVERIFY(!stage.stream->current);
            stage.time.advance(delay);
            QVERIFY(stage.stream->current);
        }
        // One that held has earned a quick try.
        stage.stream->answer(200);
        stage.time.advance(10s);
        stage.end();
        stage.time.advance(500ms);
        QVERIFY(stage.stream->current);
    }

    void givesUpAServerThatDoesNotAnswer()
    {
        Stage stage;
        stage.source.start();
        stage.time.advance(SseSource::patience);
        QCOMPARE(stage.recorder.state, SourceState::Waiting);
        QCOMPARE(stage.recorder.lines[1], line("note No answer came within 30 s."));
        // A stream may be silent for as long as it likes.
        stage.time.advance(500ms);
        stage.stream->answer(200);
        stage.time.advance(1h);
        QCOMPARE(stage.recorder.state, SourceState::Live);
    }

    void endsWhereTheStandardEnds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("why");
        const QByteArray stream = "text/event-stream";
        QTest::newRow("204") << 204 << QByteArray()
                             << line("The server answered 204: there is no more, and nobody is to "
                                     "ask again");
        QTest::newRow("404") << 404 << stream
                             << line("The server answered 404 Reason, which ends the stream");
        QTest::newRow("500") << 500 << stream
                             << line("The server answered 500 Reason, which ends the stream");
        QTest::newRow("206") << 206 << stream
                             << line("The server answered 206 Reason, which ends the stream");
        QTest::newRow("a page") << 200 << QByteArray("text/html")
                                << line("The answer is no event stream, but text/html");
        QTest::newRow("a redirect to nowhere")
            << 302 << QByteArray() << line("The server answered 302 Reason, which ends the stream");
    }

    void endsWhereTheStandardEnds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QString, why);
        Stage stage;
        stage.source.start();
        stage.stream->answer(status, {{"Content-Type", type}});
        QCOMPARE(stage.recorder.takeLines(),
                 (QStringList{line("state connecting"), line("note ") + why,
                              status == 204 ? line("state ended") : line("state failed")}));
        stage.time.advance(1h);
        QCOMPARE(stage.requests.size(), std::size_t(1));
        // But for whoever wants it.
        stage.source.start();
        QCOMPARE(stage.requests.size(), std::size_t(2));
    }

    void endsWithAStrangerInTheServersPlace()
    {
        Stage stage;
        stage.source.start();
        auto *listener = std::exchange(stage.stream->current, nullptr);
        listener->onEnd(StreamFailure{StreamFailure::Kind::Tls, line("It is another.")});
        QCOMPARE(stage.recorder.lines.mid(1),
                 (QStringList{line("note It is another."), line("state failed")}));
    }

    void followsRedirectsWithoutGivingSecretsAway()
    {
        Stage stage({QUrl(QStringLiteral("http://tea.test/stream")),
                     {{"Authorization", "Bearer secret"}, {"User-Agent", "kettle"}}});
        stage.source.start();
        stage.stream->answer(307, {{"Location", "/elsewhere"}});
        QCOMPARE(stage.requests.back().url, line("http://tea.test/elsewhere"));
        QCOMPARE(stage.requests.back().header("Authorization"), QByteArray("Bearer secret"));
        stage.stream->answer(302, {{"Location", "https://tea.test/stream"}});
        QCOMPARE(stage.requests.back().url, line("https://tea.test/stream"));
        QCOMPARE(stage.requests.back().header("Authorization"), QByteArray());
        QCOMPARE(stage.requests.back().header("User-Agent"), QByteArray("kettle"));
        stage.stream->answer(200);
        QCOMPARE(stage.recorder.lines,
                 (QStringList{line("state connecting"), line("note Redirected with 307 Reason"),
                              line("note Redirected with 302 Reason"),
                              line("note Connected: 200 Reason"), line("state live")}));
        // The next try begins at the beginning.
        stage.end();
        stage.time.advance(500ms);
        QCOMPARE(stage.requests.back().url, line("http://tea.test/stream"));
    }

    void followsNoRedirectThatIsAMistake_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("without encryption") << QByteArray("http://tea.test/");
        QTest::newRow("to a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("in a circle") << QByteArray("/stream");
    }

    void followsNoRedirectThatIsAMistake()
    {
        QFETCH(QByteArray, location);
        Stage stage({QUrl(QStringLiteral("https://tea.test/stream")), {}});
        stage.source.start();
        for (int i = 0; i <= SseSource::mostRedirects && stage.stream->current; ++i)
            stage.stream->answer(302, {{"Location", location}});
        QCOMPARE(stage.recorder.state, SourceState::Failed);
        QVERIFY(!stage.stream->current);
    }

    void saysNothingOnceItIsStopped()
    {
        Stage stage;
        stage.open();
        stage.source.stop();
        QVERIFY(!stage.stream->current);
        stage.time.advance(1h);
        QCOMPARE(stage.recorder.takeLines(), QStringList{line("state idle")});
        stage.source.send({SourceFrame::Kind::Text, "x"});
        QCOMPARE(stage.recorder.takeLines(),
                 QStringList{line("note Nothing can be sent to an event stream")});
    }
};

QTEST_GUILESS_MAIN(SseSourceTest)
#include "tst_sse_source.moc"
