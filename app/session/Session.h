// SPDX-License-Identifier: MIT
#pragma once

#include "app/dashboard/Dashboard.h"
#include "app/feeds/Feeds.h"
#include "app/models/AttentionModel.h"
#include "app/models/JumpModel.h"
#include "app/models/LeftRoomModel.h"
#include "app/models/RoomBook.h"
#include "app/models/RoomDirectoryModel.h"
#include "app/models/RoomListModel.h"
#include "app/models/RoomNames.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/net/ServerConnection.h"
#include "app/net/ServerLink.h"
#include "app/session/CacheKeeper.h"
#include "app/session/CacheUsage.h"
#include "app/session/ConnectionDetails.h"
#include "app/session/ConnectionStatus.h"
#include "app/session/LocalStore.h"
#include "app/session/MessageNotices.h"
#include "app/session/MessageSearch.h"
#include "app/session/NewMessage.h"
#include "app/session/Outbox.h"
#include "app/session/OwnPresence.h"
#include "app/session/PatientSender.h"
#include "app/session/ReadMarker.h"
#include "app/session/ReceivedNotices.h"
#include "app/session/RecentEmoji.h"
#include "app/session/RoomDetails.h"
#include "app/session/RoomView.h"
#include "app/session/ServerAdministration.h"
#include "app/session/ServerFeatures.h"
#include "app/session/ServerPeople.h"
#include "app/session/SessionNotifier.h"
#include "app/session/SyncEngine.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>

namespace hearth::app {

class NotificationSettings;

//! What a Session needs of the outside.
struct SessionParts
{
    std::unique_ptr<Transport> transport;
    AccountApi &accounts;
    TimeSource time;
    Jitter jitter;
    std::unique_ptr<LocalStore> store;
    //! The key that the server is known by; for invite links.
    std::function<std::optional<KeyFingerprint>()> knownKey{};
    //! How others reach the server; for all links, and only where they do in another way.
    std::function<std::optional<ServerLink>()> linkForOthers{};
    //! Null where nobody is to be told of anything.
    Notifier *notifier = nullptr;
    //! What they chose of that; null: nothing.
    const NotificationSettings *notifications = nullptr;
    //! The window is looked at, now. Empty: nobody ever does.
    std::function<bool()> isLookedAt{};
};

//! One account on one server: the connection and everything that is shown of it. It begins with
//! what the store knows, and is usable before there ever is a connection.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by signing in")
    Q_PROPERTY(QString serverName READ serverName NOTIFY identityChanged)
    Q_PROPERTY(QString address READ address NOTIFY identityChanged)
    Q_PROPERTY(QString userId READ userId NOTIFY identityChanged)
    Q_PROPERTY(QString username READ username NOTIFY identityChanged)
    Q_PROPERTY(QString displayName READ displayName NOTIFY identityChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY identityChanged)
    Q_PROPERTY(int colorIndex READ colorIndex NOTIFY identityChanged)
    Q_PROPERTY(hearth::app::ConnectionStatus *connection READ connection CONSTANT)
    Q_PROPERTY(hearth::app::ConnectionDetails *connectionDetails READ connectionDetails CONSTANT)
    Q_PROPERTY(hearth::app::CacheUsage *cacheUsage READ cacheUsage CONSTANT)
    Q_PROPERTY(hearth::app::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hearth::app::RoomListModel *directs READ directs CONSTANT)
    Q_PROPERTY(hearth::app::LeftRoomModel *leftRooms READ leftRooms CONSTANT)
    Q_PROPERTY(hearth::app::AttentionModel *attentions READ attentions CONSTANT)
    Q_PROPERTY(hearth::app::RoomDirectoryModel *directory READ directory CONSTANT)
    Q_PROPERTY(hearth::app::MessageSearch *search READ search CONSTANT)
    Q_PROPERTY(hearth::app::JumpModel *jump READ jump CONSTANT)
    Q_PROPERTY(hearth::app::ServerAdministration *administration READ administration CONSTANT)
    Q_PROPERTY(hearth::app::Feeds *feeds READ feeds CONSTANT)
    Q_PROPERTY(hearth::app::Dashboard *dashboard READ dashboard CONSTANT)
    Q_PROPERTY(hearth::app::RoomDetails *details READ details CONSTANT)
    Q_PROPERTY(hearth::app::NewMessage *newMessage READ newMessage CONSTANT)
    Q_PROPERTY(hearth::app::RoomView *currentRoom READ currentRoom NOTIFY currentRoomChanged)
    Q_PROPERTY(hearth::app::OwnPresence *ownPresence READ ownPresence CONSTANT)
    Q_PROPERTY(hearth::app::RecentEmoji *recentEmoji READ recentEmoji CONSTANT)
    Q_PROPERTY(hearth::app::ReceivedNotices *notices READ notices CONSTANT)
    Q_PROPERTY(int totalUnread READ totalUnread NOTIFY totalUnreadChanged)
    //! The part of it that is meant for oneself: mentions and direct messages.
    Q_PROPERTY(int totalAddressed READ totalAddressed NOTIFY totalUnreadChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString farewell READ farewell NOTIFY farewellChanged)
    Q_PROPERTY(QString keepingNotice READ keepingNotice NOTIFY keepingNoticeChanged)

public:
    Session(ServerAddress address, const QString &username, SessionParts parts,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] QString serverName() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString userId() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int colorIndex() const;

