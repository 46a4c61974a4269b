// SPDX-License-Identifier: MIT
#include "app/desk/Replay.h"

#include "app/streams/ReplayClock.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace hearth::app {

namespace {

// Where whole seconds would be steps of more than a hundredth of it.
constexpr double shortMs = 100'000;

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

Replay::Replay(ReplayControl &control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{
    connect(&m_control, &ReplayControl::changed, this, [this] {
        m_wanted.reset();
        Q_EMIT changed();
    });
}

bool Replay::isReady() const
{
    return m_control.status().isKnown;
}

bool Replay::isPlaying() const
{
    return m_control.status().isPlaying;
}

double Replay::position() const
{
    return m_wanted.value_or(static_cast<double>(m_control.status().position.count()));
}

double Replay::duration() const
{
    return static_cast<double>(m_control.status().duration.count());
}

double Replay::speed() const
{
    return m_control.status().speed;
}

QList<double> Replay::speeds() const
{
    return {ReplayClock::slowest, 0.25, 0.5, 1, 2, 5, 10, 25, 50, ReplayClock::fastest};
}

void Replay::toggle()
{
    if (isPlaying())
        m_control.pause();
    else
        m_control.play();
}

void Replay::seek(double positionMs)
{
    m_wanted = std::clamp(positionMs, 0.0, duration());
    m_control.seek(std::chrono::milliseconds(static_cast<qint64>(*m_wanted)));
    Q_EMIT changed();
}

void Replay::setSpeed(double speed)
{
    m_control.setSpeed(speed);
}

QString Replay::placeText(double positionMs) const
{
    const auto all = static_cast<qint64>(positionMs);
    const qint64 seconds = all / 1000;
    QString text = twoDigits(seconds % 60);
    if (duration() < shortMs)
        text += QLocale().decimalPoint() + QString::number(all % 1000 / 100);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(text);
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(twoDigits(minutes % 60), text);
}

QString Replay::clockText(double positionMs) const
{
    const qint64 time = m_control.status().begin + static_cast<qint64>(positionMs);
    return QDateTime::fromMSecsSinceEpoch(time).time().toString(QStringLiteral("HH:mm:ss"));
}

QString Replay::speedText(double speed)
{
    return tr("%1×").arg(QLocale().toString(speed, 'g', 3));
}

} // namespace hearth::app
