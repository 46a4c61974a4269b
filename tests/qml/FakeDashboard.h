// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SeriesSet.h"
#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAdministration.h"
#include "tests/qml/FakeRooms.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of the dashboard of a server; its charts are the real ones.
namespace hearth::app {

class TileModel : public RowModel
{
    Q_OBJECT

public:
    enum Tone { Plain, Good, Warning };
    Q_ENUM(Tone)

    explicit TileModel(QObject *parent = nullptr);
};

class BusyRoomModel : public RowModel
{
    Q_OBJECT

public:
    explicit BusyRoomModel(QObject *parent = nullptr);
};

class ServerEventModel : public RowModel
{
    Q_OBJECT

public:
    explicit ServerEventModel(QObject *parent = nullptr);
};

class ConnectionModel : public PagedListModel
{
    Q_OBJECT

public:
    explicit ConnectionModel(QObject *parent = nullptr);
};

class Dashboard : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(bool available MEMBER m_available NOTIFY availableChanged)
    Q_PROPERTY(hearth::app::Dashboard::State state MEMBER m_state NOTIFY stateChanged)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY stateChanged)
    Q_PROPERTY(bool filled MEMBER m_filled NOTIFY filledChanged)
    Q_PROPERTY(int range MEMBER m_range NOTIFY rangeChanged)
    Q_PROPERTY(QList<int> ranges READ ranges CONSTANT)
    Q_PROPERTY(QString sinceText MEMBER m_sinceText NOTIFY sinceTextChanged)
    Q_PROPERTY(bool paused MEMBER m_paused NOTIFY pausedChanged)
    Q_PROPERTY(hearth::app::TileModel *tiles READ tiles CONSTANT)
    Q_PROPERTY(hearth::app::SeriesSet *throughput READ throughput CONSTANT)
    Q_PROPERTY(QList<double> latencyBars MEMBER m_latencyBars NOTIFY latencyChanged)
    Q_PROPERTY(QList<QString> latencyLabels MEMBER m_latencyLabels NOTIFY latencyChanged)
    Q_PROPERTY(QList<QString> latencyNames MEMBER m_latencyNames NOTIFY latencyChanged)
    Q_PROPERTY(hearth::app::BusyRoomModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hearth::app::ServerEventModel *events READ events CONSTANT)
    Q_PROPERTY(hearth::app::ConnectionModel *connections READ connections CONSTANT)
    Q_PROPERTY(hearth::app::Errand *kicking READ kicking CONSTANT)

public:
    enum State { Closed, Loading, Live, Offline, Refused };
    Q_ENUM(State)
    using CallLog::CallLog;

    [[nodiscard]] QList<int> ranges() const
    {
        return {60'000, 300'000, 900'000, 3'600'000, 21'600'000, 86'400'000};
    }

    [[nodiscard]] TileModel *tiles() { return &m_tiles; }

    [[nodiscard]] SeriesSet *throughput() { return &m_throughput; }

    [[nodiscard]] BusyRoomModel *rooms() { return &m_rooms; }

    [[nodiscard]] ServerEventModel *events() { return &m_events; }

    [[nodiscard]] ConnectionModel *connections() { return &m_connections; }

    [[nodiscard]] Errand *kicking() { return &m_kicking; }

    Q_INVOKABLE QString rangeName(int range) const
    {
        constexpr int hour = 3'600'000;
        return range < hour ? QStringLiteral("%1 min").arg(range / 60'000)
                            : QStringLiteral("%1 h").arg(range / hour);
    }

    Q_INVOKABLE void open() { note({QStringLiteral("open")}); }

    Q_INVOKABLE void close() { note({QStringLiteral("close")}); }

    Q_INVOKABLE void retry() { note({QStringLiteral("retry")}); }

    Q_INVOKABLE void listConnections() { note({QStringLiteral("listConnections")}); }

    Q_INVOKABLE void kick(const QString &sessionId) { note({QStringLiteral("kick"), sessionId}); }

Q_SIGNALS:
    void availableChanged();
    void stateChanged();
    void filledChanged();
    void rangeChanged();
    void sinceTextChanged();
    void pausedChanged();
    void latencyChanged();
    void kicked();

private:
    bool m_available = false;
    State m_state = Closed;
    QString m_error;
    bool m_filled = false;
    int m_range = 900'000;
    QString m_sinceText;
    bool m_paused = false;
    TileModel m_tiles;
    SeriesSet m_throughput;
    QList<double> m_latencyBars;
    QStringList m_latencyLabels;
    QStringList m_latencyNames;
    BusyRoomModel m_rooms;
    ServerEventModel m_events;
    ConnectionModel m_connections;
    Errand m_kicking;
};

} // namespace hearth::app
