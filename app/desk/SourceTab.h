// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/Replay.h"
#include "app/desk/SourceAlerts.h"
#include "app/desk/SourceFrames.h"
#include "app/desk/SourceHabits.h"
#include "app/inspector/CaptureInspector.h"
#include "app/streams/LiveSource.h"
#include "app/streams/SourceProfile.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth::app {

//! A stream on the desk: where it comes from, how it does, and all that came of it. It goes on
//! whatever else is looked at.
class SourceTab : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SourceDesk")
    Q_PROPERTY(hearth::app::CaptureInspector *inspector READ inspector CONSTANT)
    Q_PROPERTY(hearth::app::SourceAlerts *alerts READ alerts CONSTANT)
    Q_PROPERTY(hearth::app::SourceFrames *frames READ frames CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    //! "SSE", "WebSocket"
    Q_PROPERTY(QString kindText READ kindText CONSTANT)
    //! The address without what is secret in it.
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(hearth::app::SourceTab::State state READ state NOTIFY stateChanged)
    //! It ended since something went wrong, or before anything could come.
    Q_PROPERTY(bool failed READ hasFailed NOTIFY stateChanged)
    //! It is connected, or about to be: there is something to stop.
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged)
    //! Why it is in its state, as a person reads it; empty where the state says it all.
    Q_PROPERTY(QString why READ why NOTIFY stateChanged)
    //! Of a capture that is played: what is done with it. Else null.
    Q_PROPERTY(hearth::app::Replay *replay READ replay CONSTANT)
    //! A file that can be played besides (SourceDesk::replay).
    Q_PROPERTY(bool playable READ isPlayable CONSTANT)
    //! Frames can be sent to it.
    Q_PROPERTY(bool sends READ sends CONSTANT)

public:
    enum State {
        Idle, //!< stopped
        Connecting,
        Live,
        Waiting, //!< for the next try
        Ended //!< for good, until somebody starts it again
    };
    Q_ENUM(State)

    //! What a person writes a frame as.
    enum FrameForm {
        Text,
        Json, //!< sent as text, once it is JSON
        Hex //!< the bytes of a binary frame
    };
    Q_ENUM(FrameForm)

    //! What is sent goes to `frames`; null: it is of this one alone.
    SourceTab(const SourceProfile &profile, std::unique_ptr<LiveSource> source, TimeSource time,
              const QString &folder, std::shared_ptr<SourceFrames> frames = nullptr,
              QObject *parent = nullptr);
    ~SourceTab() override;

    [[nodiscard]] CaptureInspector *inspector() { return &m_inspector; }

    [[nodiscard]] SourceAlerts *alerts() { return &m_alerts; }

    [[nodiscard]] SourceFrames *frames() { return m_frames.get(); }

    //! What the person made of it, to be kept.
    [[nodiscard]] SourceHabits habits();
    //! What an earlier one had; before anything comes.
    void restore(const SourceHabits &habits);

    [[nodiscard]] const SourceProfile &profile() const { return m_profile; }

    [[nodiscard]] QString title() const { return m_profile.title(); }

    [[nodiscard]] QString kindText() const { return kindText(m_profile.kind()); }

    [[nodiscard]] static QString kindText(SourceProfile::Kind kind);

    [[nodiscard]] QString address() const { return m_profile.shownAddress(); }

    [[nodiscard]] State state() const;
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] QString why() const { return m_source->why(); }

    [[nodiscard]] Replay *replay() const { return m_replay.get(); }

    [[nodiscard]] bool isPlayable() const { return m_isCapture; }

    [[nodiscard]] bool sends() const { return m_profile.kind() == SourceProfile::Kind::WebSocket; }

    //! From the beginning where it is idle or ended; at once where it waits.
    Q_INVOKABLE void start();
    //! What came stays.
    Q_INVOKABLE void stop();
    //! Chooses the event with this number, whatever is held or filtered.
    void lookAt(qint64 number);
    //! The one that was told of last.
    Q_INVOKABLE void lookAtAlert();
    //! What is wrong with it, as a sentence, and then nothing is sent; empty: nothing is. Its
    //! blanks are filled first (FrameBlanks); bytes have none. What was sent comes as an event.
    Q_INVOKABLE QString send(const QString &text, hearth::app::SourceTab::FrameForm form);

Q_SIGNALS:
    void stateChanged();
    void habitsChanged();

private:
    void onState();

    const SourceProfile m_profile;
    const Clock &m_clock;
    CaptureInspector m_inspector;
    SourceAlerts m_alerts;
    std::shared_ptr<SourceFrames> m_frames; //!< of all tabs of the same source
    std::unique_ptr<LiveSource> m_source;
    std::unique_ptr<Replay> m_replay;
    bool m_isCapture = false;
    bool m_wasLive = false; //!< since it was started
};

} // namespace hearth::app
