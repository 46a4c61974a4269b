// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAccount.h"
#include "tests/qml/FakeAdministration.h"
#include "tests/qml/FakeDashboard.h"
#include "tests/qml/FakeFeeds.h"
#include "tests/qml/FakeFinding.h"
#include "tests/qml/FakeHosting.h"
#include "tests/qml/FakePresence.h"
#include "tests/qml/FakeReading.h"
#include "tests/qml/FakeRooms.h"
#include "tests/qml/FakeServers.h"
#include "tests/qml/FakeSettings.h"
#include "tests/qml/FakeStreams.h"
#include "tests/qml/FakeTimeline.h"
#include "tests/qml/FakeWriting.h"
#include "tests/qml/RowModel.h"

// The types of Hearth.App as QML sees them, without a network behind: a test sets their properties
// and reads their calls. Names and enums equal the real ones, since compiled QML looks types up by
// name.
namespace hearth::app {

class RoomListModel : public RowModel
{
    Q_OBJECT

public:
    explicit RoomListModel(QObject *parent = nullptr);
};

class MemberModel : public PagedListModel
{
    Q_OBJECT
    Q_PROPERTY(QString filter MEMBER m_filter NOTIFY filterChanged)
    Q_PROPERTY(int total MEMBER m_total NOTIFY filterChanged)

public:
    enum Mark { Unmarked, Owner, Moderator, ServerAdmin };
    Q_ENUM(Mark)

    enum Action {
        WriteTo = 1,
        MakeModerator = 2,
        TakeModerator = 4,
        HandOver = 8,
        Remove = 16,
        Ban = 32
    };
    Q_ENUM(Action)
    explicit MemberModel(QObject *parent = nullptr);

Q_SIGNALS:
    void filterChanged();

private:
    QString m_filter;
    int m_total = 0;
};

class RoomView : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString roomId MEMBER m_roomId NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString topic MEMBER m_topic NOTIFY changed)
    Q_PROPERTY(bool isDirect MEMBER m_isDirect NOTIFY changed)
    Q_PROPERTY(bool isGroup MEMBER m_isGroup NOTIFY changed)
    Q_PROPERTY(bool isPrivate MEMBER m_isPrivate NOTIFY changed)
    Q_PROPERTY(bool left MEMBER m_left NOTIFY changed)
    Q_PROPERTY(QString leftReason MEMBER m_leftReason NOTIFY changed)
    Q_PROPERTY(bool mayWrite MEMBER m_mayWrite NOTIFY changed)
    Q_PROPERTY(bool mayPin MEMBER m_mayPin NOTIFY changed)
    Q_PROPERTY(bool listsMembers MEMBER m_listsMembers NOTIFY changed)
    Q_PROPERTY(int memberCount MEMBER m_memberCount NOTIFY changed)
    Q_PROPERTY(QString memberText MEMBER m_memberText NOTIFY changed)
    Q_PROPERTY(QString typingText MEMBER m_typingText NOTIFY changed)
    Q_PROPERTY(QString draft MEMBER m_draft NOTIFY draftChanged)
    Q_PROPERTY(hearth::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(hearth::app::MemberModel *members READ members CONSTANT)
    Q_PROPERTY(hearth::app::MessageActions *actions READ actions CONSTANT)
    Q_PROPERTY(hearth::app::EditHistory *edits READ edits CONSTANT)
    Q_PROPERTY(hearth::app::PinnedMessages *pins READ pins CONSTANT)
    Q_PROPERTY(hearth::app::MissedSpan *missed READ missedSpan CONSTANT)
    Q_PROPERTY(hearth::app::Composition *composition READ composition CONSTANT)
    Q_PROPERTY(hearth::app::CompletionModel *completion READ completion CONSTANT)
    Q_PROPERTY(hearth::app::RecentEmoji *recentEmoji READ recentEmoji CONSTANT)
    Q_PROPERTY(hearth::app::RoomNames *roomNames READ roomNames CONSTANT)

public:
    using CallLog::CallLog;

    [[nodiscard]] RoomNames *roomNames() { return &m_roomNames; }

    [[nodiscard]] MessageActions *actions() { return &m_actions; }

    [[nodiscard]] EditHistory *edits() { return &m_edits; }

    [[nodiscard]] PinnedMessages *pins() { return &m_pins; }

    [[nodiscard]] MissedSpan *missedSpan() { return &m_missed; }

    [[nodiscard]] Composition *composition() { return &m_composition; }

    [[nodiscard]] CompletionModel *completion() { return &m_completion; }

    [[nodiscard]] RecentEmoji *recentEmoji() { return &m_recentEmoji; }

    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }

    [[nodiscard]] MemberModel *members() { return &m_members; }

    Q_INVOKABLE void send(const QString &text)
    {
        note({QStringLiteral("send"), text});
        m_draft.clear();
        Q_EMIT draftChanged();
    }

    Q_INVOKABLE void showReplied(const QString &key) { note({QStringLiteral("showReplied"), key}); }

    Q_INVOKABLE void wantMembers() { note({QStringLiteral("wantMembers")}); }

    Q_INVOKABLE void noteTyping() { note({QStringLiteral("noteTyping")}); }

    Q_INVOKABLE void stopTyping() { note({QStringLiteral("stopTyping")}); }

    Q_INVOKABLE void markRead() { note({QStringLiteral("markRead")}); }

    Q_INVOKABLE void loadOlder() { note({QStringLiteral("loadOlder")}); }

    Q_INVOKABLE void loadNewer() { note({QStringLiteral("loadNewer")}); }

    Q_INVOKABLE void retry() { note({QStringLiteral("retry")}); }

    Q_INVOKABLE void showNewest() { note({QStringLiteral("showNewest")}); }

