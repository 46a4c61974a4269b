// SPDX-License-Identifier: MIT
#pragma once

#include "app/dashboard/BusyRoomModel.h"
#include "app/dashboard/ConnectionModel.h"
#include "app/dashboard/RoomTitles.h"
#include "app/dashboard/ServerEventModel.h"
#include "app/dashboard/ServerFeedReader.h"
#include "app/dashboard/ServerHistory.h"
#include "app/dashboard/TileModel.h"
#include "app/session/Errand.h"
#include "app/session/WholeList.h"
#include "app/time/Scheduler.h"
#include "shared/model/Enums.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth::app {

class RoomBook;
class UserDirectory;

//! How the server does, live, for those who see to it. Asks for nothing before open(); after
//! close() it forgets all, and reads a day anew at the next.
class Dashboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    //! The server offers it, and one's role reaches.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(hearth::app::Dashboard::State state READ state NOTIFY stateChanged)
    //! Why the server refuses it, as a whole sentence, or empty.
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    //! There is something to show, perhaps of before the connection was lost.
    Q_PROPERTY(bool filled READ isFilled NOTIFY filledChanged)
    //! How much of the newest is shown, in ms: one of ranges.
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY rangeChanged)
    Q_PROPERTY(QList<int> ranges READ ranges CONSTANT)
    //! "known since 09:12:04" where the range begins before anything is known; else empty.
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY sinceTextChanged)
    //! What is shown stands still; all is read on behind it.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)
    Q_PROPERTY(hearth::app::TileModel *tiles READ tiles CONSTANT)
    Q_PROPERTY(hearth::app::SeriesSet *throughput READ throughput CONSTANT)
    Q_PROPERTY(QList<double> latencyBars READ latencyBars NOTIFY latencyChanged)
    Q_PROPERTY(QList<QString> latencyLabels READ latencyLabels NOTIFY latencyChanged)
    Q_PROPERTY(QList<QString> latencyNames READ latencyNames NOTIFY latencyChanged)
    Q_PROPERTY(hearth::app::BusyRoomModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hearth::app::ServerEventModel *events READ events CONSTANT)
    Q_PROPERTY(hearth::app::ConnectionModel *connections READ connections CONSTANT)
    //! Of kick().
    Q_PROPERTY(hearth::app::Errand *kicking READ kicking CONSTANT)

public:
    enum State {
        Closed,
        Loading, //!< the past is on its way
        Live,
        Offline, //!< all stands as it was last
        Refused
    };
    Q_ENUM(State)
    //! Of more nobody would read the list.
    static constexpr std::size_t mostConnections = 5000;

    //! All of them outlive it.
    struct Parts
    {
        FeedSubscriptions &feeds;
        PatientSender &commands;
        UserDirectory &users;
        RoomBook &rooms;
        TimeSource time;
    };

    explicit Dashboard(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const;

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] bool isFilled() const { return m_history.newest().has_value(); }

    [[nodiscard]] int range() const { return m_range; }

    //! Any other than those of ranges() is passed over.
    void setRange(int range);
    [[nodiscard]] QList<int> ranges() const;

    [[nodiscard]] QString sinceText() const { return m_sinceText; }

    [[nodiscard]] bool isPaused() const { return m_paused; }

    void setPaused(bool paused);

    [[nodiscard]] TileModel *tiles() { return &m_tiles; }

    [[nodiscard]] SeriesSet *throughput() { return &m_history.throughput(); }

    [[nodiscard]] QList<double> latencyBars() const { return m_latency.bars(); }

    [[nodiscard]] QStringList latencyLabels() const { return m_latency.labels(); }

    [[nodiscard]] QStringList latencyNames() const { return m_latency.names(); }

    [[nodiscard]] BusyRoomModel *rooms() { return &m_rooms; }

    [[nodiscard]] ServerEventModel *events() { return &m_events; }

    [[nodiscard]] ConnectionModel *connections() { return &m_connections; }

    [[nodiscard]] Errand *kicking() { return &m_kicking; }

    //! "15 min", of one of ranges.
    Q_INVOKABLE [[nodiscard]] QString rangeName(int range) const;
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Asks again for what was refused.
    Q_INVOKABLE void retry();
    //! Who is connected, now; while it is open that comes by itself every ten seconds, too.
    Q_INVOKABLE void listConnections();
    //! Ends a session; its client may come back.
    Q_INVOKABLE void kick(const QString &sessionId);

    // What the session tells.

    //! What one is on this server.
    void setOwnRole(Role role);
    void setOffered(bool offered);
    void setOnline(bool online);

    void setOwnSession(const SessionId &session) { m_connections.setOwn(session); }

Q_SIGNALS:
    void availableChanged();
    void stateChanged();
    void filledChanged();
    void rangeChanged();
    void sinceTextChanged();
    void pausedChanged();
    void latencyChanged();
    //! What kick() asked for is done.
    void kicked();

private:
    void onStats(const ServerStats &stats);
    void onReset();
    void onFeedState();
    void refresh();
    void refreshSince(TimeRange range);
    void setState(State state, const QString &error = {});

    TimeSource m_time;
    RoomTitles m_titles;
    ServerHistory m_history;
    ServerFeedReader m_reader;
    TileModel m_tiles;
    BusyRoomModel m_rooms;
    ServerEventModel m_events;
    ConnectionModel m_connections;
    WholeList<::hearth::SessionList, Connection, SessionId> m_lister;
    Errand m_kicking;
    LatencyCounts m_latency; //!< as it is shown
    std::unique_ptr<Timer> m_refresh; //!< of what stands beside the charts
    std::unique_ptr<Timer> m_list;
    State m_state = Closed;
    QString m_error;
    QString m_sinceText;
    int m_range = 0;
    qint64 m_heldEndMs = 0; //!< of what is shown while it is paused
    Role m_role = Role::Member;
    bool m_offered = false;
    bool m_online = false;
    bool m_paused = false;
};

} // namespace hearth::app
