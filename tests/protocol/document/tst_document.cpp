// SPDX-License-Identifier: MIT
#include "shared/protocol/CloseCode.h"
#include "shared/protocol/JsonCodec.h"
#include "tests/protocol/document/DocumentCheck.h"
#include "tests/protocol/document/ExampleCheck.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<Entry> errorCodes()
{
    // As server/http answers them.
    const std::vector<int> statuses{400, 401, 403, 404, 409, 429, 413, 503, 500};
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < EnumWords<ErrorCode>::words.size(); ++i)
        entries.emplace_back(QStringLiteral("`%1`").arg(toText(EnumWords<ErrorCode>::words[i])),
                             QString::number(statuses.at(i)));
    return entries;
}

std::vector<Entry> closeCodes()
{
    std::vector<Entry> entries;
    for (const CloseCode code :
         {CloseCode::Normal, CloseCode::GoingAway, CloseCode::ProtocolError,
          CloseCode::UnsupportedData, CloseCode::InvalidPayload, CloseCode::PolicyViolation,
          CloseCode::MessageTooBig, CloseCode::AuthTimeout, CloseCode::InvalidToken,
          CloseCode::NotAuthenticated, CloseCode::SlowConsumer, CloseCode::SessionRevoked,
          CloseCode::RateAbuse}) {
        const int number = static_cast<int>(code);
        entries.emplace_back(QString::number(number),
                             afterClose(number) == AfterClose::SignInAgain
                                 ? QStringLiteral("sign in again")
                                 : QStringLiteral("reconnect"));
    }
    return entries;
}

std::vector<Entry> limits()
{
    using namespace Limits;
    const auto ms = [](std::chrono::milliseconds time) { return qint64(time.count()); };
    const std::vector<std::pair<const char *, qint64>> numbers{
        {"bytes of a frame before the session is signed in", frameBeforeAuth},
        {"bytes of a frame afterwards", frameAfterAuth},
        {"bytes of a message's text", messageText},
        {"characters of a name (user, display name, room, device, title, event, key)", name},
        {"characters of a topic", topic},
        {"characters of a status", statusText},
        {"bytes of a new password, at least", passwordMin},
        {"bytes of an id", id},
        {"bytes of a token", token},
        {"bytes of an emoji", emoji},
        {"reactions of a message", reactions},
        {"different emoji among them", reactionKinds},
        {"mentions that are looked for in a message", mentions},
        {"pinned messages of a room", pins},
        {"earlier texts of a message", versions},
        {"characters of a search", query},
        {"bytes of a cursor", cursor},
        {"bytes of a notice's body", noticeBody},
        {"bytes of a link", Limits::link},
        {"bytes of an event's data, as compact JSON", feedData},
        {"largest integer", maxInteger},
        {"levels of values within each other, the frame being the first", qint64(depth)},
        {"elements of `user.get.users` and `sync.rooms`", idsPerRequest},
        {"elements of `direct.open.users`", directOthers},
        {"bytes of an answer", answer},
        {"messages of a page unless said", historyDefault},
        {"messages of a page at most", historyMax},
        {"members above which a room lists none", listedMembers},
        {"rooms that a user can be in", roomsPerUser},
        {"missed events of a room that `sync` replays", replayMax},
        {"unanswered commands of a session", unansweredCommands},
        {"unreadable frames, the last of which closes the connection", malformedFrames},
        {"ms within which they are counted", ms(malformedWindow)},
        {"bytes queued above which ephemeral frames wait", queueSoft},
        {"bytes queued above which the session is closed", queueHard},
        {"ms to sign in (`--auth-timeout`)", ms(authTimeout)},
        {"ms that room events wait for the first command", ms(firstCommandWait)},
        {"ms between the server's pings (`--ping-interval`, told as `heartbeat_ms`)",
         ms(pingInterval)},
        {"ms until a user without a session is offline", ms(presenceGrace)},
        {"ms after which typing ends by itself", ms(typingExpiry)},
        {"ms between two `typing.start` of a client, at least", ms(typingRepeat)},
        {"ms of silence after which a client pings", ms(clientPingAfter)},
        {"ms that it then waits", ms(clientPingPatience)}};
    std::vector<Entry> entries;
    entries.reserve(numbers.size());
    for (const auto &[what, number] : numbers)
        entries.emplace_back(QString::fromUtf8(what), QLocale(QLocale::English).toString(number));
    return entries;
}

