// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of the messages of a room.
namespace hearth::app {

class TimelineModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(bool loading MEMBER m_loading NOTIFY loadingChanged)
    Q_PROPERTY(bool delayed MEMBER m_delayed NOTIFY changed)
    Q_PROPERTY(bool hasOlder MEMBER m_hasOlder NOTIFY changed)
    Q_PROPERTY(bool hasNewer MEMBER m_hasNewer NOTIFY changed)
    Q_PROPERTY(bool following MEMBER m_following NOTIFY changed)
    Q_PROPERTY(bool loaded MEMBER m_loaded NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY changed)
    Q_PROPERTY(End errorEnd MEMBER m_errorEnd NOTIFY changed)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    enum State { Sent, Queued, Sending, Failed };
    Q_ENUM(State)
    enum class End { Newest, Oldest };
    Q_ENUM(End)
    explicit TimelineModel(QObject *parent = nullptr);

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void retry(const QString &key) { m_log.note({QStringLiteral("retry"), key}); }

    Q_INVOKABLE void discard(const QString &key) { m_log.note({QStringLiteral("discard"), key}); }

    Q_INVOKABLE int rowOfKey(const QString &key) const;
    Q_INVOKABLE int newLineRow() const;
    Q_INVOKABLE bool isNewLineAbove(int row) const;
    //! As if people were called by their ids.
    Q_INVOKABLE QString handleOf(const QString &key) const;

Q_SIGNALS:
    void loadingChanged();
    void changed();

protected:
    [[nodiscard]] QVariant typed(const QByteArray &role, const QVariant &value) const override;

private:
    bool m_loading = false;
    bool m_delayed = false;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_following = true;
    bool m_loaded = true;
    QString m_error;
    End m_errorEnd = End::Oldest;
    CallLog m_log;
};

//! Of the row's `reactions`.
class MessageReactions : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(
        hearth::app::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY keyChanged)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)

public:
    explicit MessageReactions(QObject *parent = nullptr);

    [[nodiscard]] TimelineModel *timeline() const { return m_timeline; }

    void setTimeline(TimelineModel *timeline);

    [[nodiscard]] QString key() const { return m_key; }

    void setKey(const QString &key);

Q_SIGNALS:
    void keyChanged();

private:
    void refresh();

    TimelineModel *m_timeline = nullptr;
    QString m_key;
};

} // namespace hearth::app
