// SPDX-License-Identifier: MIT
#include "app/idle/X11IdleClock.h"

#include <QSocketNotifier>

#include <cstdlib>
#include <string_view>
#include <xcb/sync.h>
#include <xcb/xcb.h>
#include <xcb/xcbext.h>

namespace hearth::app {

namespace {

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};

template <class T>
using Reply = std::unique_ptr<T, Free>;

} // namespace

void X11IdleClock::Disconnect::operator()(xcb_connection_t *connection) const
{
    xcb_disconnect(connection);
}

X11IdleClock::X11IdleClock(QByteArray display, QObject *parent)
    : IdleClock(parent)
    , m_display(std::move(display))
{}

X11IdleClock::~X11IdleClock() = default;

void X11IdleClock::ask(Answer answer)
{
    if (!isUsable())
        return answer(std::nullopt);
    const auto cookie = xcb_sync_query_counter(m_connection.get(), m_counter);
    m_asked.emplace_back(cookie.sequence, std::move(answer));
    xcb_flush(m_connection.get());
}

void X11IdleClock::watch()
{
    if (!isUsable() || m_alarm != 0)
        return;
    m_alarm = xcb_generate_id(m_connection.get());
    xcb_sync_create_alarm_value_list_t values{};
    values.counter = m_counter;
    values.valueType = XCB_SYNC_VALUETYPE_ABSOLUTE;
    values.value.lo = 1;
    values.testType = XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION;
    values.events = 1;
    xcb_sync_create_alarm_aux(m_connection.get(), m_alarm,
                              XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE
                                  | XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS,
                              &values);
    xcb_flush(m_connection.get());
}

bool X11IdleClock::isUsable()
{
    if (m_state == State::Fresh)
        connectToServer();
    return m_state == State::Usable;
}

void X11IdleClock::connectToServer()
{
    m_state = State::Unusable;
    m_connection.reset(xcb_connect(m_display.isEmpty() ? nullptr : m_display.constData(), nullptr));
    if (xcb_connection_has_error(m_connection.get()) != 0)
        return;
    const auto *extension = xcb_get_extension_data(m_connection.get(), &xcb_sync_id);
    if (!extension || !extension->present)
        return;
    m_alarmEvent = static_cast<std::uint8_t>(extension->first_event + XCB_SYNC_ALARM_NOTIFY);
    findCounter();
    if (m_counter == 0)
        return;
    m_state = State::Usable;
    m_notifier = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_connection.get()),
                                                   QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11IdleClock::read);
}

void X11IdleClock::findCounter()
{
    // The server wants to be told the version before anything else.
    const Reply<xcb_sync_initialize_reply_t> version(xcb_sync_initialize_reply(
        m_connection.get(),
        xcb_sync_initialize(m_connection.get(), XCB_SYNC_MAJOR_VERSION, XCB_SYNC_MINOR_VERSION),
        nullptr));
    const Reply<xcb_sync_list_system_counters_reply_t> counters(xcb_sync_list_system_counters_reply(
        m_connection.get(), xcb_sync_list_system_counters(m_connection.get()), nullptr));
    if (!version || !counters)
        return;
    for (auto each = xcb_sync_list_system_counters_counters_iterator(counters.get()); each.rem > 0;
         xcb_sync_systemcounter_next(&each)) {
        // On the wire the name stands right behind its length; libxcb's own way to it takes the
        // padding of the struct along, and misses two letters.
        const auto *begin = reinterpret_cast<const char *>(&each.data->name_len + 1);
        const std::string_view name(begin, each.data->name_len);
        if (name == "IDLETIME")
            m_counter = each.data->counter;
    }
}

void X11IdleClock::read()
{
    // What is polled for reads all that has come, for the other one too.
    while (readEvent() || readAnswer()) {}
    if (m_connection && xcb_connection_has_error(m_connection.get()) != 0)
        giveUp();
}

bool X11IdleClock::readEvent()
{
    const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection.get()));
    if (!event)
        return false;
    if ((event->response_type & 0x7f) != m_alarmEvent || m_alarm == 0)
        return true;
    const auto *notice = reinterpret_cast<const xcb_sync_alarm_notify_event_t *>(event.get());
    if (notice->alarm != m_alarm)
        return true;
    // It would go on with every key that is pressed.
    xcb_sync_destroy_alarm(m_connection.get(), m_alarm);
    xcb_flush(m_connection.get());
    m_alarm = 0;
    Q_EMIT touched();
    return true;
}

bool X11IdleClock::readAnswer()
{
    if (m_asked.empty())
        return false;
    void *found = nullptr;
    xcb_generic_error_t *failure = nullptr;
    if (xcb_poll_for_reply(m_connection.get(), m_asked.front().first, &found, &failure) == 0)
        return false;
    const Reply<xcb_sync_query_counter_reply_t> reply(
        static_cast<xcb_sync_query_counter_reply_t *>(found));
    const Reply<xcb_generic_error_t> error(failure);
    const Answer answer = std::move(m_asked.front().second);
    m_asked.pop_front();
    if (reply) {
        const auto &value = reply->counter_value;
        answer(std::chrono::milliseconds((qint64(value.hi) << 32) | value.lo));
    } else {
        answer(std::nullopt);
    }
    return true;
}

void X11IdleClock::giveUp()
{
    m_state = State::Unusable;
    m_notifier->setEnabled(false);
    for (const auto &[request, answer] : std::exchange(m_asked, {}))
        answer(std::nullopt);
}

} // namespace hearth::app