const QStringList kErrorHead{QStringLiteral("code"), QStringLiteral("HTTP"),
                             QStringLiteral("when")};
const QStringList kCloseHead{QStringLiteral("code"), QStringLiteral("when"),
                             QStringLiteral("then")};
const QStringList kLimitHead{QStringLiteral("limit"), QStringLiteral("value")};

//! A section with nothing wrong in it. Single quotes stand for double ones.
QString sampleSection()
{
    QString text = QStringLiteral("### `message.delete`\n"
                                  "\n"
                                  "Client → server. The author; logged.\n"
                                  "\n"
                                  "| field | type | limits |\n"
                                  "| --- | --- | --- |\n"
                                  "| `room` | id | |\n"
                                  "| `message` | id | |\n"
                                  "\n"
                                  "```json client\n"
                                  "{'type': 'message.delete', 'id': 'c', 'room': 'r',\n"
                                  " 'message': 'm'}\n"
                                  "```\n"
                                  "\n"
                                  "Answered with `ack` and `seq`.\n"
                                  "\n"
                                  "```json server\n"
                                  "{'type': 'ack', 'id': 's', 'timestamp': 1, 'ref': 'c',\n"
                                  " 'seq': 44}\n"
                                  "```\n");
    return text.replace(QLatin1Char('\''), QLatin1Char('"'));
}

