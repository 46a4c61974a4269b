// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of the servers that one may go to.
namespace hearth::app {

class FoundServerModel : public RowModel
{
    Q_OBJECT

public:
    enum Standing { Announced, Asking, Reachable, Unreachable, Own };
    Q_ENUM(Standing)

    explicit FoundServerModel(QObject *parent = nullptr);
};

class ServerFinder : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::FoundServerModel *onNetwork READ onNetwork CONSTANT)
    Q_PROPERTY(hearth::app::FoundServerModel *remembered READ remembered CONSTANT)
    Q_PROPERTY(hearth::app::ServerFinder::State state MEMBER m_state NOTIFY stateChanged)
    Q_PROPERTY(bool looking MEMBER m_looking NOTIFY lookingChanged)

public:
    enum State { Searching, Settled, Unavailable };
    Q_ENUM(State)
    using CallLog::CallLog;

    [[nodiscard]] FoundServerModel *onNetwork() { return &m_onNetwork; }

    [[nodiscard]] FoundServerModel *remembered() { return &m_remembered; }

    Q_INVOKABLE void choose(const QString &serverId) { note({QStringLiteral("choose"), serverId}); }

Q_SIGNALS:
    void stateChanged();
    void lookingChanged();

private:
    FoundServerModel m_onNetwork;
    FoundServerModel m_remembered;
    State m_state = Settled;
    bool m_looking = false;
};

} // namespace hearth::app
