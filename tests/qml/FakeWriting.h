// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/SkinTone.h"
#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of writing, and of what is done to a message.
namespace hearth::app {

class MessageActions : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString obstacle MEMBER m_obstacle NOTIFY changed)
    //! Of messages that are no own ones.
    Q_PROPERTY(bool moderator MEMBER m_moderator NOTIFY changed)
    Q_PROPERTY(bool pinner MEMBER m_pinner NOTIFY changed)
    //! Keys of own messages.
    Q_PROPERTY(QStringList own MEMBER m_own NOTIFY changed)
    //! Keys of messages that are not at the server, or not any more.
    Q_PROPERTY(QStringList absent MEMBER m_absent NOTIFY changed)

public:
    using CallLog::CallLog;

    Q_INVOKABLE bool mayReply(const QString &key) const { return !m_absent.contains(key); }

    Q_INVOKABLE QString linkTo(const QString &key) const
    {
        return mayReply(key) ? QStringLiteral("hearth://box:9473/?room=r1&seq=") + key.mid(1)
                             : QString();
    }

    Q_INVOKABLE bool mayReact(const QString &key) const { return mayReply(key); }

    Q_INVOKABLE bool mayEdit(const QString &key) const
    {
        return mayReply(key) && m_own.contains(key);
    }

    Q_INVOKABLE bool mayRemove(const QString &key) const
    {
        return mayReply(key) && (m_moderator || m_own.contains(key));
    }

    Q_INVOKABLE bool mayPin(const QString &key) const { return mayReply(key) && m_pinner; }

    Q_INVOKABLE bool mayMarkUnread(const QString &key) const { return mayReply(key); }

    Q_INVOKABLE void toggleReaction(const QString &key, const QString &emoji)
    {
        note({QStringLiteral("toggleReaction"), key, emoji});
    }

    Q_INVOKABLE void remove(const QString &key) { note({QStringLiteral("remove"), key}); }

    Q_INVOKABLE void pin(const QString &key) { note({QStringLiteral("pin"), key}); }

    Q_INVOKABLE void unpin(const QString &key) { note({QStringLiteral("unpin"), key}); }

    Q_INVOKABLE void markUnread(const QString &key) { note({QStringLiteral("markUnread"), key}); }

Q_SIGNALS:
    void changed();

private:
    QString m_obstacle;
    bool m_moderator = false;
    bool m_pinner = false;
    QStringList m_own{QStringLiteral("m2")};
    QStringList m_absent;
};

class Composition : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(Mode mode MEMBER m_mode NOTIFY changed)
    Q_PROPERTY(QString author MEMBER m_author NOTIFY changed)
    Q_PROPERTY(QString line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)

public:
    enum Mode { Plain, Reply, Edit };
    Q_ENUM(Mode)
    using CallLog::CallLog;

    Q_INVOKABLE void reply(const QString &key) { begin(Reply, QStringLiteral("reply ") + key); }

    Q_INVOKABLE void edit(const QString &key) { begin(Edit, QStringLiteral("edit ") + key); }

    Q_INVOKABLE void editLast() { begin(Edit, QStringLiteral("editLast")); }

    Q_INVOKABLE void takeBack(const QString &key) { note({QStringLiteral("takeBack"), key}); }

    Q_INVOKABLE void sendAlone(const QString &key) { note({QStringLiteral("sendAlone"), key}); }

    Q_INVOKABLE void cancel() { begin(Plain, QStringLiteral("cancel")); }

Q_SIGNALS:
    void changed();

private:
    void begin(Mode mode, const QString &call)
    {
        note({call});
        m_mode = mode;
        Q_EMIT changed();
    }

    Mode m_mode = Plain;
    QString m_author = QStringLiteral("Carol Diaz");
    QString m_line = QStringLiteral("Sure, full jitter, capped at 30 s:");
    QString m_problem;
};

//! Opens on any word with a sign.
class CompletionModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(int begin MEMBER m_begin NOTIFY openChanged)

public:
    explicit CompletionModel(QObject *parent = nullptr)
        : RowModel({"title", "detail", "sign", "initials", "colorIndex"}, parent)
    {}

    [[nodiscard]] bool isOpen() const { return m_open; }

    Q_INVOKABLE void update(const QString &text, int cursor)
    {
        m_begin = static_cast<int>(text.left(cursor).lastIndexOf(QLatin1Char('@')));
        setOpen(m_begin >= 0 && !text.mid(m_begin, cursor - m_begin).contains(QLatin1Char(' ')));
    }

    //! As if there were one emoji.
    Q_INVOKABLE QString typedEmoji(const QString &before, const QString &text, int cursor)
    {
        if (text.size() != before.size() + 1
            || !text.left(cursor).endsWith(QLatin1String(":tada:")))
            return {};
        m_begin = cursor - 6;
        return QStringLiteral("🎉");
    }

    Q_INVOKABLE void close() { setOpen(false); }

    Q_INVOKABLE QString insertion(int row) const
    {
        const auto at = index(row);
        return data(at, roleNames().key("detail")).toString() + QLatin1Char(' ');
    }

Q_SIGNALS:
    void openChanged();

private:
    void setOpen(bool open)
    {
        m_open = open;
        Q_EMIT openChanged();
    }

    int m_begin = -1;
    bool m_open = false;
};

class RecentEmoji : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QStringList list MEMBER m_list NOTIFY listChanged)
    Q_PROPERTY(hearth::app::SkinTone::Tone tone MEMBER m_tone NOTIFY toneChanged)

public:
    using CallLog::CallLog;

    Q_INVOKABLE void use(const QString &emoji) { note({QStringLiteral("use"), emoji}); }

Q_SIGNALS:
    void listChanged();
    void toneChanged();

private:
    QStringList m_list;
    SkinTone::Tone m_tone = SkinTone::None;
};

} // namespace hearth::app
