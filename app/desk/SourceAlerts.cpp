// SPDX-License-Identifier: MIT
#include "app/desk/SourceAlerts.h"

#include "app/inspector/EventWords.h"
#include "app/inspector/PayloadDecoder.h"

namespace hearth::app {

SourceAlerts::SourceAlerts(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_watch(clock)
{
    connect(&m_model, &EventAlertModel::countChanged, this, &SourceAlerts::onEdited);
    connect(&m_model, &EventAlertModel::pauseChanged, this, &SourceAlerts::onEdited);
}

QString SourceAlerts::toldTime() const
{
    return m_number > 0 ? EventWords::time(m_timeMs) : QString();
}

void SourceAlerts::take(const std::vector<Event> &events)
{
    if (!m_watch.isWatching())
        return;
    for (const Event &event : events) {
        Event readable = event;
        // Alerts read JSON, whatever it was before.
        if (event.form == Event::Form::Bytes)
            readable.payload = PayloadDecoder::decode(event.payload).utf8;
        const auto words = m_watch.look(readable);
        if (!words)
            continue;
        m_told = *words;
        m_number = event.number;
        m_timeMs = event.time;
        Q_EMIT toldChanged();
        Q_EMIT raised(*words, event.number);
    }
}

void SourceAlerts::dismiss()
{
    if (m_number == 0)
        return;
    m_told.clear();
    m_number = 0;
    Q_EMIT toldChanged();
}

void SourceAlerts::onEdited()
{
    m_watch.set(m_model.alerts(), std::chrono::seconds(m_model.pause()));
}

} // namespace hearth::app
