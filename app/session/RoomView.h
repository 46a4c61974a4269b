// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/LeftRoom.h"
#include "app/models/MemberModel.h"
#include "app/models/RoomNames.h"
#include "app/models/TimelineModel.h"
#include "app/net/ServerAddress.h"
#include "app/session/Arrivals.h"
#include "app/session/CommandSender.h"
#include "app/session/CompletionModel.h"
#include "app/session/Composition.h"
#include "app/session/EditHistory.h"
#include "app/session/LocalStore.h"
#include "app/session/MemberPages.h"
#include "app/session/MessageActions.h"
#include "app/session/MessageFinder.h"
#include "app/session/MissedSpan.h"
#include "app/session/PinnedMessages.h"
#include "app/session/RecentEmoji.h"
#include "app/session/SlashCommands.h"
#include "app/session/TypingNames.h"
#include "app/time/Scheduler.h"
#include "shared/model/Room.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hearth::app {

class Outbox;
class OwnPresence;
class ReadMarker;
class RoomBook;
class RoomRoles;
class ServerFeatures;
class UserDirectory;
struct OutgoingMessage;

//! What a RoomView works with; all of it belongs to the Session and outlives the view.
struct RoomViewParts
{
    UserDirectory &users;
    RoomBook &rooms;
    RoomRoles &roles;
    RoomNames &roomNames;
    Outbox &outbox;
    ReadMarker &readMarker;
    CommandSender &commands;
    CommandSender &patient; //!< repeats what the server can do only not now
    LocalStore &store;
    RecentEmoji &recentEmoji;
    OwnPresence &ownPresence;
    const ServerFeatures &features;
    TimeSource time;
    std::optional<LeftRoom> left; //!< if the room is one of these
    std::function<ServerAddress()> server{}; //!< as links to messages name it, now
};

//! One room as it is on screen. It lives as long as its Session, so that coming back to a room
//! finds what was there.
class RoomView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(QString roomId READ roomId CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY roomChanged)
    Q_PROPERTY(QString topic READ topic NOTIFY roomChanged)
    Q_PROPERTY(bool isDirect READ isDirect CONSTANT)
    //! A direct of more than two.
    Q_PROPERTY(bool isGroup READ isGroup CONSTANT)
    //! Only who is invited comes in.
    Q_PROPERTY(bool isPrivate READ isPrivate NOTIFY roomChanged)
    //! One is not in it any more: there is only what could not be sent.
    Q_PROPERTY(bool left READ isLeft CONSTANT)
    //! How one lost it, as a sentence; empty if nobody knows.
    Q_PROPERTY(QString leftReason READ leftReason CONSTANT)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY roomChanged)
    Q_PROPERTY(bool mayPin READ mayPin NOTIFY roomChanged)
    //! False of a large room: nobody's presence is told there, and its members are asked for by
    //! wantMembers().
    Q_PROPERTY(bool listsMembers READ listsMembers NOTIFY roomChanged)
    Q_PROPERTY(int memberCount READ memberCount NOTIFY roomChanged)
    Q_PROPERTY(QString memberText READ memberText NOTIFY roomChanged)
    Q_PROPERTY(hearth::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(hearth::app::MemberModel *members READ members CONSTANT)
    Q_PROPERTY(QString typingText READ typingText NOTIFY typingTextChanged)
    Q_PROPERTY(hearth::app::MessageActions *actions READ actions CONSTANT)
    Q_PROPERTY(hearth::app::EditHistory *edits READ edits CONSTANT)
    Q_PROPERTY(hearth::app::PinnedMessages *pins READ pins CONSTANT)
    Q_PROPERTY(hearth::app::MissedSpan *missed READ missedSpan CONSTANT)
    Q_PROPERTY(hearth::app::Composition *composition READ composition CONSTANT)
    Q_PROPERTY(hearth::app::CompletionModel *completion READ completion CONSTANT)
    Q_PROPERTY(hearth::app::RecentEmoji *recentEmoji READ recentEmoji CONSTANT)
    //! Of all rooms, for what messages name.
    Q_PROPERTY(hearth::app::RoomNames *roomNames READ roomNames CONSTANT)
    //! What is in the field: the draft, or the text of a message that is being changed.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)

public:
    RoomView(const RoomId &room, const RoomViewParts &parts, QObject *parent = nullptr);
    ~RoomView() override;

    [[nodiscard]] QString roomId() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString topic() const;
    [[nodiscard]] bool isDirect() const;
    [[nodiscard]] bool isGroup() const;
    [[nodiscard]] bool isPrivate() const;

    [[nodiscard]] bool isLeft() const { return m_parts.left.has_value(); }

    [[nodiscard]] QString leftReason() const;
    //! False where only moderators write, and one is none.
    [[nodiscard]] bool mayWrite() const;
    //! Where the server keeps pins, and one may say which.
    [[nodiscard]] bool mayPin() const;
    [[nodiscard]] bool listsMembers() const;

    [[nodiscard]] int memberCount() const;
    [[nodiscard]] QString memberText() const;

    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }

    [[nodiscard]] MemberModel *members() { return &m_members; }

    [[nodiscard]] QString typingText() const;

    [[nodiscard]] MessageActions *actions() { return &m_actions; }

    [[nodiscard]] EditHistory *edits() { return &m_edits; }

    [[nodiscard]] PinnedMessages *pins() { return &m_pins; }

    [[nodiscard]] MissedSpan *missedSpan() { return &m_missed; }

    [[nodiscard]] Composition *composition() { return &m_composition; }

    [[nodiscard]] CompletionModel *completion() { return &m_completion; }

    [[nodiscard]] RecentEmoji *recentEmoji() { return &m_parts.recentEmoji; }

    [[nodiscard]] RoomNames *roomNames() { return &m_parts.roomNames; }

    [[nodiscard]] QString draft() const { return m_composition.text(); }

    void setDraft(const QString &draft);

    //! What outlives the program.
    [[nodiscard]] Draft keptDraft() const { return m_composition.draft(); }

    //! As keptDraft() was in an earlier run; nothing has been written yet.
    void restoreDraft(const Draft &draft) { m_composition.restore(draft); }

    //! Somebody looks at the list of members: from now on it is complete, as soon as it can be.
    Q_INVOKABLE void wantMembers();
    //! As a message, a reply, a change or a command. Text of nothing but white space is not sent.
    Q_INVOKABLE void send(const QString &text);
    //! To be called on each edit that leaves text; tells the others at most once a second.
    Q_INVOKABLE void noteTyping();
    Q_INVOKABLE void stopTyping();
    //! To be called while the newest message is really looked at.
    Q_INVOKABLE void markRead();
    //! The next page; the first one if that could not be had yet. From the store as long as that
    //! has some, then from the server.
    Q_INVOKABLE void loadOlder();
    //! The page after the window, while the timeline has newer ones.
    Q_INVOKABLE void loadNewer();
    //! The page that could not be had last, once more.
    Q_INVOKABLE void retry();
    //! Moves the window to the newest messages, if it is not there.
    Q_INVOKABLE void showNewest();
    //! Brings the message that this one replies to into the window; then messageShown() comes.
    Q_INVOKABLE void showReplied(const QString &key);

    //! Moves the window to the message of this seq, or to the one before it, if it is elsewhere;
    //! messageShown() follows.
    void showAround(qint64 seq);
    //! The same, for that message alone: without it the window stays where it is, and missed()
    //! says why.
    void showExactly(qint64 seq);
    //! The room comes on screen: the New line goes where one left off, and stays there.
    void enter();
    void leave();
    //! To be called when the counts of the room came anew, before what was missed: if the room is
    //! on screen, the New line goes where one left off.
    void noteMissed();
    //! Fetches the first page if it isn't here.
    void load();
    //! The first page from the store, before this returns.
    void loadNow();
    //! Drops the messages of the server, for they may have holes, and fetches anew.
    void reload();
    void setOnline(bool online);
    //! An event of the room, in the order of the log.
    void apply(const RoomChange &change);
    //! An own message that was acked.
    void showSent(const ChatMessage &message);
    void showOutgoing(const OutgoingMessage &message);
    void removeOutgoing(const CommandId &id);
    //! Once a minute: what is told relative to now.
    void refreshTimes();

    [[nodiscard]] TypingNames &typing() { return m_typing; }