    [[nodiscard]] ConnectionStatus *connection() { return &m_status; }

    [[nodiscard]] ConnectionDetails *connectionDetails() { return &m_connectionDetails; }

    [[nodiscard]] CacheUsage *cacheUsage() { return &m_cacheUsage; }

    [[nodiscard]] RoomListModel *rooms() { return &m_roomList; }

    [[nodiscard]] RoomListModel *directs() { return &m_directList; }

    [[nodiscard]] LeftRoomModel *leftRooms() { return &m_leftRooms; }

    [[nodiscard]] AttentionModel *attentions() { return &m_attentions; }

    [[nodiscard]] RoomDirectoryModel *directory() { return &m_directory; }

    [[nodiscard]] MessageSearch *search() { return &m_search; }

    [[nodiscard]] JumpModel *jump() { return &m_jump; }

    [[nodiscard]] ServerAdministration *administration() { return &m_administration; }

    [[nodiscard]] Feeds *feeds() { return &m_feeds; }

    //! For whoever reads a feed besides.
    [[nodiscard]] FeedSubscriptions &feedSubscriptions() { return m_feedSubscriptions; }

    [[nodiscard]] Dashboard *dashboard() { return &m_dashboard; }

    [[nodiscard]] RoomDetails *details() { return &m_details; }

    [[nodiscard]] NewMessage *newMessage() { return &m_newMessage; }

    [[nodiscard]] OwnPresence *ownPresence() { return &m_ownPresence; }

    [[nodiscard]] RecentEmoji *recentEmoji() { return &m_recentEmoji; }

    [[nodiscard]] ReceivedNotices *notices() { return &m_notices; }

    //! How this session tells its person of something.
    [[nodiscard]] Notifier &notifier() { return m_notifier; }

    [[nodiscard]] RoomView *currentRoom() const { return m_current; }

    [[nodiscard]] int waitingMessages() const;
    [[nodiscard]] int totalUnread() const;
    [[nodiscard]] int totalAddressed() const;

    //! The rooms are known: from the server, or from an earlier run.
    [[nodiscard]] bool isReady() const { return m_ready; }

    //! Why what was asked for last could not be done, as a whole sentence, or empty.
    [[nodiscard]] QString problem() const { return m_problem; }

    //! Who put one out of which room last, as a whole sentence, or empty.
    [[nodiscard]] QString farewell() const { return m_farewell; }

    //! That what one writes is lost with the app, as whole sentences, or empty.
    [[nodiscard]] QString keepingNotice() const;

    Q_INVOKABLE void openRoom(const QString &roomId);
    //! The room that is so many rows below the current one in the lists, or above it; empty if
    //! there is none.
    Q_INVOKABLE [[nodiscard]] QString roomBeside(int rows) const;
    //! At this message, if one is in its room.
    Q_INVOKABLE void openMessage(const QString &roomId, qint64 seq);
    Q_INVOKABLE void openDirect(const QString &userId);
    //! For others who are in it.
    Q_INVOKABLE [[nodiscard]] QString linkToRoom(const QString &roomId) const;
    //! All that is in it, without opening it.
    Q_INVOKABLE void markRead(const QString &roomId);
    Q_INVOKABLE void setAttention(const QString &roomId, hearth::app::Attention::Level level);
    //! What only this computer has, messages and drafts, as sentences; empty if there is nothing.
    Q_INVOKABLE QString unsentText() const;

    [[nodiscard]] const ServerAddress &serverAddress() const { return m_address; }

    [[nodiscard]] QString token() const { return m_token; }

    //! The link is to a room of this server.
    [[nodiscard]] bool leadsHere(const ServerLink &link) const;
    //! A link that was followed before the server said what there is, and is still to be shown: the
    //! person has gone nowhere else since.
    [[nodiscard]] std::optional<ServerLink> awaitedLink() const;
    //! Shows the room of such a link, and the message in it; what is not there is a problem().
    //! Before the server has said what there is, once it has.
    void follow(const ServerLink &link);

    //! What the server called itself when it was last seen.
    void setServerName(const QString &name);
    //! Connects with this token, and stays connected until stop().
    void start(const QString &token);
    void stop();
    //! Everything of the account on this computer is deleted at close().
    void forget();
    //! Ends it for good; waits until all is on disk.
    void close();
    //! Tries at once if it waits: the network is back, or the computer woke up.
    void wake();

Q_SIGNALS:
    void identityChanged();
    void currentRoomChanged();
    void totalUnreadChanged();
    void readyChanged();
    //! The server said who one is and what there is; the first time only.
    void greeted();
    void problemChanged();
    void farewellChanged();
    void keepingNoticeChanged();
    //! One that was followed in a message is to another server.
    void linkLedElsewhere(const QString &link);
    //! What the person was told of outside of the window led them to a room, which is open now.
    void ledInside();
    //! The token is good no more; the session is over.
    void signInNeeded();

private:
    //! A link that was followed before the server said what there is.
    struct Awaited
    {
        ServerLink link;
        int openings = 0; //!< m_openings of then
    };

