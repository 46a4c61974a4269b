// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/FakeRooms.h"

// What FakeApp.h has of presence.
namespace hearth::app {

class Presence : public QObject
{
    Q_OBJECT

public:
    enum Status { Online, Away, DoNotDisturb, Offline };
    Q_ENUM(Status)
};

class OwnPresence : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::Presence::Status status MEMBER m_status NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QString emoji MEMBER m_emoji NOTIFY changed)
    Q_PROPERTY(QString line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QString lineEnd MEMBER m_lineEnd NOTIFY changed)
    Q_PROPERTY(hearth::app::OwnPresence::Ending ending MEMBER m_ending NOTIFY changed)
    Q_PROPERTY(QString keptEnding MEMBER m_keptEnding NOTIFY changed)
    Q_PROPERTY(bool kept MEMBER m_kept NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *saying READ saying CONSTANT)

public:
    enum Ending { HalfHour, Hour, Today, TomorrowMorning, Never, Kept };
    Q_ENUM(Ending)
    using CallLog::CallLog;

    [[nodiscard]] Errand *saying() { return &m_saying; }

    Q_INVOKABLE void beOnline() { note({QStringLiteral("beOnline")}); }

    Q_INVOKABLE void beAway() { note({QStringLiteral("beAway")}); }

    Q_INVOKABLE void doNotDisturb(hearth::app::OwnPresence::Ending ending)
    {
        note({QStringLiteral("doNotDisturb"), QString::number(ending)});
    }

    Q_INVOKABLE void say(const QString &text, const QString &emoji,
                         hearth::app::OwnPresence::Ending ending)
    {
        note({QStringLiteral("say"), text, emoji, QString::number(ending)});
    }

    Q_INVOKABLE QString fault(const QString &text) const
    {
        return text.size() > 80 ? QStringLiteral("At most 80 characters, please.") : QString();
    }

Q_SIGNALS:
    void changed();
    void said();

private:
    Presence::Status m_status = Presence::Online;
    QString m_name = QStringLiteral("Online");
    QString m_text;
    QString m_emoji;
    QString m_line;
    QString m_lineEnd;
    Ending m_ending = Never;
    QString m_keptEnding;
    bool m_kept = true;
    Errand m_saying;
};

//! What others sent; a test sets the first one.
class ReceivedNotices : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)
    Q_PROPERTY(QString body MEMBER m_body NOTIFY changed)
    Q_PROPERTY(QString about MEMBER m_about NOTIFY changed)
    Q_PROPERTY(QString link MEMBER m_link NOTIFY changed)
    Q_PROPERTY(bool leadsInside MEMBER m_leadsInside NOTIFY changed)

public:
    using CallLog::CallLog;

    Q_INVOKABLE void putAway() { note({QStringLiteral("putAway")}); }

    Q_INVOKABLE void putAllAway() { note({QStringLiteral("putAllAway")}); }

    Q_INVOKABLE void followLink() { note({QStringLiteral("followLink")}); }

Q_SIGNALS:
    void changed();

private:
    int m_count = 0;
    QString m_title;
    QString m_body;
    QString m_about;
    QString m_link;
    bool m_leadsInside = false;
};

} // namespace hearth::app
