// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/AccountMessages.h"
#include "shared/protocol/Message.h"
#include "shared/protocol/ServerFeedBodies.h"

#include <QLocale>
#include <QStringList>

#include <type_traits>

namespace hearth::test {

//! A field as a table of the document has to show it.
struct Field
{
    QString name; //!< with a question mark behind it if it may be absent
    QString type;
    QStringList limits; //!< what the column of limits has to say, among other things
};

// How the document calls the types of the code.
template <class T>
struct TypeWord;

#define HEARTH_TYPE_WORD(T, word)                                                                  \
    template <>                                                                                    \
    struct TypeWord<T>                                                                             \
    {                                                                                              \
        static QString text() { return QStringLiteral(word); }                                     \
    };

HEARTH_TYPE_WORD(QString, "string")
HEARTH_TYPE_WORD(qint64, "integer")
HEARTH_TYPE_WORD(bool, "boolean")
HEARTH_TYPE_WORD(JsonText, "any JSON")
HEARTH_TYPE_WORD(User, "User")
HEARTH_TYPE_WORD(Room, "Room")
HEARTH_TYPE_WORD(ChatMessage, "Message")
HEARTH_TYPE_WORD(Reaction, "Reaction")
HEARTH_TYPE_WORD(Feed, "Feed")
HEARTH_TYPE_WORD(FeedEntry, "FeedEntry")
HEARTH_TYPE_WORD(FeedRetention, "FeedRetention")
HEARTH_TYPE_WORD(SeqRange, "SeqRange")
HEARTH_TYPE_WORD(SyncRange, "SyncRange")
HEARTH_TYPE_WORD(Connection, "Connection")
HEARTH_TYPE_WORD(RoomMember, "RoomMember")
HEARTH_TYPE_WORD(Device, "Device")
HEARTH_TYPE_WORD(Invite, "Invite")
HEARTH_TYPE_WORD(AuditEntry, "AuditEntry")
HEARTH_TYPE_WORD(MessageVersion, "MessageVersion")
HEARTH_TYPE_WORD(ServerInfo, "ServerInfo")
HEARTH_TYPE_WORD(ServerLimits, "ServerLimits")
HEARTH_TYPE_WORD(ServerStats, "ServerStats")
HEARTH_TYPE_WORD(ServerNews, "ServerNews")
HEARTH_TYPE_WORD(DeliveryLatency, "DeliveryLatency")
HEARTH_TYPE_WORD(RoomCount, "RoomCount")

template <class Tag>
struct TypeWord<Id<Tag>>
{
    static QString text() { return QStringLiteral("id"); }
};

template <class E>
requires std::is_enum_v<E>

struct TypeWord<E>
{
    static QString text() { return QStringLiteral("word"); }
};

template <class T>
struct TypeWord<std::vector<T>>
{
    static QString text() { return QStringLiteral("list of ") + TypeWord<T>::text(); }
};

template <class K, class T>
struct TypeWord<std::map<K, T>>
{
    static QString text() { return QStringLiteral("map of ") + TypeWord<T>::text(); }
};

template <class A, class B>
struct TypeWord<std::variant<A, B>>
{
    static QString text()
    {
        return TypeWord<A>::text() + QStringLiteral(" or ") + TypeWord<B>::text();
    }
};

//! A visitor of fields() that writes down what it is shown.
class FieldLister
{
public:
    template <class T>
    void required(std::string_view key, const T &, const TextRule &rule = TextRules::any)
    {
        add<T>(key, QString(), limitsOf<T>(rule));
    }

    template <class T>
    void required(std::string_view key, const T &, int limit)
    {
        add<T>(key, QString(), {QStringLiteral("at most ") + number(limit)});
    }

    template <class T>
    void optional(std::string_view key, const std::optional<T> &,
                  const TextRule &rule = TextRules::any)
    {
        add<T>(key, QStringLiteral("?"), limitsOf<T>(rule));
    }

    template <class T>
    void optional(std::string_view key, const std::optional<T> &, int limit)
    {
        add<T>(key, QStringLiteral("?"), {QStringLiteral("at most ") + number(limit)});
    }

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }

private:
    template <class T>
    void add(std::string_view key, const QString &mark, const QStringList &limits)
    {
        const auto name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        m_fields.push_back({name + mark, TypeWord<T>::text(), limits});
    }

    template <class T>
    static QStringList limitsOf(const TextRule &rule)
    {
        QStringList limits;
        if constexpr (std::is_enum_v<T>) {
            for (const std::string_view word : EnumWords<T>::words)
                limits << QStringLiteral("`%1`").arg(
                    QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        } else if constexpr (std::is_same_v<T, JsonText>) {
            limits << QStringLiteral("at most %1 bytes").arg(number(Limits::feedData));
        } else if constexpr (std::is_same_v<T, QString>) {
            if (rule.limit != TextRules::any.limit)
                limits << sizeOf(rule);
            if (rule.make == TextRule::Make::Name)
                limits << QStringLiteral("plain");
        }
        return limits;
    }

    static QString sizeOf(const TextRule &rule)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(rule.empty == TextRule::Empty::Refused ? QStringLiteral("1 to")
                                                        : QStringLiteral("at most"),
                 number(rule.limit),
                 rule.unit == TextRule::Unit::Bytes ? QStringLiteral("bytes")
                                                    : QStringLiteral("characters"));
    }

    static QString number(int value) { return QLocale(QLocale::English).toString(value); }

    std::vector<Field> m_fields;
};

//! The fields of a struct, in their order.
template <class T>
std::vector<Field> fieldsOf()
{
    const T value{};
    FieldLister lister;
    if constexpr (requires { T::fields(value, lister); })
        T::fields(value, lister);
    else
        fields(value, lister);
    return lister.fields();
}

} // namespace hearth::test
