// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of a room's details, and of those in it.
namespace hearth::app {

class RoomDirectoryModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString filter MEMBER m_filter NOTIFY changed)
    Q_PROPERTY(bool loading MEMBER m_loading NOTIFY changed)
    Q_PROPERTY(bool creating MEMBER m_creating NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY changed)
    Q_PROPERTY(QString creationError MEMBER m_creationError NOTIFY changed)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    explicit RoomDirectoryModel(QObject *parent = nullptr);

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void refresh() { m_log.note({QStringLiteral("refresh")}); }

    Q_INVOKABLE void dismiss() { m_log.note({QStringLiteral("dismiss")}); }

    Q_INVOKABLE void join(const QString &roomId) { m_log.note({QStringLiteral("join"), roomId}); }

    Q_INVOKABLE void create(const QString &name, const QString &topic)
    {
        m_log.note({QStringLiteral("create"), name, topic});
    }

    Q_INVOKABLE void createPrivate(const QString &name, const QString &topic)
    {
        m_log.note({QStringLiteral("createPrivate"), name, topic});
    }

Q_SIGNALS:
    void changed();
    void entered(const QString &roomId);

private:
    QString m_filter;
    bool m_loading = false;
    bool m_creating = false;
    QString m_error;
    QString m_creationError;
    CallLog m_log;
};

class RoomNames : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QStringList list MEMBER m_list NOTIFY listChanged)
    //! Of the one that is called as `list` begins with.
    Q_PROPERTY(QString ownId MEMBER m_ownId NOTIFY listChanged)

public:
    using CallLog::CallLog;

    Q_INVOKABLE QString ownRoom(const QString &name) const
    {
        return m_list.value(0) == name ? m_ownId : QString();
    }

    Q_INVOKABLE void learn() { note({QStringLiteral("learn")}); }

Q_SIGNALS:
    void listChanged();

private:
    QStringList m_list;
    QString m_ownId;
};

class Attention : public QObject
{
    Q_OBJECT

public:
    enum Level { All, Mentions, None, Usual };
    Q_ENUM(Level)
};

class AttentionModel : public RowModel
{
    Q_OBJECT

public:
    explicit AttentionModel(QObject *parent = nullptr)
        : RowModel({"roomId", "title", "level"}, parent)
    {}
};

class LeftRoomModel : public RowModel
{
    Q_OBJECT

public:
    explicit LeftRoomModel(QObject *parent = nullptr)
        : RowModel({"roomId", "title", "current"}, parent)
    {}
};

class Errand : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(bool busy MEMBER m_busy NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY changed)

public:
    using CallLog::CallLog;

    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    bool m_busy = false;
    QString m_error;
};

class BanModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(bool known MEMBER m_known NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *listing READ listing CONSTANT)
    Q_PROPERTY(hearth::app::Errand *lifting READ lifting CONSTANT)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    explicit BanModel(QObject *parent = nullptr);

    [[nodiscard]] Errand *listing() { return &m_listing; }

    [[nodiscard]] Errand *lifting() { return &m_lifting; }

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void refresh() { m_log.note({QStringLiteral("refresh")}); }

    Q_INVOKABLE void lift(const QString &userId) { m_log.note({QStringLiteral("lift"), userId}); }

Q_SIGNALS:
    void changed();

private:
    bool m_known = true;
    Errand m_listing;
    Errand m_lifting;
    CallLog m_log;
};

class InviteeModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString filter MEMBER m_filter NOTIFY changed)
    Q_PROPERTY(QString done MEMBER m_done NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    explicit InviteeModel(QObject *parent = nullptr);

    [[nodiscard]] Errand *errand() { return &m_errand; }

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void invite(const QString &userId)
    {
        m_log.note({QStringLiteral("invite"), userId});
    }

Q_SIGNALS:
    void changed();

private:
    QString m_filter;
    QString m_done;
    Errand m_errand;
    CallLog m_log;
};

class NewMessage : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString filter MEMBER m_filter NOTIFY filterChanged)
    Q_PROPERTY(bool offered MEMBER m_offered NOTIFY chosenChanged)
    Q_PROPERTY(QStringList chosen MEMBER m_chosen NOTIFY chosenChanged)
    Q_PROPERTY(bool full MEMBER m_full NOTIFY chosenChanged)
    Q_PROPERTY(QString limitText MEMBER m_limitText NOTIFY chosenChanged)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    explicit NewMessage(QObject *parent = nullptr);

    [[nodiscard]] Errand *errand() { return &m_errand; }

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void start() { m_log.note({QStringLiteral("start")}); }

    Q_INVOKABLE void finish() { m_log.note({QStringLiteral("finish")}); }

    Q_INVOKABLE void choose(const QString &userId);
    Q_INVOKABLE void drop(const QString &userId);

    Q_INVOKABLE void dropLast() { m_log.note({QStringLiteral("dropLast")}); }

    Q_INVOKABLE QString nameOf(const QString &userId) const;

    Q_INVOKABLE void open() { m_log.note({QStringLiteral("open")}); }

Q_SIGNALS:
    void filterChanged();
    void chosenChanged();
    void opened(const QString &roomId);

