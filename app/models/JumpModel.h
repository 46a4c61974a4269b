// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/FuzzyMatch.h"
#include "shared/base/Ids.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class RoomBook;
class UserDirectory;

//! Where one can go by typing a few letters: rooms, people, several of them, commands and feeds,
//! the best match first. While nothing is typed, what is unread comes first, then where one was
//! last; where one is comes after all other places.
class JumpModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    //! `styled` is for StyledText.qml; `target` is a room's, a person's or a feed's id (a group's
    //! is its room's), `command` one of Command.
    enum Role {
        KindRole = Qt::UserRole + 1,
        Target,
        CommandRole,
        Name,
        Styled,
        Detail,
        Initials,
        ColorIndex,
        PresenceRole
    };

    enum Kind { Room, Person, Group, Action, Feed };
    Q_ENUM(Kind)

    enum Command {
        BrowseRooms,
        OpenAccount,
        OpenAdministration,
        OpenServers,
        SignOut,
        SwitchToDark,
        SwitchToLight,
        FollowSystem,
        NewMessage,
        BeOnline,
        DoNotDisturb, //!< until it is turned off
        DoNotDisturbHalfHour,
        DoNotDisturbHour,
        DoNotDisturbTomorrow, //!< until then
        SetStatus,
        OpenFeeds,
        OpenDashboard,
        OpenInspector,
        OpenSettings
    };
    Q_ENUM(Command)

    //! A feed, as its list shows it.
    struct FeedPlace
    {
        QString feed;
        QString title;
        QString about;

        friend bool operator==(const FeedPlace &, const FeedPlace &) = default;
    };

    //! What one can tell of oneself now: nothing, the presence, or that with an end and a status.
    enum class Telling { Nothing, Presence, Status };

    //! Rows that are shown at most.
    static constexpr int most = 50;

    //! Both outlive it.
    JumpModel(UserDirectory &users, RoomBook &rooms, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QString text() const { return m_text; }

    void setText(const QString &text);

    //! Looks at what there is now, and begins with nothing typed. `looks` are those of Command that
    //! would make the window look otherwise.
    Q_INVOKABLE void open(const QList<int> &looks = {});

    void setAdministering(bool administering) { m_administering = administering; }

    void setReadingFeeds(bool reading) { m_readingFeeds = reading; }

    void setWatching(bool watching) { m_watching = watching; }

    //! Those that come while it is open are found at once.
    void setFeeds(const std::vector<FeedPlace> &feeds);

    void setTelling(Telling telling) { m_telling = telling; }

    //! One was there.
    void noteVisit(const RoomId &room);

Q_SIGNALS:
    void countChanged();
    void textChanged();
    //! Somebody looks, so that what it shows had better be new.
    void opened();

private:
    struct Entry
    {
        Kind kind = Room;
        QString target;
        Command command = BrowseRooms;
        QString name;
        QString detail;
        QString folded;
        int recency = 0; //!< the higher, the later one was there; 0: never
        QString handle; //!< of Person and Feed: another name, folded
        bool unread = false;
        bool here = false; //!< one is there now
    };

    //! What a # or an @ before what is typed leaves.
    enum class Kinds { All, Rooms, People };

    struct Hit
    {
        size_t entry = 0;
        int score = 0;
    };

    void collect(const QList<int> &looks);
    void addPages();
    void addFeeds();
    void addTelling();
    void addCommand(Command command, const QString &name, const QString &detail = {});
    [[nodiscard]] int recencyOf(Kind kind, const QString &target) const;
    [[nodiscard]] bool isUnread(const Entry &entry) const;
    void rank();
    [[nodiscard]] bool isWanted(Kind kind) const;
    [[nodiscard]] bool isBefore(const Hit &a, const Hit &b) const;
    //! With nothing typed, 0 comes first.
    [[nodiscard]] static int groupOf(const Entry &entry);

    UserDirectory &m_users;
    RoomBook &m_rooms;
    std::vector<Entry> m_entries;
    std::vector<Hit> m_hits;
    std::vector<std::pair<Kind, QString>> m_visits; //!< the latest last
    QString m_text;
    FuzzyMatch m_match{QString()};
    Kinds m_kindsWanted = Kinds::All;
    std::vector<FeedPlace> m_feeds;
    bool m_administering = false;
    bool m_readingFeeds = false;
    bool m_watching = false;
    Telling m_telling = Telling::Nothing;
};

} // namespace hearth::app
