// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/RoomChange.h"
#include "app/time/Scheduler.h"
#include "shared/model/ChatMessage.h"

#include <QAbstractListModel>
#include <QDate>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hearth::app {

class UserDirectory;

//! One room's messages, row 0 the newest: what is not sent yet, in the order of writing, then what
//! the server has, by seq. A message is in it once, however often and from wherever it comes. It is
//! a window onto the room, of some hundred messages at most: whoever adds pages at one end trims
//! the other. Never reset but by clear().
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    //! The page that is loading has to wait: the server has too much to do.
    Q_PROPERTY(bool delayed READ isDelayed NOTIFY delayedChanged)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY hasOlderChanged)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY hasNewerChanged)
    //! The newest message is on the screen: what comes is to be seen there, whatever has to go.
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    //! Where the page stands that the error is of.
    Q_PROPERTY(End errorEnd READ errorEnd NOTIFY errorChanged)

public:
    enum State { Sent, Queued, Sending, Failed };
    Q_ENUM(State)
    enum class End { Newest, Oldest };
    Q_ENUM(End)

    enum Role {
        Key = Qt::UserRole + 1,
        Author,
        AuthorId,
        Initials,
        ColorIndex,
        PresenceRole,
        Text,
        Time,
        FullTime,
        Day,
        ShowDay,
        ShowNew,
        StartsGroup,
        StateRole,
        StateText,
        Own,
        Edited,
        Deleted,
        ReactionText,
        Pinned,
        //! User names, of whom the server says it mentions.
        Mentions,
        EditedText,
        //! What stands in the place of a deleted one.
        RemovedText,
        Replies,
        ReplyAuthor,
        ReplyText,
        //! Why what was asked for could not be done with it; a whole sentence.
        Problem
    };

    //! Messages of the server that it holds at most, but for a page.
    static constexpr int window = 500;

    //! A message on its way out.
    struct Pending
    {
        CommandId id;
        QString text;
        qint64 createdAt = 0; //!< Unix ms
        State state = Queued;
        QString reason; //!< of Failed
        MessageId replyTo; //!< may be empty
    };

    //! What whoever does something with a message has to know of it.
    struct Shown
    {
        QString key;
        MessageId id; //!< empty while it is not sent
        qint64 seq = 0;
        UserId author;
        QString text;
        MessageId replyTo;
        bool deleted = false;
        qint64 editedAt = 0; //!< Unix ms; 0: never
    };

    struct ReactionRow
    {
        QString emoji;
        int count = 0;
        bool own = false;
        QString names; //!< whose, as a sentence would have it

        friend bool operator==(const ReactionRow &, const ReactionRow &) = default;
    };

    TimelineModel(UserDirectory &users, TimeSource time, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] bool isDelayed() const { return m_delayed; }

    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }

    //! The window does not reach the newest message; what comes is not put into it then.
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }

    [[nodiscard]] bool isFollowing() const { return m_following; }

    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] End errorEnd() const { return m_errorEnd; }

    Q_INVOKABLE void retry(const QString &key);
    Q_INVOKABLE void discard(const QString &key);
    //! -1 if it is not in the window.
    Q_INVOKABLE [[nodiscard]] int rowOfKey(const QString &key) const;
    //! `@name` of the author, which nobody else has; empty if it is not in the window.
    Q_INVOKABLE [[nodiscard]] QString handleOf(const QString &key) const;

    //! A message of the server; one with a client id that is pending here takes that row's place.
    void put(const ChatMessage &message);
    //! A page that touches the window, in any order.
    void putPage(const std::vector<ChatMessage> &messages);
    //! What happened to the room; of what is not in the window nothing is shown.
    void apply(const RoomChange &change);
    //! As apply() of each, but shown at one time.
    void arrive(const std::vector<ChatMessage> &messages);
    //! Drops what is too much at this end, down to the given number of the server's messages.
    void trim(End end, int keep = window);
    void putPending(const Pending &pending);
    void removePending(const CommandId &id);
    //! Drops what the server has; pending rows stay.
    void clear();

    //! Of the message of this seq, or of the one before it; -1 if the window does not reach there.
    [[nodiscard]] int rowAt(qint64 seq) const;
    [[nodiscard]] std::optional<qint64> oldestSeq() const;
    [[nodiscard]] std::optional<qint64> newestSeq() const;

    void setLoading(bool loading);
    void setDelayed(bool delayed);
    void setLoaded(bool loaded);
    void setHasOlder(bool hasOlder);
    void setHasNewer(bool hasNewer);
    void setFollowing(bool following);
    void setError(const QString &error, End end = End::Oldest);
    //! The New line stands above the first message of others after this seq; without one there is
    //! none.
    void setNewAfter(std::optional<qint64> seq);

    [[nodiscard]] std::optional<qint64> newAfter() const { return m_newAfter; }

    //! Of the message that bears the New line; -1 while none in the window does.
    Q_INVOKABLE [[nodiscard]] int newLineRow() const;
    //! The New line stands further up than this row, be it beyond the window.
    Q_INVOKABLE [[nodiscard]] bool isNewLineAbove(int row) const;
    //! When the message that bears it was sent, in Unix ms.
    [[nodiscard]] std::optional<qint64> newLineTime() const;

    [[nodiscard]] std::optional<Shown> find(const QString &key) const;
    [[nodiscard]] std::optional<Shown> find(const MessageId &message) const;
    //! The newest one of oneself that the server has.
    [[nodiscard]] std::optional<Shown> lastOwn() const;
    [[nodiscard]] std::vector<ReactionRow> reactionsOf(const QString &key) const;
    //! What is known of a message that others reply to and that is not in the window.
    void putQuoted(const ChatMessage &message);
    //! Replied to, and still not known.
    [[nodiscard]] std::vector<MessageId> unquoted() const;
    void setProblem(const QString &key, const QString &problem);
    //! Shows this as the text of a message until the server tells of it; without one, its own.
    void showChange(const MessageId &message, const std::optional<QString> &text);
    //! Author and first line of a message that others reply to; both empty if nothing is known.
    [[nodiscard]] Shown quoted(const MessageId &message) const;
    //! All of the room that are.
    void setPinned(std::set<MessageId> pinned);

    //! To be called now and then: tells the views when a day has passed.
    void refreshDays();

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void delayedChanged();
    void hasOlderChanged();
    void hasNewerChanged();
    void followingChanged();
    void loadedChanged();
    void errorChanged();
    void retryRequested(const hearth::CommandId &id);
    void discardRequested(const hearth::CommandId &id);
    void reactionsChanged(const QString &key);
    //! Messages came that reply to these, of which nothing is known here.
    void quotesWanted(const std::vector<hearth::MessageId> &messages);

