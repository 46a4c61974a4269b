// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAdministration.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of finding: the jump box and the search.
namespace hearth::app {

class FoundModel : public PagedListModel
{
    Q_OBJECT

public:
    explicit FoundModel(QObject *parent = nullptr);
};

class MessageSearch : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::FoundModel *found READ found CONSTANT)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(hearth::app::MessageSearch::Source source MEMBER m_source NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed)

public:
    enum Source { Nowhere, Server, Cache };
    Q_ENUM(Source)
    using CallLog::CallLog;

    [[nodiscard]] FoundModel *found() { return &m_found; }

    Q_INVOKABLE void run() { note({QStringLiteral("run")}); }

    Q_INVOKABLE void loadMore() { note({QStringLiteral("loadMore")}); }

    Q_INVOKABLE void searchEverywhere() { note({QStringLiteral("searchEverywhere")}); }

Q_SIGNALS:
    void changed();

private:
    FoundModel m_found;
    QString m_text;
    Source m_source = Nowhere;
    QString m_problem;
    QString m_place;
};

class JumpModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged)
    //! What it was opened with.
    Q_PROPERTY(QList<int> looks MEMBER m_looks NOTIFY textChanged)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
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
        DoNotDisturb,
        DoNotDisturbHalfHour,
        DoNotDisturbHour,
        DoNotDisturbTomorrow,
        SetStatus,
        OpenFeeds,
        OpenDashboard,
        OpenInspector,
        OpenSettings
    };
    Q_ENUM(Command)
    explicit JumpModel(QObject *parent = nullptr);

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void open(const QList<int> &looks)
    {
        m_looks = looks;
        m_log.note({QStringLiteral("open")});
    }

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QList<int> m_looks;
    CallLog m_log;
};

} // namespace hearth::app
