// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventAlertModel.h"
#include "app/inspector/EventInspector.h"
#include "app/time/QtScheduler.h"
#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAdministration.h"

// What FakeApp.h has of feeds; what a test publishes goes through the real inspector.
namespace hearth::app {

class FeedListModel : public PagedListModel
{
    Q_OBJECT

public:
    explicit FeedListModel(QObject *parent = nullptr);
};

class FeedView : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString feed MEMBER m_feed NOTIFY changed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)
    Q_PROPERTY(hearth::app::FeedView::State state MEMBER m_state NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)
    Q_PROPERTY(hearth::app::EventInspector *inspector READ inspector CONSTANT)
    Q_PROPERTY(hearth::app::EventAlertModel *alerts READ alerts CONSTANT)

public:
    enum State { Waiting, Asking, Live, Refused };
    Q_ENUM(State)

    explicit FeedView(QObject *parent = nullptr)
        : CallLog(parent)
    {
        connect(&m_alerts, &EventAlertModel::countChanged, this,
                [this] { m_inspector.plots()->setAlerts(m_alerts.alerts()); });
    }

    [[nodiscard]] EventInspector *inspector() { return &m_inspector; }

    [[nodiscard]] EventAlertModel *alerts() { return &m_alerts; }

    //! An event comes; one without a type is a gap that `json` tells of.
    Q_INVOKABLE void publish(const QString &type, const QString &json, double timeMs)
    {
        Event event;
        event.kind = type.isEmpty() ? Event::Kind::Gap : Event::Kind::Data;
        event.type = type.isEmpty() ? json : type;
        event.payload = type.isEmpty() ? QByteArray() : json.toUtf8();
        event.time = static_cast<qint64>(timeMs);
        event.seq = ++m_seq;
        m_inspector.add(event);
    }

    Q_INVOKABLE void retry() { note({QStringLiteral("retry")}); }

    //! The event that was published so many before the newest is what somebody came for.
    Q_INVOKABLE void seekBack(int events) { m_inspector.seek(m_seq - events); }

Q_SIGNALS:
    void changed();

private:
    QString m_feed;
    QString m_title;
    State m_state = Live;
    QString m_problem;
    qint64 m_seq = 48'000;
    SystemClock m_clock;
    QtScheduler m_scheduler;
    EventInspector m_inspector{{m_clock, m_scheduler}};
    EventAlertModel m_alerts;
};

class Feeds : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(bool available MEMBER m_available NOTIFY changed)
    Q_PROPERTY(hearth::app::FeedListModel *list READ list CONSTANT)
    Q_PROPERTY(hearth::app::FeedView *current MEMBER m_current NOTIFY changed)
    Q_PROPERTY(QString example MEMBER m_example NOTIFY changed)

public:
    using CallLog::CallLog;

    [[nodiscard]] FeedListModel *list() { return &m_list; }

    Q_INVOKABLE void open() { note({QStringLiteral("open")}); }

    Q_INVOKABLE void close() { note({QStringLiteral("close")}); }

    Q_INVOKABLE void retry() { note({QStringLiteral("retry")}); }

    Q_INVOKABLE void refresh() { note({QStringLiteral("refresh")}); }

    Q_INVOKABLE void show(const QString &feed) { note({QStringLiteral("show"), feed}); }

    Q_INVOKABLE void seek(const QString &feed)
    {
        note({QStringLiteral("seek"), feed});
        Q_EMIT pageWanted();
    }

Q_SIGNALS:
    void changed();
    void pageWanted();

private:
    bool m_available = false;
    FeedListModel m_list;
    FeedView *m_current = nullptr;
    QString m_example = QStringLiteral(
        R"(curl -H "Authorization: Bearer $TOKEN" -d '{"event":"reading","data":{"celsius":21.5}}' http://127.0.0.1:9473/api/v1/feeds/greenhouse/events)");
};

} // namespace hearth::app
