// SPDX-License-Identifier: MIT
#include "server/logging/LogHandler.h"
#include "server/logging/LogLine.h"
#include "server/logging/LogRecord.h"
#include "shared/base/Ids.h"
#include "shared/base/Logging.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <cmath>
#include <thread>
#include <unistd.h>

using namespace hearth;
using namespace hearth::server;

namespace {

//! What is written to standard error while it lives, through the handler under test.
class CapturedErrors
{
public:
    explicit CapturedErrors(LogFormat format)
        : m_oldHandler(qInstallMessageHandler(nullptr))
        , m_oldDescriptor(dup(STDERR_FILENO))
    {
        if (!m_file.open() || dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("no file for standard error");
        installLogHandler(format);
    }

    ~CapturedErrors() { stop(); }

    QList<QByteArray> lines()
    {
        stop();
        m_file.seek(0);
        const QByteArray all = m_file.readAll();
        return all.isEmpty() ? QList<QByteArray>() : all.chopped(1).split('\n');
    }

private:
    void stop()
    {
        if (m_oldDescriptor < 0)
            return;
        qInstallMessageHandler(m_oldHandler);
        dup2(m_oldDescriptor, STDERR_FILENO);
        close(m_oldDescriptor);
        m_oldDescriptor = -1;
    }

    QTemporaryFile m_file;
    QtMessageHandler m_oldHandler;
    int m_oldDescriptor;
};

LogLine lineOf(const QString &message, std::span<const LogField> fields = {})
{
    const auto time =
        QDateTime::fromString(QStringLiteral("2026-11-25T12:00:00.123Z"), Qt::ISODateWithMs);
    return {time, QtInfoMsg, "hearth.server", message, fields};
}

} // namespace

class LogLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writesText()
    {
        const std::array fields{LogField{"user", QStringLiteral("u1")},
                                LogField{"code", qint64(1001)}, LogField{"seconds", 12.3},
                                LogField{"tls", true}};
        QCOMPARE(lineOf(QStringLiteral("it ended"), fields).toBytes(LogFormat::Text),
                 QByteArray("2026-11-25T12:00:00.123Z info hearth.server it ended "
                            "user=u1 code=1001 seconds=12.3 tls=true\n"));
    }

    void writesJson()
    {
        const std::array fields{LogField{"user", QStringLiteral("u1")},
                                LogField{"code", qint64(1001)}, LogField{"seconds", 12.3},
                                LogField{"tls", true}, LogField{"odd", std::nan("")}};
        const QByteArray line = lineOf(QStringLiteral("it ended"), fields).toBytes(LogFormat::Json);
        QCOMPARE(line,
                 QByteArray(R"({"time":"2026-11-25T12:00:00.123Z","level":"info",)"
                            R"("category":"hearth.server","message":"it ended",)"
                            R"("user":"u1","code":1001,"seconds":12.3,"tls":true,"odd":null})"
                            "\n"));
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void namesLevels_data()
    {
        QTest::addColumn<QtMsgType>("type");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("debug") << QtDebugMsg << QByteArray("debug");
        QTest::newRow("info") << QtInfoMsg << QByteArray("info");
        QTest::newRow("warning") << QtWarningMsg << QByteArray("warning");
        QTest::newRow("critical") << QtCriticalMsg << QByteArray("error");
        QTest::newRow("fatal") << QtFatalMsg << QByteArray("fatal");
    }

    void namesLevels()
    {
        QFETCH(QtMsgType, type);
        QFETCH(QByteArray, name);
        LogLine line = lineOf(QStringLiteral("m"));
        line.level = type;
        line.category = nullptr;
        QCOMPARE(line.toBytes(LogFormat::Text).mid(25), name + " default m\n");
    }

    void letsNoPeerForgeALine_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("message"); // as a message of the text format
        QTest::addColumn<QByteArray>("field"); // as a field of it
        QTest::newRow("plain") << QStringLiteral("abc") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("newline") << QStringLiteral("a\nb\r") << QByteArray("a\\u000ab\\u000d")
                                 << QByteArray("\"a\\u000ab\\u000d\"");
        QTest::newRow("escape") << QStringLiteral("\x1b[2J") << QByteArray("\\u001b[2J")
                                << QByteArray("\"\\u001b[2J\"");
        QTest::newRow("NUL, DEL and C1")
            << QString::fromUtf8("\0\x7f\xc2\x9b", 4) << QByteArray("\\u0000\\u007f\\u009b")
            << QByteArray("\"\\u0000\\u007f\\u009b\"");
        QTest::newRow("line separator")
            << QString(QChar(0x2028)) << QByteArray("\\u2028") << QByteArray("\"\\u2028\"");
        QTest::newRow("direction")
            << QString(QChar(0x202e)) << QByteArray("\\u202e") << QByteArray("\"\\u202e\"");
        QTest::newRow("tag beyond the BMP")
            << QString::fromUtf8("\xf3\xa0\x81\x81") << QByteArray("\\udb40\\udc41")
            << QByteArray("\"\\udb40\\udc41\"");
        QTest::newRow("another field")
            << QStringLiteral("x code=1") << QByteArray("x code=1") << QByteArray("\"x code=1\"");
        QTest::newRow("quotes") << QStringLiteral("a\"\\b") << QByteArray("a\"\\b")
                                << QByteArray("\"a\\\"\\\\b\"");
        QTest::newRow("words") << QString::fromUtf8("Żółw 🐢") << QByteArray("Żółw 🐢")
                               << QByteArray("\"Żółw 🐢\"");
        QTest::newRow("nothing") << QString() << QByteArray() << QByteArray("\"\"");
    }

