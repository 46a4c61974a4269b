// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonCodec.h"
#include "shared/protocol/MessagePackCodec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace hearth;

namespace {

struct Golden
{
    Direction from = Direction::FromClient;
    QByteArray json;
    QByteArray messagePack;
};

QStringList names()
{
    return QDir(QStringLiteral(GOLDEN_FOLDER)).entryList({QStringLiteral("*.json")}, QDir::Files);
}

Golden load(const QString &name)
{
    QFile file(QDir(QStringLiteral(GOLDEN_FOLDER)).filePath(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("can't read %s", qPrintable(name));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&golden](const char *key) {
        return golden.value(QLatin1String(key)).toString().toUtf8();
    };
    return {text("from") == "client" ? Direction::FromClient : Direction::FromServer, text("json"),
            QByteArray::fromHex(text("msgpack"))};
}

QByteArray why(const Result<Frame, ProtocolError> &result)
{
    return result ? QByteArray() : result.error().error.message.toUtf8();
}

} // namespace

//! The frames that clients were written against, byte for byte. check.py beside this file says that
//! they are what they say.
class GoldenTest : public QObject
{
    Q_OBJECT

private:
    JsonCodec m_json;
    MessagePackCodec m_messagePack;

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAndWritesTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void readsAndWritesTheSameBytes()
    {
        QFETCH(QString, name);
        const Golden golden = load(name);
        const auto fromJson = m_json.decode(golden.json, golden.from);
        QVERIFY2(fromJson, why(fromJson));
        const auto fromMessagePack = m_messagePack.decode(golden.messagePack, golden.from);
        QVERIFY2(fromMessagePack, why(fromMessagePack));
        QCOMPARE(*fromJson, *fromMessagePack);
        QCOMPARE(m_json.encode(fromJson->header, fromJson->message), golden.json);
        QCOMPARE(m_messagePack.encode(fromJson->header, fromJson->message).toHex(),
                 golden.messagePack.toHex());
    }

    void thereIsOneOfEveryTypeFromWhoeverMaySendIt()
    {
        std::set<std::pair<MessageType, Direction>> there;
        for (const QString &name : names()) {
            const Golden golden = load(name);
            const auto frame = m_json.decode(golden.json, golden.from);
            QVERIFY(frame);
            there.emplace(typeOf(frame->message), golden.from);
        }
        for (std::size_t i = 0; i < std::variant_size_v<AnyMessage>; ++i) {
            const auto type = static_cast<MessageType>(i);
            for (const Direction from : {Direction::FromClient, Direction::FromServer}) {
                if (direction(type) == from || direction(type) == Direction::Both)
                    QVERIFY2(there.count({type, from}) == 1, wireName(type).data());
            }
        }
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "tst_golden.moc"
