// SPDX-License-Identifier: MIT
#include "tests/protocol/document/DocumentCheck.h"

#include "shared/protocol/FeedBodies.h"
#include "tests/protocol/document/ExampleCheck.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace hearth::test {

namespace {

const QStringList kFeatureHead{QStringLiteral("feature"), QStringLiteral("commands")};
const QStringList kOfferHead{QStringLiteral("what"), QStringLiteral("today")};
const QStringList kFieldHead{QStringLiteral("field"), QStringLiteral("type"),
                             QStringLiteral("limits")};

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

using FieldsByName = std::map<QString, std::vector<Field>>;

template <class... M>
FieldsByName fieldsOfAll(const std::variant<M...> *)
{
    return {{toString(wireName(M::type)), fieldsOf<M>()}...};
}

const FieldsByName &messages()
{
    static const FieldsByName fields = fieldsOfAll(static_cast<const Message *>(nullptr));
    return fields;
}

template <class... T>
FieldsByName fieldsOfValues()
{
    return {{TypeWord<T>::text(), fieldsOf<T>()}...};
}

const FieldsByName &values()
{
    static const FieldsByName fields =
        fieldsOfValues<User, Room, ChatMessage, Reaction, Feed, FeedEntry, FeedRetention, SeqRange,
                       SyncRange, Connection, RoomMember, Device, Invite, AuditEntry,
                       MessageVersion, ServerInfo, ServerLimits, ServerStats, DeliveryLatency,
                       RoomCount, ServerNews>();
    return fields;
}

const FieldsByName &bodies()
{
    static const FieldsByName fields{
        {QStringLiteral("RegisterRequest"), fieldsOf<RegisterRequest>()},
        {QStringLiteral("LoginRequest"), fieldsOf<LoginRequest>()},
        {QStringLiteral("Credentials"), fieldsOf<Credentials>()},
        {QStringLiteral("SessionInfo"), fieldsOf<SessionInfo>()},
        {QStringLiteral("PasswordChange"), fieldsOf<PasswordChange>()},
        {QStringLiteral("AccountDeletion"), fieldsOf<AccountDeletion>()},
        {QStringLiteral("DeviceList"), fieldsOf<DeviceList>()},
        {QStringLiteral("DeviceRevocation"), fieldsOf<DeviceRevocation>()},
        {QStringLiteral("HttpError"), fieldsOf<HttpError>()},
        {QStringLiteral("HealthStatus"), fieldsOf<HealthStatus>()},
        {QStringLiteral("FeedPublication"), fieldsOf<FeedPublication>()},
        {QStringLiteral("FeedReceipt"), fieldsOf<FeedReceipt>()},
        {QStringLiteral("FeedEvents"), fieldsOf<FeedEvents>()},
        {QStringLiteral("FeedTicket"), fieldsOf<FeedTicket>()}};
    return fields;
}

QString directionWords(Direction direction)
{
    switch (direction) {
    case Direction::FromClient:
        return QStringLiteral("Client → server.");
    case Direction::FromServer:
        return QStringLiteral("Server → client.");
    case Direction::Both:
        break;
    }
    return QStringLiteral("Both ways.");
}

bool hasLineThatBegins(const Section &section, const QString &begin)
{
    return std::any_of(section.text.begin(), section.text.end(),
                       [&begin](const QString &line) { return line.startsWith(begin); });
}

QString at(const Section &section, const QString &problem)
{
    return QStringLiteral("line %1, %2: %3").arg(section.line).arg(section.heading, problem);
}

//! An example stands under what it is an example of, or is the answer to the command above it.
QStringList problemsOfPlace(const QString &type, const QJsonObject &frame, const QString &lastId)
{
    const QString own = frame[QStringLiteral("type")].toString();
    if (own == type)
        return {};
    if (own != QLatin1String("ack") && own != QLatin1String("error"))
        return {QStringLiteral("%1 does not belong here").arg(own)};
    if (frame[QStringLiteral("ref")].toString() != lastId)
        return {QStringLiteral("ref is not the id of the command above")};
    return {};
}

QStringList problemsOfExamples(const Section &section, const QString &type)
{
    QStringList problems;
    QStringList ownKinds;
    QString lastId;
    for (const Example &example : section.examples) {
        const bool fromClient = example.kind == QLatin1String("client");
        if (!fromClient && example.kind != QLatin1String("server")) {
            problems << QStringLiteral("an example of %1").arg(example.kind);
            continue;
        }
        const QJsonObject frame = QJsonDocument::fromJson(example.json).object();
        problems << problemsOfFrame(example.json,
                                    fromClient ? Direction::FromClient : Direction::FromServer);
        problems << problemsOfPlace(type, frame, lastId);
        if (frame[QStringLiteral("type")].toString() == type)
            ownKinds << example.kind;
        if (fromClient)
            lastId = frame[QStringLiteral("id")].toString();
    }
    const Direction way = direction(*messageTypeOf(type.toStdString()));
    if (way != Direction::FromServer && !ownKinds.contains(QStringLiteral("client")))
        problems << QStringLiteral("no example from a client");
    if (way != Direction::FromClient && !ownKinds.contains(QStringLiteral("server")))
        problems << QStringLiteral("no example from the server");
    return problems;
}

QStringList problemsOfRow(const QStringList &row, const Field &field)
{
    QStringList problems;
    if (row[0] != QStringLiteral("`%1`").arg(field.name))
        return {QStringLiteral("%1 stands where %2 belongs").arg(row[0], field.name)};
    if (row[1] != field.type)
        problems << QStringLiteral("%1 is a %2").arg(field.name, field.type);
    for (const QString &limit : field.limits) {
        if (!row[2].contains(limit))
            problems << QStringLiteral("%1 does not say: %2").arg(field.name, limit);
    }
    return problems;
}

bool isCommand(const QString &name)
{
    const auto type = messageTypeOf(name.toStdString());
    return type && direction(*type) != Direction::FromServer;
}

QStringList refusedCommands(const Table &offered)
{
    QStringList commands;
    for (const QStringList &row : offered.rows) {
        if (row[1] == QLatin1String("answered `unavailable`"))
            commands << quotedWords(row[0]);
    }
    return commands;
}

//! The sections of one chapter and level 3 against those that have to be there.
QStringList problemsOfChapter(const ProtocolDocument &document, const QString &chapter,
                              const FieldsByName &expected)
{
    QStringList problems;
    for (const auto &[name, fields] : expected) {
        const Section *section = document.section(name);
        if (!section || section->chapter != chapter)
            problems << QStringLiteral("%1 has no heading under %2").arg(name, chapter);
        else
            problems << problemsOfFields(*section, fields);
    }
    return problems;
}

} // namespace