Q_SIGNALS:
    void changed();
    void draftChanged();
    void arrived();
    void messageShown(const QString &key);
    void leaveWanted();
    void linkFollowed(const QString &link);
    void roomNameFollowed(const QString &name);

private:
    QString m_roomId;
    QString m_name;
    QString m_topic;
    bool m_isDirect = false;
    bool m_isGroup = false;
    bool m_isPrivate = false;
    bool m_left = false;
    QString m_leftReason;
    bool m_mayWrite = true;
    bool m_mayPin = false;
    bool m_listsMembers = true;
    int m_memberCount = 0;
    QString m_memberText;
    QString m_typingText;
    QString m_draft;
    TimelineModel m_timeline;
    MemberModel m_members;
    MessageActions m_actions;
    PinnedMessages m_pins;
    MissedSpan m_missed;
    EditHistory m_edits;
    Composition m_composition;
    CompletionModel m_completion;
    RecentEmoji m_recentEmoji;
    RoomNames m_roomNames;
};

class Session : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString serverName MEMBER m_serverName NOTIFY changed)
    Q_PROPERTY(QString address MEMBER m_address NOTIFY changed)
    Q_PROPERTY(QString userId MEMBER m_userId NOTIFY changed)
    Q_PROPERTY(QString username MEMBER m_username NOTIFY changed)
    Q_PROPERTY(QString displayName MEMBER m_displayName NOTIFY changed)
    Q_PROPERTY(QString initials MEMBER m_initials NOTIFY changed)
    Q_PROPERTY(int colorIndex MEMBER m_colorIndex NOTIFY changed)
    Q_PROPERTY(int totalUnread MEMBER m_totalUnread NOTIFY changed)
    Q_PROPERTY(int totalAddressed MEMBER m_totalAddressed NOTIFY changed)
    Q_PROPERTY(bool ready MEMBER m_ready NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)
    Q_PROPERTY(QString farewell MEMBER m_farewell NOTIFY changed)
    Q_PROPERTY(QString keepingNotice MEMBER m_keepingNotice NOTIFY changed)
    Q_PROPERTY(hearth::app::Feeds *feeds READ feeds CONSTANT)
    Q_PROPERTY(hearth::app::RoomDetails *details READ details CONSTANT)
    Q_PROPERTY(hearth::app::NewMessage *newMessage READ newMessage CONSTANT)
    Q_PROPERTY(hearth::app::OwnPresence *ownPresence READ ownPresence CONSTANT)
    Q_PROPERTY(hearth::app::RecentEmoji *recentEmoji READ recentEmoji CONSTANT)
    Q_PROPERTY(hearth::app::ReceivedNotices *notices READ notices CONSTANT)
    Q_PROPERTY(hearth::app::RoomView *currentRoom MEMBER m_currentRoom NOTIFY currentRoomChanged)
    Q_PROPERTY(hearth::app::ConnectionStatus *connection READ connection CONSTANT)
    Q_PROPERTY(hearth::app::ConnectionDetails *connectionDetails READ connectionDetails CONSTANT)
    Q_PROPERTY(hearth::app::CacheUsage *cacheUsage READ cacheUsage CONSTANT)
    Q_PROPERTY(hearth::app::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hearth::app::RoomListModel *directs READ directs CONSTANT)
    Q_PROPERTY(hearth::app::LeftRoomModel *leftRooms READ leftRooms CONSTANT)
    Q_PROPERTY(hearth::app::AttentionModel *attentions READ attentions CONSTANT)
    Q_PROPERTY(QString unsent MEMBER m_unsent NOTIFY changed)
    Q_PROPERTY(hearth::app::RoomDirectoryModel *directory READ directory CONSTANT)
    Q_PROPERTY(hearth::app::MessageSearch *search READ search CONSTANT)
    Q_PROPERTY(hearth::app::JumpModel *jump READ jump CONSTANT)
    Q_PROPERTY(hearth::app::ServerAdministration *administration READ administration CONSTANT)
    Q_PROPERTY(hearth::app::Dashboard *dashboard READ dashboard CONSTANT)