private:
    QString m_filter;
    bool m_offered = true;
    QStringList m_chosen;
    bool m_full = false;
    QString m_limitText;
    Errand m_errand;
    CallLog m_log;
};

class MemberActions : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::Errand *setting READ setting CONSTANT)
    Q_PROPERTY(hearth::app::Errand *asked READ asked CONSTANT)

public:
    using CallLog::CallLog;

    [[nodiscard]] Errand *setting() { return &m_setting; }

    [[nodiscard]] Errand *asked() { return &m_asked; }

    Q_INVOKABLE void makeModerator(const QString &roomId, const QString &userId)
    {
        note({QStringLiteral("makeModerator"), roomId, userId});
    }

    Q_INVOKABLE void takeModerator(const QString &roomId, const QString &userId)
    {
        note({QStringLiteral("takeModerator"), roomId, userId});
    }

    Q_INVOKABLE void handOver(const QString &roomId, const QString &userId)
    {
        note({QStringLiteral("handOver"), roomId, userId});
    }

    Q_INVOKABLE void remove(const QString &roomId, const QString &userId)
    {
        note({QStringLiteral("remove"), roomId, userId});
    }

    Q_INVOKABLE void ban(const QString &roomId, const QString &userId)
    {
        note({QStringLiteral("ban"), roomId, userId});
    }

Q_SIGNALS:
    void done();

private:
    Errand m_setting;
    Errand m_asked;
};

class RoomLeaving : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString consequence MEMBER m_consequence NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)

public:
    using CallLog::CallLog;

    [[nodiscard]] Errand *errand() { return &m_errand; }

    Q_INVOKABLE void begin(const QString &roomId) { note({QStringLiteral("begin"), roomId}); }

    Q_INVOKABLE void leave() { note({QStringLiteral("leave")}); }

Q_SIGNALS:
    void changed();
    void done();

private:
    QString m_name;
    QString m_consequence;
    Errand m_errand;
};

class RoomDetails : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString topic MEMBER m_topic NOTIFY changed)
    Q_PROPERTY(bool there MEMBER m_there NOTIFY changed)
    Q_PROPERTY(bool isPrivate MEMBER m_isPrivate NOTIFY changed)
    Q_PROPERTY(bool readOnly MEMBER m_readOnly NOTIFY changed)
    Q_PROPERTY(bool mayUpdate MEMBER m_mayUpdate NOTIFY changed)
    Q_PROPERTY(bool maySetVisibility MEMBER m_maySetVisibility NOTIFY changed)
    Q_PROPERTY(bool mayInvite MEMBER m_mayInvite NOTIFY changed)
    Q_PROPERTY(bool mayLiftBans MEMBER m_mayLiftBans NOTIFY changed)
    Q_PROPERTY(bool mayLeave MEMBER m_mayLeave NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *saving READ saving CONSTANT)
    Q_PROPERTY(hearth::app::Errand *switching READ switching CONSTANT)
    Q_PROPERTY(hearth::app::Errand *opening READ opening CONSTANT)
    Q_PROPERTY(hearth::app::BanModel *bans READ bans CONSTANT)
    Q_PROPERTY(hearth::app::InviteeModel *people READ people CONSTANT)
    Q_PROPERTY(hearth::app::MemberActions *members READ members CONSTANT)
    Q_PROPERTY(hearth::app::RoomLeaving *leaving READ leaving CONSTANT)

public:
    using CallLog::CallLog;

    [[nodiscard]] Errand *saving() { return &m_saving; }

    [[nodiscard]] Errand *switching() { return &m_switching; }

    [[nodiscard]] Errand *opening() { return &m_opening; }

    [[nodiscard]] BanModel *bans() { return &m_bans; }

    [[nodiscard]] InviteeModel *people() { return &m_people; }

    [[nodiscard]] MemberActions *members() { return &m_members; }

    [[nodiscard]] RoomLeaving *leaving() { return &m_leaving; }

    Q_INVOKABLE void begin(const QString &roomId) { note({QStringLiteral("begin"), roomId}); }

    Q_INVOKABLE QString nameFault(const QString &name) const
    {
        return name.trimmed().isEmpty() ? QStringLiteral("A room needs a name.") : QString();
    }

    Q_INVOKABLE QString topicFault(const QString &) const { return {}; }

    Q_INVOKABLE void save(const QString &name, const QString &topic)
    {
        note({QStringLiteral("save"), name, topic});
    }

    Q_INVOKABLE void setReadOnly(bool readOnly)
    {
        note({QStringLiteral("setReadOnly"), QString::number(int(readOnly))});
    }

    Q_INVOKABLE void setPrivate(bool isPrivate)
    {
        note({QStringLiteral("setPrivate"), QString::number(int(isPrivate))});
    }

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QString m_topic;
    bool m_there = true;
    bool m_isPrivate = false;
    bool m_readOnly = false;
    bool m_mayUpdate = false;
    bool m_maySetVisibility = false;
    bool m_mayInvite = true;
    bool m_mayLiftBans = false;
    bool m_mayLeave = true;
    Errand m_saving;
    Errand m_switching;
    Errand m_opening;
    BanModel m_bans;
    InviteeModel m_people;
    MemberActions m_members;
    RoomLeaving m_leaving;
};

} // namespace hearth::app