bool isMessageHeading(const Section &section)
{
    return section.level == 3 && section.heading.startsWith(QLatin1Char('`'));
}

QStringList problemsOfHeadings(const ProtocolDocument &document)
{
    QStringList problems;
    QStringList seen;
    for (const Section &section : document.sections()) {
        if (!isMessageHeading(section))
            continue;
        const QString name = quotedWords(section.heading).value(0);
        if (!messages().contains(name))
            problems << at(section, QStringLiteral("there is no such type"));
        if (seen.contains(name))
            problems << at(section, QStringLiteral("it is there twice"));
        seen << name;
    }
    for (const auto &[name, fields] : messages()) {
        if (!seen.contains(name))
            problems << QStringLiteral("%1 has no heading").arg(name);
    }
    return problems;
}

QStringList problemsOfValues(const ProtocolDocument &document)
{
    const QString chapter = QStringLiteral("Values");
    QStringList problems = problemsOfChapter(document, chapter, values());
    problems << problemsOfChapter(document, QStringLiteral("HTTP"), bodies());
    for (const Section &section : document.sections()) {
        if (section.level == 3 && section.chapter == chapter && !values().contains(section.heading))
            problems << at(section, QStringLiteral("there is no such value"));
    }
    return problems;
}

QStringList problemsOfMessage(const Section &section)
{
    const QString type = quotedWords(section.heading).value(0);
    const auto known = messageTypeOf(type.toStdString());
    if (!known)
        return {at(section, QStringLiteral("there is no such type"))};
    QStringList problems;
    if (!hasLineThatBegins(section, directionWords(direction(*known))))
        problems << at(section,
                       QStringLiteral("it does not say: ") + directionWords(direction(*known)));
    if (direction(*known) != Direction::FromServer
        && !hasLineThatBegins(section, QStringLiteral("Answered with ")))
        problems << at(section, QStringLiteral("it does not say what it is answered with"));
    problems << problemsOfFields(section, messages().at(type));
    for (const QString &problem : problemsOfExamples(section, type))
        problems << at(section, problem);
    return problems;
}

