// SPDX-License-Identifier: MIT
#include "server/session/FeedStreamTable.h"

#include "server/session/FeedStream.h"
#include "shared/base/Overloaded.h"

#include <utility>

namespace hearth::server {

namespace {

//! Tells of a stream that never began.
class Claim
{
public:
    explicit Claim(std::function<void()> dropped)
        : m_dropped(std::move(dropped))
    {}

    ~Claim()
    {
        if (m_dropped)
            m_dropped();
    }

    Claim(const Claim &) = delete;
    Claim &operator=(const Claim &) = delete;

    void take() { m_dropped = nullptr; }

private:
    std::function<void()> m_dropped;
};

} // namespace

FeedStreamTable::FeedStreamTable(const Clock &clock, FeedReader &reader, WorkerMetrics &metrics,
                                 Executor home, std::function<void(const SessionId &)> ended)
    : m_clock(clock)
    , m_reader(reader)
    , m_metrics(metrics)
    , m_home(std::move(home))
    , m_ended(std::move(ended))
    , m_self(std::make_shared<FeedStreamTable *>(this))
{
    connect(&m_looking, &QTimer::timeout, this, &FeedStreamTable::lookAfterAll);
}

FeedStreamTable::~FeedStreamTable() = default;

HttpStreamBegin FeedStreamTable::prepare(const SessionId &stream, const UserId &user,
                                         const FeedPlan &plan)
{
    const auto claim = std::make_shared<Claim>([ended = m_ended, stream] { ended(stream); });
    return [weak = std::weak_ptr(m_self), claim, stream, user, plan](HttpStream &http) {
        const auto self = weak.lock();
        if (!self)
            return http.end();
        claim->take();
        (*self)->begin(stream, user, plan, http);
    };
}

void FeedStreamTable::begin(const SessionId &id, const UserId &user, const FeedPlan &plan,
                            HttpStream &http)
{
    http.setUser(user);
    auto &stream = m_streams[id];
    stream = std::make_unique<FeedStream>(m_clock, http, m_reader, m_metrics, m_home,
                                          [this, id] { onClosed(id); });
    stream->begin(plan);
    if (!m_looking.isActive())
        m_looking.start(lookEvery);
}

void FeedStreamTable::handle(const SessionMessage &message)
{
    std::visit(Overloaded{[this](const PublishToFeed &news) {
                              for (const auto &[id, stream] : m_streams)
                                  stream->publish(news.feed, *news.events);
                          },
                          [this](const CloseSession &closing) { end(closing.session); },
                          [this](const UnsubscribeFromFeed &ending) { end(ending.session); },
                          [](const auto &) {}},
               static_cast<const AnySessionMessage &>(message));
}

void FeedStreamTable::end(const SessionId &id)
{
    if (const auto found = m_streams.find(id); found != m_streams.end())
        found->second->end();
}

void FeedStreamTable::closeAll()
{
    for (const auto &[id, stream] : m_streams)
        stream->end();
}

void FeedStreamTable::onClosed(const SessionId &id)
{
    if (m_gone.empty())
        QMetaObject::invokeMethod(this, &FeedStreamTable::removeEnded, Qt::QueuedConnection);
    m_gone.push_back(id);
    m_ended(id);
}

void FeedStreamTable::removeEnded()
{
    for (const SessionId &id : std::exchange(m_gone, {}))
        m_streams.erase(id);
    if (m_streams.empty())
        m_looking.stop();
}

void FeedStreamTable::lookAfterAll()
{
    for (const auto &[id, stream] : m_streams)
        stream->lookAfter();
}

} // namespace hearth::server