    void connectParts();
    //! What the jump box finds beside rooms and people.
    void connectPlaces();
    void restore();
    void refillStore();
    void onWelcome(const Welcome &welcome);
    void onStateChanged();
    void onSynced(const SyncOutcome &outcome);
    void startRanges(const std::vector<RoomId> &rooms);
    void onMessage(const Message &message);
    void onChange(const RoomChange &change);
    enum class Membership { Joined, Left };
    void onMembership(const RoomId &room, qint64 seq, const UserId &user, Membership membership);
    void onRoomChanged(const RoomChanged &change);
    void onMemberChanged(const MemberChanged &change);
    void onPinned(const MessagePinned &event);
    void onUnpinned(const MessageUnpinned &event);
    //! Keeps who put oneself out: the room goes a moment later.
    void noteRemoval(const MemberLeft &left);
    [[nodiscard]] QString removalText(const RoomId &room, const QString &title);
    void setFarewell(const QString &farewell);
    void countRoomEvent(const RoomId &room, qint64 seq);
    //! One that changes no message. False if it is not the next one.
    [[nodiscard]] bool takeRoomEvent(const RoomId &room, qint64 seq);
    //! False if what the server said of the room, at the start or since, has it in it already.
    [[nodiscard]] bool isNews(const RoomId &room, qint64 seq) const;
    //! True if it is the next one; a gap is seen to.
    [[nodiscard]] bool isNext(const RoomId &room, qint64 seq);
    void countChange(const RoomChange &change);
    void fillGap(const RoomId &room);
    void fetchUsers(const std::vector<UserId> &users);
    void keepLastOnline();
    void setProblem(const QString &problem);
    void setReady();
    enum class FirstPage { Soon, Now };
    void open(const RoomId &room, FirstPage page = FirstPage::Soon);
    void followAwaited();
    void onLinkFollowed(const QString &link);
    void connectMessageNotices();
    void onReplied(const RoomId &room, qint64 seq, const QString &text);
    //! A text that could not be sent is where one writes, behind what is there.
    void returnText(const RoomId &room, const QString &text);
    void removeRoom(const RoomId &room);
    //! Drops the room's page; if it was open, the next one opens.
    void dropView(const RoomId &room, const RoomId &next);
    //! Messages for rooms that one is not in can't be sent; they are listed as left.
    void strandOutbox();
    void strand(const LeftRoom &room);
    void forgetLeft(const RoomId &room);
    [[nodiscard]] RoomId firstRoom() const;
    //! Where others find the server, as links name it.
    [[nodiscard]] ServerAddress addressForOthers() const;
    [[nodiscard]] RoomView *view(const RoomId &room) const;

    ServerAddress m_address;
    std::function<std::optional<ServerLink>()> m_linkForOthers;
    QString m_username;
    QString m_serverName;
    QString m_token;
    QString m_problem;
    QString m_farewell;
    TimeSource m_time;
    std::unique_ptr<LocalStore> m_store;
    UserDirectory m_users;
    ReceivedNotices m_notices;
    SessionNotifier m_notifier;
    std::unique_ptr<Transport> m_transport;
    ServerConnection m_connection;
    PatientSender m_patient;
    FeedSubscriptions m_feedSubscriptions;
    Feeds m_feeds;
    RoomBook m_book;
    RoomRoles m_roles;
    RoomNames m_roomNames;
    ServerFeatures m_features;
    ServerPeople m_people;
    RoomDetails m_details;
    NewMessage m_newMessage;
    CacheKeeper m_keeper;
    SyncEngine m_sync;
    Outbox m_outbox;
    ReadMarker m_readMarker;
    RecentEmoji m_recentEmoji;
    OwnPresence m_ownPresence;
    MessageNotices m_messageNotices;
    ConnectionStatus m_status;
    ConnectionDetails m_connectionDetails;
    CacheUsage m_cacheUsage;
    RoomListModel m_roomList;
    RoomListModel m_directList;
    LeftRoomModel m_leftRooms;
    AttentionModel m_attentions;
    bool m_wasOnline = false; //!< at the state before
    RoomDirectoryModel m_directory;
    ServerAdministration m_administration;
    Dashboard m_dashboard;
    JumpModel m_jump;
    MessageSearch m_search;
    std::map<RoomId, Draft> m_drafts; //!< also of rooms that are not open
    std::map<RoomId, MemberLeft> m_removals; //!< of rooms that are about to go
    std::map<RoomId, std::unique_ptr<RoomView>> m_views;
    std::unique_ptr<Timer> m_minute;
    RoomView *m_current = nullptr;
    std::optional<LeftRoom> m_putOutOf; //!< the current room, until one goes elsewhere
    int m_openings = 0; //!< so many rooms were opened, or asked for, so far
    std::optional<Awaited> m_awaited;
    bool m_ready = false;
    bool m_greeted = false;
};

} // namespace hearth::app