QStringList problemsOfBodies(const Section &section)
{
    QStringList problems;
    for (const Example &example : section.examples) {
        for (const QString &problem : problemsOfBody(example.json, example.kind))
            problems << at(section, problem);
    }
    return problems;
}

QStringList problemsOfFields(const Section &section, const std::vector<Field> &fields)
{
    const Table *table = section.table(kFieldHead);
    if (!table) {
        const bool saysSo = section.text.contains(QStringLiteral("No fields."));
        return fields.empty() && saysSo ? QStringList()
                                        : QStringList(at(section, QStringLiteral("no fields")));
    }
    QStringList problems;
    for (std::size_t i = 0; i < std::max(fields.size(), table->rows.size()); ++i) {
        if (i >= fields.size())
            problems << at(section, QStringLiteral("%1 is not a field").arg(table->rows[i][0]));
        else if (i >= table->rows.size())
            problems << at(section, QStringLiteral("%1 is missing").arg(fields[i].name));
        else
            for (const QString &problem : problemsOfRow(table->rows[i], fields[i]))
                problems << at(section, problem);
    }
    return problems;
}

QStringList problemsOfFeatures(const ProtocolDocument &document)
{
    const Section *growth = document.section(QStringLiteral("How a version grows"));
    const Section *offers = document.section(QStringLiteral("What this server offers"));
    const Table *features = growth ? growth->table(kFeatureHead) : nullptr;
    const Table *offered = offers ? offers->table(kOfferHead) : nullptr;
    if (!features || !offered)
        return {QStringLiteral("a table of features is missing")};
    QStringList problems;
    QStringList grouped;
    for (const QStringList &row : features->rows) {
        for (const QString &command : quotedWords(row[1])) {
            if (!isCommand(command))
                problems << QStringLiteral("%1 is no command of a client").arg(command);
            if (grouped.contains(command))
                problems << QStringLiteral("%1 is there twice").arg(command);
            grouped << command;
        }
    }
    for (const QString &command : refusedCommands(*offered)) {
        if (!grouped.contains(command))
            problems << QStringLiteral("%1 belongs to no feature").arg(command);
    }
    return problems;
}

QStringList problemsOfTable(const Section &section, const QStringList &head, int column,
                            const std::vector<Entry> &expected)
{
    const Table *table = section.table(head);
    if (!table)
        return {at(section, QStringLiteral("the table is missing"))};
    QStringList problems;
    for (std::size_t i = 0; i < std::max(expected.size(), table->rows.size()); ++i) {
        const Entry said =
            i < table->rows.size() ? Entry{table->rows[i][0], table->rows[i][column]} : Entry();
        const Entry wanted = i < expected.size() ? expected[i] : Entry();
        if (said != wanted)
            problems << at(section,
                           QStringLiteral("\"%1\" is \"%2\", where \"%3\" is \"%4\"")
                               .arg(said.first, said.second, wanted.first, wanted.second));
    }
    return problems;
}

} // namespace hearth::test