//! All that can be said of a document of one message.
QStringList problemsOfSample(const QString &markdown)
{
    const ProtocolDocument document(markdown);
    QStringList problems = document.problems();
    for (const Section &section : document.sections()) {
        if (isMessageHeading(section))
            problems << problemsOfMessage(section);
        else
            problems << problemsOfBodies(section);
    }
    return problems;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProtocolDocument> m_document;

    //! Its section, or one that is empty.
    [[nodiscard]] Section section(const QString &heading) const
    {
        const Section *found = m_document->section(heading);
        return found ? *found : Section();
    }

    static void verify(const QStringList &problems)
    {
        QVERIFY2(problems.isEmpty(),
                 qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(QStringLiteral(PROTOCOL_DOCUMENT));
        QVERIFY2(file.open(QIODevice::ReadOnly), PROTOCOL_DOCUMENT);
        m_document = std::make_unique<ProtocolDocument>(QString::fromUtf8(file.readAll()));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void canBeTakenApart() { verify(m_document->problems()); }

    void headsEveryMessage() { verify(problemsOfHeadings(*m_document)); }

    void describesEveryMessage_data()
    {
        QTest::addColumn<QString>("heading");
        for (const Section &each : m_document->sections()) {
            if (isMessageHeading(each))
                QTest::newRow(qPrintable(each.heading)) << each.heading;
        }
    }

    void describesEveryMessage()
    {
        QFETCH(const QString, heading);
        verify(problemsOfMessage(section(heading)));
    }

    void describesEveryValueAndBody() { verify(problemsOfValues(*m_document)); }

    void showsEveryBody()
    {
        QStringList missing = bodyNames();
        for (const Section &each : m_document->sections()) {
            if (isMessageHeading(each))
                continue;
            verify(problemsOfBodies(each));
            for (const Example &example : each.examples)
                missing.removeAll(example.kind);
        }
        QCOMPARE(missing, QStringList());
    }

    void listsTheErrorCodes()
    {
        verify(
            problemsOfTable(section(QStringLiteral("Error codes")), kErrorHead, 1, errorCodes()));
    }

    void listsTheCloseCodes()
    {
        verify(
            problemsOfTable(section(QStringLiteral("Close codes")), kCloseHead, 2, closeCodes()));
    }

    void listsTheLimits()
    {
        verify(problemsOfTable(section(QStringLiteral("Limits")), kLimitHead, 1, limits()));
    }

    void greetsWithTheLimits()
    {
        const Section found = section(QStringLiteral("`welcome`"));
        QVERIFY(!found.examples.empty());
        JsonCodec codec;
        const auto frame = codec.decode(found.examples.front().json, Direction::FromServer);
        QVERIFY(frame);
        const auto *welcome = std::get_if<Welcome>(&frame->message);
        QVERIFY(welcome);
        QCOMPARE(welcome->limits, ServerLimits());
        QCOMPARE(welcome->heartbeatMs, qint64(Limits::pingInterval.count()));
    }

    void groupsCommandsByFeature() { verify(problemsOfFeatures(*m_document)); }

    void findsPlantedBreaches_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *problem) {
            const auto text = [](const char *utf8) {
                return QString::fromUtf8(utf8).replace(QLatin1Char('\''), QLatin1Char('"'));
            };
            QTest::newRow(name) << text(before) << text(after) << QString::fromUtf8(problem);
        };
        row("unknown field", "'seq': 44", "'seq': 44, 'sequel': 45", "the code writes it as");
        row("unknown field of a client", "'message': 'm'", "'message': 'm', 'x': null",
            "the code writes it as");
        row("missing field", "'room': 'r',", "", "message.delete.room is missing");
        row("value of another type", "'seq': 44", "'seq': '44'", "ack.seq is not an integer");
        row("no JSON", "'seq': 44", "'seq': 44,", "not valid JSON");
        row("no timestamp", " 'timestamp': 1,", "", "always writes a timestamp");
        row("of the other direction", "json client", "json server", "type is not known here");
        row("of another message", "'type': 'ack'", "'type': 'pong'", "pong does not belong here");
        row("answer to something else", "'ref': 'c'", "'ref': 'd'", "ref is not the id");
        row("fence of another kind", "```json client", "```http", "a fence of another kind");
        row("body that is none", "json client", "json HttpError", "an example of HttpError");
        row("fence without an end", " 'seq': 44}\n```\n", " 'seq': 44}\n", "has no end");
        row("no example of its own", "'type': 'message.delete'", "'type': 'message.edit'",
            "no example from a client");
        row("no such message", "### `message.delete`", "### `message.vanish`", "no such type");
        row("wrong direction", "Client → server.", "Server → client.",
            "it does not say: Client → server.");
        row("no answer", "Answered with", "The answer is", "what it is answered with");
        row("no fields", "| field | type | limits |", "| name | type | limits |", "no fields");
        row("missing row", "| `room` | id | |\n", "", "`message` stands where room belongs");
        row("missing last row", "| `message` | id | |\n", "", "message is missing");
        row("row too many", "| `message` | id | |\n",
            "| `message` | id | |\n| `why?` | string | |\n", "`why?` is not a field");
        row("optional in the document alone", "| `message` |", "| `message?` |",
            "`message?` stands where message belongs");
        row("other type", "| `room` | id |", "| `room` | string |", "room is a id");
        row("torn row", "| `room` | id | |", "| `room` | id |", "a row with other cells");
    }

    void findsPlantedBreaches()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, problem);
        const QString sample = sampleSection();
        verify(problemsOfSample(sample));
        QCOMPARE(sample.count(before), 1);
        const QString problems =
            problemsOfSample(QString(sample).replace(before, after)).join(QLatin1Char('\n'));
        QVERIFY2(problems.contains(problem), qPrintable(problems));
    }

    void findsLimitsThatAreNotSaid()
    {
        const QString text = QStringLiteral("### X\n\n| field | type | limits |\n"
                                            "| `role` | word | `owner`, `admin` |\n"
                                            "| `name?` | string | 1 to 46 characters, plain |\n");
        const ProtocolDocument document(text);
        const std::vector<Field> fields{
            {QStringLiteral("role"), QStringLiteral("word"), {QStringLiteral("`guest`")}},
            {QStringLiteral("name?"),
             QStringLiteral("string"),
             {QStringLiteral("1 to 64 characters"), QStringLiteral("plain")}}};
        const QStringList problems = problemsOfFields(document.sections().back(), fields);
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].contains(QStringLiteral("role does not say: `guest`")));
        QVERIFY(problems[1].contains(QStringLiteral("name? does not say: 1 to 64 characters")));
    }

    void findsWhatIsMissingOrUnknown()
    {
        // A document of one message lacks all the others, and all values.
        const ProtocolDocument one(sampleSection());
        QVERIFY(problemsOfHeadings(one).contains(QStringLiteral("ping has no heading")));
        QVERIFY(problemsOfValues(one).contains(QStringLiteral("User has no heading under Values")));
        const ProtocolDocument odd(QStringLiteral("## Values\n### Planet\n### `no.message`\n"));
        const auto says = [](const QStringList &problems, const QString &what) {
            return std::any_of(problems.begin(), problems.end(),
                               [&what](const QString &each) { return each.contains(what); });
        };
        QVERIFY(says(problemsOfValues(odd), QStringLiteral("Planet: there is no such value")));
        QVERIFY(
            says(problemsOfHeadings(odd), QStringLiteral("`no.message`: there is no such type")));
        const ProtocolDocument twice(sampleSection() + sampleSection());
        QVERIFY(says(problemsOfHeadings(twice), QStringLiteral("it is there twice")));
    }

    void findsWrongFeatures()
    {
        const QString good =
            QStringLiteral("## What this server offers\n\n| what | today |\n| --- | --- |\n"
                           "| `search` | answered `unavailable` |\n| TLS | not spoken |\n"
                           "## How a version grows\n\n| feature | commands |\n| --- | --- |\n"
                           "| `find` | `search`, `user.notify` |\n");
        QCOMPARE(problemsOfFeatures(ProtocolDocument(good)), QStringList());
        const auto problemOf = [&good](const char *before, const char *after) {
            const QString bad =
                QString(good).replace(QString::fromUtf8(before), QString::fromUtf8(after));
            return problemsOfFeatures(ProtocolDocument(bad)).join(QLatin1Char('\n'));
        };
        QCOMPARE(problemOf("`user.notify`", "`presence`"),
                 QStringLiteral("presence is no command of a client"));
        QCOMPARE(problemOf("`user.notify`", "`search`"), QStringLiteral("search is there twice"));
        QCOMPARE(problemOf("`search`, ", ""), QStringLiteral("search belongs to no feature"));
        QCOMPARE(problemOf("| feature |", "| group |"),
                 QStringLiteral("a table of features is missing"));
    }

    void findsWrongBodies()
    {
        const QByteArray good = R"({"status":"ok"})";
        QCOMPARE(problemsOfBody(good, QStringLiteral("HealthStatus")), QStringList());
        QCOMPARE(problemsOfBody(good, QStringLiteral("HealthState")).size(), 1);
        QCOMPARE(problemsOfBody(R"({"state":"ok"})", QStringLiteral("HealthStatus")).size(), 1);
        QCOMPARE(problemsOfBody(R"({"status":"ok","x":1})", QStringLiteral("HealthStatus")).size(),
                 1);
    }

    void findsWrongTables()
    {
        const QStringList head{QStringLiteral("limit"), QStringLiteral("value")};
        const ProtocolDocument document(QStringLiteral(
            "## Limits\n\n| limit | value |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n"));
        const Section &limits = document.sections().back();
        const Entry a{QStringLiteral("a"), QStringLiteral("1")};
        const Entry b{QStringLiteral("b"), QStringLiteral("2")};
        const Entry other{QStringLiteral("b"), QStringLiteral("3")};
        QCOMPARE(problemsOfTable(limits, head, 1, {a, b}), QStringList());
        QCOMPARE(problemsOfTable(limits, head, 1, {a, other}).size(), 1);
        QCOMPARE(problemsOfTable(limits, head, 1, {a}).size(), 1);
        QCOMPARE(problemsOfTable(limits, head, 1, {a, b, other}).size(), 1);
        QCOMPARE(problemsOfTable(limits, {head[0]}, 1, {a, b}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
