// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAdministration.h"

// What FakeApp.h has of what a room keeps in sight.
namespace hearth::app {

class PinModel : public PagedListModel
{
    Q_OBJECT

public:
    PinModel()
        : PagedListModel(
            {"messageId", "seq", "author", "initials", "colorIndex", "time", "fullTime", "body"})
    {}
};

class PinnedMessages : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::PinModel *messages READ messages CONSTANT)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)

public:
    using CallLog::CallLog;

    [[nodiscard]] PinModel *messages() { return &m_messages; }

    Q_INVOKABLE void unpin(const QString &messageId) { note({QStringLiteral("unpin"), messageId}); }

    Q_INVOKABLE void refresh() { note({QStringLiteral("refresh")}); }

Q_SIGNALS:
    void changed();

private:
    PinModel m_messages;
    QString m_problem;
};

} // namespace hearth::app
