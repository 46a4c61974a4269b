// SPDX-License-Identifier: MIT
#pragma once

#include "app/feeds/FeedListModel.h"
#include "app/feeds/FeedView.h"
#include "app/feeds/FeedWatch.h"
#include "app/net/ServerAddress.h"
#include "app/session/WholeList.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>
#include <optional>

namespace hearth::app {

class LocalStore;

//! The feeds of the server: which there are, the one that is looked at, and what one is told of.
//! The list is asked for often while somebody looks at it, and now and then while one is to be told
//! of something; the feed that is open goes on behind other pages.
class Feeds : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    //! The server has feeds, and one's role may read them.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(hearth::app::FeedListModel *list READ list CONSTANT)
    //! Null while none is open.
    Q_PROPERTY(hearth::app::FeedView *current READ current NOTIFY currentChanged)
    //! What publishes an event from a shell, to the current feed or to one that is still to come.
    Q_PROPERTY(QString example READ example NOTIFY currentChanged)

public:
    static constexpr std::chrono::seconds listEvery{2};
    //! Behind other pages, for what is watched may be removed, and be there again.
    static constexpr std::chrono::seconds watchEvery{60};
    static constexpr std::size_t mostListed = 2000;

    //! All of them outlive it.
    struct Parts
    {
        PatientSender &commands;
        FeedSubscriptions &subscriptions;
        LocalStore &store;
        Notifier &notifier;
        TimeSource time;
        ServerAddress address;
    };

    explicit Feeds(const Parts &parts, QObject *parent = nullptr);
    ~Feeds() override;

    [[nodiscard]] bool isAvailable() const;

    [[nodiscard]] FeedListModel *list() { return &m_list; }

    [[nodiscard]] FeedView *current() const { return m_current.get(); }

    [[nodiscard]] QString example() const;

    //! Asks for the list, now and every listEvery, until close(); the first feed opens where none
    //! is open.
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Asks for the list again.
    Q_INVOKABLE void retry();
    //! Opens one of the list.
    Q_INVOKABLE void show(const QString &feed);
    //! Takes the person to it: pageWanted(), and once the list has it, it opens.
    Q_INVOKABLE void seek(const QString &feed);
    //! And chooses the event with this seq, as far as it is kept.
    void seekEvent(const FeedId &feed, qint64 seq);
    //! Asks for the list once, page or no page.
    Q_INVOKABLE void refresh();

    //! What an earlier run kept (LocalStore::keepFeedHabits).
    void restore(const std::map<FeedId, QByteArray> &habits);
    void setOffered(bool offered);
    void setOwnRole(Role role);
    void setOnline(bool online);

Q_SIGNALS:
    void availableChanged();
    void currentChanged();
    //! The list is here, anew.
    void listed();
    void pageWanted();

private:
    //! Where the person is to be taken.
    struct Sought
    {
        FeedId feed;
        std::optional<qint64> seq;
    };

    //! Whoever shows a view may do so a moment longer.
    struct Later
    {
        void operator()(FeedView *view) const { view->deleteLater(); }
    };

    //! The current view, which ends when the caller is through.
    [[nodiscard]] std::unique_ptr<FeedView, Later> closing();
    void ask();
    void askLater();
    void openView(const Feed &feed, std::optional<qint64> seq);
    void showSought();
    [[nodiscard]] bool isWatching() const;
    void takeList(const std::vector<Feed> &feeds, bool more);
    void keepHabits();
    void watch(const FeedId &feed, const FeedHabits &habits);
    void setAvailability(bool offered, Role role);

    Parts m_parts;
    FeedListModel m_list;
    WholeList<FeedList, Feed, FeedId> m_lister;
    std::unique_ptr<FeedView> m_current;
    std::optional<Sought> m_sought;
    std::map<FeedId, FeedHabits> m_habits;
    std::map<FeedId, std::unique_ptr<FeedWatch>> m_watches;
    std::unique_ptr<Timer> m_listTimer;
    Role m_role = Role::Guest;
    bool m_offered = false;
    bool m_online = false;
    bool m_open = false;
};

} // namespace hearth::app
