// SPDX-License-Identifier: MIT
#pragma once

#include "app/feeds/FeedHabits.h"
#include "app/feeds/FeedSubscriptions.h"
#include "app/inspector/EventAlertModel.h"
#include "app/inspector/EventInspector.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

//! A feed on the desk: what comes of it, from a little before it was opened.
class FeedView
    : public QObject
    , private FeedListener
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Feeds")
    Q_PROPERTY(QString feed READ feedName CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(hearth::app::FeedView::State state READ state NOTIFY stateChanged)
    //! Of Refused, as a whole sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(hearth::app::EventInspector *inspector READ inspector CONSTANT)
    Q_PROPERTY(hearth::app::EventAlertModel *alerts READ alerts CONSTANT)

public:
    enum State { Waiting, Asking, Live, Refused };
    Q_ENUM(State)
    //! So many events of before come first.
    static constexpr qint64 past = 500;
    //! And of before an event that is sought; further back than `farthest` nothing is asked for.
    static constexpr qint64 context = 20;
    static constexpr qint64 farthest = 20'000;

    //! Both outlive it.
    struct Parts
    {
        FeedSubscriptions &feeds;
        TimeSource time;
    };

    //! With `sought`, the seq of an event, it begins before that one.
    FeedView(const Parts &parts, const Feed &feed, const FeedHabits &habits,
             std::optional<qint64> sought = {}, QObject *parent = nullptr);
    ~FeedView() override;

    [[nodiscard]] const FeedId &feed() const { return m_feed; }

    [[nodiscard]] QString feedName() const { return m_feed.toString(); }

    [[nodiscard]] QString title() const { return m_title; }

    [[nodiscard]] State state() const;
    [[nodiscard]] QString problem() const;

    [[nodiscard]] EventInspector *inspector() { return &m_inspector; }

    [[nodiscard]] EventAlertModel *alerts() { return &m_alerts; }

    //! What is pinned and told of, to be kept.
    [[nodiscard]] FeedHabits habits() const;
    void setTitle(const QString &title);
    //! Whether the server still lists it; nothing else says that it was removed. One that is there
    //! again goes on.
    void setListed(bool listed);

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void titleChanged();
    void stateChanged();
    void habitsChanged();

private:
    void onFeedEntry(const FeedEntry &entry) override;
    void onFeedGap(const SeqRange &gap) override;
    void onFeedReset() override;
    void onFeedStateChanged(const FeedState &state) override;

    FeedSubscriptions &m_feeds;
    const Clock &m_clock;
    FeedId m_feed;
    QString m_title;
    FeedState m_state;
    bool m_wasLive = false;
    bool m_gone = false;
    std::optional<qint64> m_newestSeq;
    qint64 m_newestTime = 0; //!< Unix ms, of the events that came
    EventInspector m_inspector;
    EventAlertModel m_alerts;
    FeedSubscription m_subscription;
};

} // namespace hearth::app