    void letsNoPeerForgeALine()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, field);
        const QByteArray head = "2026-11-25T12:00:00.123Z info hearth.server ";
        const std::array fields{LogField{"k", value}};
        QCOMPARE(lineOf(value).toBytes(LogFormat::Text), head + message + '\n');
        QCOMPARE(lineOf(QStringLiteral("m"), fields).toBytes(LogFormat::Text),
                 head + "m k=" + field + '\n');

        const QByteArray json = lineOf(value, fields).toBytes(LogFormat::Json);
        QCOMPARE(json.count('\n'), 1);
        QVERIFY(std::none_of(json.begin(), json.end() - 1,
                             [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }));
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value(QStringLiteral("message")).toString(), value);
        QCOMPARE(object.value(QStringLiteral("k")).toString(), value);
        QCOMPARE(object.size(), 5);
    }

    void recordsGoOutWithTheirFields_data()
    {
        QTest::addColumn<LogFormat>("format");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("text") << LogFormat::Text
                              << QByteArray(" info hearth.net 100%s sure peer=192.0.2.7 "
                                            "device=\"my phone\" user=u1 code=1001 seconds=0.5 "
                                            "big=9007199254740993 clean=false");
        QTest::newRow("JSON")
            << LogFormat::Json
            << QByteArray(R"("level":"info","category":"hearth.net","message":"100%s sure",)"
                          R"("peer":"192.0.2.7","device":"my phone","user":"u1","code":1001,)"
                          R"("seconds":0.5,"big":9007199254740993,"clean":false})");
    }

    void recordsGoOutWithTheirFields()
    {
        QFETCH(LogFormat, format);
        QFETCH(QByteArray, end);
        CapturedErrors errors(format);
        LogRecord(lcNet(), "100%s sure")
            .add("peer", QHostAddress(QStringLiteral("192.0.2.7")))
            .add("device", QStringLiteral("my phone"))
            .add("user", UserId(QStringLiteral("u1")))
            .add("nobody", UserId())
            .add("code", 1001)
            .add("seconds", 0.5)
            .add("big", qint64(9007199254740993))
            .add("clean", false);
        const QList<QByteArray> lines = errors.lines();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.front().endsWith(end), lines.front().constData());
    }

    void otherHandlersGetTheText()
    {
        QTest::ignoreMessage(QtInfoMsg, "it ended code=1001 why=\"a b\"");
        LogRecord(lcNet(), "it ended").add("code", 1001).add("why", QStringLiteral("a b"));
    }

    void plainMessagesHaveNoFields()
    {
        CapturedErrors errors(LogFormat::Json);
        LogRecord(lcNet(), "first").add("code", 1);
        qCInfo(lcServer).noquote() << "second" << QStringLiteral("a\nb");
        const QList<QByteArray> lines = errors.lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.back().endsWith(R"("message":"second a\u000ab"})"),
                 lines.back().constData());
    }

    void saysNothingInASilentCategory()
    {
        QLoggingCategory silent("hearth.test", QtWarningMsg);
        CapturedErrors errors(LogFormat::Text);
        LogRecord(silent, "hush").add("code", 1);
        QCOMPARE(errors.lines(), QList<QByteArray>());
    }

    void keepsLinesOfThreadsWhole()
    {
        // Longer than a pipe takes in one piece.
        constexpr qsizetype length = 10'000;
        constexpr int rounds = 50;
        CapturedErrors errors(LogFormat::Text);
        std::vector<std::thread> threads;
        for (const char letter : {'a', 'b', 'c', 'd'})
            threads.emplace_back([letter] {
                for (int i = 0; i < rounds; ++i)
                    LogRecord(lcNet(), "line").add("text", QString(length, QLatin1Char(letter)));
            });
        for (std::thread &thread : threads)
            thread.join();
        const QList<QByteArray> lines = errors.lines();
        QCOMPARE(lines.size(), 4 * rounds);
        for (const QByteArray &line : lines) {
            const QByteArray value = line.mid(line.indexOf("text=") + 5);
            QCOMPARE(value, QByteArray(length, value.at(0)));
        }
    }
};

QTEST_GUILESS_MAIN(LogLinesTest)
#include "tst_loglines.moc"
