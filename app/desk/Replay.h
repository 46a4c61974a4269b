// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/ReplayControl.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

//! A capture that is played, as a person sees and moves it.
class Replay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SourceTab")
    //! It is known how long it is.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed)
    //! In ms since its beginning.
    Q_PROPERTY(double position READ position NOTIFY changed)
    Q_PROPERTY(double duration READ duration NOTIFY changed)
    //! 1: as it came.
    Q_PROPERTY(double speed READ speed NOTIFY changed)
    //! What is offered to choose from.
    Q_PROPERTY(QList<double> speeds READ speeds CONSTANT)

public:
    //! The control outlives it.
    explicit Replay(ReplayControl &control, QObject *parent = nullptr);

    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double position() const;
    [[nodiscard]] double duration() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] QList<double> speeds() const;

    Q_INVOKABLE void toggle();
    //! What is beyond its ends is one of them.
    Q_INVOKABLE void seek(double positionMs);
    Q_INVOKABLE void setSpeed(double speed);

    //! A place in it: "0:07", "1:02:03"; where all of it is short, with tenths: "0:07.3".
    Q_INVOKABLE [[nodiscard]] QString placeText(double positionMs) const;
    //! When that was: "09:12:30".
    Q_INVOKABLE [[nodiscard]] QString clockText(double positionMs) const;
    //! "1×", "0.5×"
    Q_INVOKABLE [[nodiscard]] static QString speedText(double speed);

Q_SIGNALS:
    void changed();

private:
    ReplayControl &m_control;
    std::optional<double> m_wanted; //!< where it was moved to, until it says that it is there
};

} // namespace hearth::app