public:
    using CallLog::CallLog;

    [[nodiscard]] ConnectionStatus *connection() { return &m_connection; }

    [[nodiscard]] ConnectionDetails *connectionDetails() { return &m_connectionDetails; }

    [[nodiscard]] CacheUsage *cacheUsage() { return &m_cacheUsage; }

    [[nodiscard]] RoomListModel *rooms() { return &m_rooms; }

    [[nodiscard]] RoomListModel *directs() { return &m_directs; }

    [[nodiscard]] LeftRoomModel *leftRooms() { return &m_leftRooms; }

    [[nodiscard]] AttentionModel *attentions() { return &m_attentions; }

    [[nodiscard]] RoomDirectoryModel *directory() { return &m_directory; }

    [[nodiscard]] MessageSearch *search() { return &m_search; }

    [[nodiscard]] JumpModel *jump() { return &m_jump; }

    [[nodiscard]] ServerAdministration *administration() { return &m_administration; }

    [[nodiscard]] Feeds *feeds() { return &m_feeds; }

    [[nodiscard]] Dashboard *dashboard() { return &m_dashboard; }

    [[nodiscard]] RoomDetails *details() { return &m_details; }

    [[nodiscard]] NewMessage *newMessage() { return &m_newMessage; }

    [[nodiscard]] OwnPresence *ownPresence() { return &m_ownPresence; }

    [[nodiscard]] RecentEmoji *recentEmoji() { return &m_recentEmoji; }

    [[nodiscard]] ReceivedNotices *notices() { return &m_notices; }

    Q_INVOKABLE void markRead(const QString &roomId) { note({QStringLiteral("markRead"), roomId}); }

    Q_INVOKABLE void setAttention(const QString &roomId, hearth::app::Attention::Level level)
    {
        note({QStringLiteral("setAttention"), roomId, QString::number(level)});
    }

    Q_INVOKABLE QString roomBeside(int rows) const
    {
        const QString room = m_currentRoom->property("roomId").toString();
        return QStringLiteral("%1 %2").arg(room).arg(rows);
    }

    Q_INVOKABLE void openRoom(const QString &roomId) { note({QStringLiteral("openRoom"), roomId}); }

    Q_INVOKABLE void openMessage(const QString &roomId, qint64 seq)
    {
        note({QStringLiteral("openMessage"), roomId, QString::number(seq)});
    }

    Q_INVOKABLE QString linkToRoom(const QString &roomId) const
    {
        return QStringLiteral("hearth://box:9473/?room=") + roomId;
    }

    Q_INVOKABLE QString unsentText() const { return m_unsent; }

    Q_INVOKABLE void openDirect(const QString &userId)
    {
        note({QStringLiteral("openDirect"), userId});
    }