Q_SIGNALS:
    void roomChanged();
    void typingTextChanged();
    void draftChanged();
    void keptDraftChanged();
    //! A message of somebody else came, whether or not the timeline reaches it; not one that a page
    //! brings.
    void arrived();
    //! What was to be shown stands in the timeline.
    void messageShown(const QString &key);
    //! What was to be shown can't be: why, as a whole sentence.
    void missed(const QString &why);
    //! It was written so; the person has to be asked first.
    void leaveWanted();
    //! A link to a room or a message was followed in what somebody wrote.
    void linkFollowed(const QString &link);
    //! The same of `#name`.
    void roomNameFollowed(const QString &name);

private:
    enum class Page { Newest, Older, Newer, Around };

    void seek(qint64 seq);
    void read(Page page);
    void takeStored(Page which, const MessagePage &page);
    void fetch();
    void takeFetched(const HistoryGet &asked, const CommandResult &result);
    enum class Way { Older, Newer, Around };
    void showPage(Way way, const MessagePage &page);
    //! True if it is in the window.
    bool tellSought();
    //! A page can't be had.
    void refuse(const CommandFailure &failure);
    void missSought();
    //! The sought message is not in the page, and no other one does.
    [[nodiscard]] bool lacksSought(const MessagePage &page) const;
    void keepWindow();
    [[nodiscard]] qint64 seqBehindSought() const;
    void placeNewLine();
    void updateMembers();

    RoomId m_room;
    RoomViewParts m_parts;
    TimelineModel m_timeline;
    Arrivals m_arrivals; //!< on their way into the timeline
    MemberModel m_members;
    MemberPages m_pages;
    TypingNames m_typing;
    MissedSpan m_missed;
    MessageActions m_actions;
    PinnedMessages m_pins;
    EditHistory m_edits;
    SlashCommands m_commands;
    Composition m_composition;
    CompletionModel m_completion;
    MessageFinder m_finder;
    //! Runs from the arrival of a message until it is looked at; then the New line appears.
    std::unique_ptr<Timer> m_unseenTimer;
    std::unique_ptr<Timer>
        m_retryTimer; //!< runs while a page has to wait for the server's patience
    std::optional<SteadyTime> m_typingSentAt;
    //! What happened since a page was asked for: the page may be older than that.
    std::vector<RoomChange> m_meanwhile;
    Page m_asked = Page::Newest;
    std::optional<qint64> m_sought; //!< what is to be shown once its page is here
    bool m_soughtExactly = false; //!< the message before it does not do
    //! What was asked for last before and after which there is nothing here, without a connection.
    std::optional<std::pair<std::optional<qint64>, std::optional<qint64>>> m_outOfReach;
    QString m_lookedFor; //!< whose replied message is searched for; else empty
    int m_pageGeneration = 0; //!< an answer to a question of an earlier one is dropped
    bool m_online = false;
    bool m_onScreen = false;
    bool m_membersWanted = false;
    bool m_keepsUnread = false; //!< the person said so, until they leave or answer
    std::optional<qint64> m_newBeforeUnread; //!< where the New line was when they said it
};

} // namespace hearth::app
