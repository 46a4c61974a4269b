// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAdministration.h"

// What FakeApp.h has of what a room keeps in sight, and what its messages said.
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

class MissedSpan : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)

public:
    using CallLog::CallLog;

    Q_INVOKABLE void show() { note({QStringLiteral("show")}); }

    Q_INVOKABLE void end()
    {
        if (m_count == 0)
            return;
        note({QStringLiteral("end")});
        m_count = 0;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    int m_count = 0;
    QString m_text;
};

//! Knows what every edited message said.
class EditHistory : public PagedListModel
{
    Q_OBJECT
    Q_PROPERTY(QString key MEMBER m_key NOTIFY changed)
    Q_PROPERTY(QString present MEMBER m_present NOTIFY changed)
    Q_PROPERTY(QString presentTime MEMBER m_presentTime NOTIFY changed)
    Q_PROPERTY(QString previous MEMBER m_previous NOTIFY changed)
    //! Keys of the messages that have one.
    Q_PROPERTY(QStringList offered MEMBER m_offered NOTIFY changed)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    EditHistory()
        : PagedListModel({"text", "time", "fullTime"})
    {}

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE bool isOffered(const QString &key) const { return m_offered.contains(key); }

    Q_INVOKABLE void show(const QString &key)
    {
        m_log.note({QStringLiteral("show"), key});
        m_key = key;
        Q_EMIT changed();
    }

    Q_INVOKABLE void loadMore() { m_log.note({QStringLiteral("loadMore")}); }

Q_SIGNALS:
    void changed();

private:
    QString m_key;
    QString m_present;
    QString m_presentTime;
    QString m_previous;
    QStringList m_offered;
    CallLog m_log;
};

} // namespace hearth::app