Q_SIGNALS:
    void changed();
    void currentRoomChanged();

private:
    QString m_serverName;
    QString m_address;
    QString m_userId;
    QString m_username;
    QString m_displayName;
    QString m_initials;
    int m_colorIndex = 0;
    int m_totalUnread = 0;
    int m_totalAddressed = 0;
    bool m_ready = true;
    QString m_problem;
    QString m_farewell;
    QString m_keepingNotice;
    Feeds m_feeds;
    RoomDetails m_details;
    NewMessage m_newMessage;
    OwnPresence m_ownPresence;
    RecentEmoji m_recentEmoji;
    ReceivedNotices m_notices;
    RoomView *m_currentRoom = nullptr;
    ConnectionStatus m_connection;
    ConnectionDetails m_connectionDetails;
    CacheUsage m_cacheUsage;
    RoomListModel m_rooms;
    RoomListModel m_directs;
    LeftRoomModel m_leftRooms;
    AttentionModel m_attentions;
    QString m_unsent;
    RoomDirectoryModel m_directory;
    ServerAdministration m_administration;
    Dashboard m_dashboard;
    JumpModel m_jump;
    MessageSearch m_search;
};

class SessionList : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::Session *current MEMBER m_current NOTIFY currentChanged)
    Q_PROPERTY(hearth::app::SignIn *signIn READ signIn CONSTANT)
    Q_PROPERTY(hearth::app::KeyQuestion *changedKey READ changedKey CONSTANT)
    Q_PROPERTY(hearth::app::AccountSettings *account READ account CONSTANT)
    Q_PROPERTY(hearth::app::ServerFinder *finder READ finder CONSTANT)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    explicit SessionList(QObject *parent = nullptr);

    [[nodiscard]] SignIn *signIn() { return &m_signIn; }

    [[nodiscard]] KeyQuestion *changedKey() { return &m_changedKey; }

    [[nodiscard]] AccountSettings *account() { return &m_account; }

    [[nodiscard]] ServerFinder *finder() { return &m_finder; }

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void signOut() { m_log.note({QStringLiteral("signOut")}); }

Q_SIGNALS:
    void currentChanged();
    void insideShown();
    void signInShown();

private:
    Session *m_current = nullptr;
    SignIn m_signIn;
    KeyQuestion m_changedKey;
    AccountSettings m_account;
    ServerFinder m_finder;
    CallLog m_log;
};

class Diagnostics : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::Session *session MEMBER m_session NOTIFY changed)
    Q_PROPERTY(hearth::app::AppSettings *settings MEMBER m_settings NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)
    Q_PROPERTY(QString protocolVersion READ protocolVersion CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] static QString version() { return QStringLiteral("0.1.0"); }

    [[nodiscard]] static QString qtVersion() { return QStringLiteral("6.4.2"); }

    [[nodiscard]] static QString protocolVersion() { return QStringLiteral("hearth.v1"); }

    Q_INVOKABLE [[nodiscard]] QString text() const { return QStringLiteral("Hearth 0.1.0\n"); }

Q_SIGNALS:
    void changed();

private:
    Session *m_session = nullptr;
    AppSettings *m_settings = nullptr;
};

//! Makes all of this known to QML as Hearth.App.
void registerFakes();

} // namespace hearth::app