private:
    //! Index into m_entries, oldest first; a row is counted from its other end.
    using Place = std::ptrdiff_t;

    //! Only the event tells; a page does not.
    enum class Remover { Unknown, Author, Moderator };

    struct Entry
    {
        QString key;
        UserId author;
        QString text;
        qint64 seq = 0; //!< 0: not sent yet
        qint64 timestamp = 0;
        CommandId clientId;
        State state = Sent;
        QString reason;
        MessageId id;
        qint64 editedAt = 0; //!< Unix ms; 0: never
        bool deleted = false;
        Remover remover = Remover::Unknown;
        std::vector<Reaction> reactions;
        MessageId replyTo;
        std::vector<UserId> mentions;
        QString problem;
        std::optional<QString> change; //!< the text to be, while the server is asked for it
    };

    struct Quoted
    {
        UserId author;
        QString line;
        bool deleted = false;
    };

    [[nodiscard]] int rowOf(Place place) const;
    [[nodiscard]] Place placeFor(qint64 seq) const;
    [[nodiscard]] Place placeOfPending(const CommandId &id) const;
    [[nodiscard]] bool showsDay(Place place) const;
    [[nodiscard]] bool showsNew(Place place) const;
    [[nodiscard]] bool startsGroup(Place place) const;
    [[nodiscard]] QString stateText(const Entry &entry) const;
    [[nodiscard]] QDate dayOf(Place place) const;
    [[nodiscard]] Place firstPending() const;
    [[nodiscard]] bool holds(Place place, qint64 seq) const;
    void insert(Place place, std::vector<Entry> entries);
    void erase(Place first, Place last);
    void confirm(Place pending, const ChatMessage &message);
    //! Takes over what may change of a message that is here.
    void renew(Place place, const ChatMessage &message);
    //! -1 if it is not here.
    [[nodiscard]] Place placeOf(const MessageId &message) const;
    [[nodiscard]] Place placeOfKey(const QString &key) const;
    [[nodiscard]] Shown shownAt(Place place) const;
    [[nodiscard]] QStringList namesOf(const std::vector<UserId> &users) const;
    [[nodiscard]] QString namesText(const std::vector<UserId> &users) const;
    [[nodiscard]] QString removedText(const Entry &entry) const;
    [[nodiscard]] QVariant replyData(const Entry &entry, int role) const;
    //! Whoever replies to it shows what it says now.
    void quote(const Entry &entry);
    //! It is gone, and not in the window.
    void removeQuoted(const MessageId &message);
    void wantQuotes(Place first, Place last);
    void touch(Place place, const QList<int> &roles = {});
    void touchAuthor(const UserId &author, const QList<int> &roles);
    //! Wherever the name is shown.
    void touchNamed(const UserId &person);
    void moveNewLine();
    [[nodiscard]] Entry entryOf(const ChatMessage &message) const;
    [[nodiscard]] Entry entryOf(const Pending &pending) const;

    UserDirectory &m_users;
    TimeSource m_time;
    std::vector<Entry> m_entries;
    std::set<MessageId> m_pinned;
    std::map<MessageId, Quoted> m_quoted; //!< what is replied to
    std::set<MessageId> m_unquoted; //!< replied to, and not known yet
    std::optional<qint64> m_newAfter;
    qint64 m_newLineSeq = 0; //!< of the message that bears the line; 0: none
    QDate m_today;
    QString m_error;
    End m_errorEnd = End::Oldest;
    bool m_loading = false;
    bool m_delayed = false;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_following = true;
    bool m_loaded = false;
};

} // namespace hearth::app
