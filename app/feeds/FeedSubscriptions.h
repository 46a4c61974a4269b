// SPDX-License-Identifier: MIT
#pragma once

#include "app/feeds/FeedListener.h"
#include "app/session/CommandSender.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hearth::app {

class FeedSubscriptions;
class PatientSender;

//! Ends with its destruction, after which the listener hears nothing any more.
class FeedSubscription
{
public:
    FeedSubscription() = default;
    FeedSubscription(FeedSubscription &&other) noexcept;
    FeedSubscription &operator=(FeedSubscription &&other) noexcept;
    ~FeedSubscription();
    Q_DISABLE_COPY(FeedSubscription)

    void end();

    [[nodiscard]] bool isActive() const { return m_reader != nullptr; }

    struct Reader;

private:
    friend class FeedSubscriptions;
    std::shared_ptr<Reader> m_reader;
};

//! The feeds that this session reads, whoever in the app wants them: one subscription a feed at the
//! server, which is resumed after each reconnect where its readers had got to.
class FeedSubscriptions
{
public:
    //! `commands` outlives it.
    explicit FeedSubscriptions(PatientSender &commands);
    ~FeedSubscriptions();
    Q_DISABLE_COPY_MOVE(FeedSubscriptions)

    //! `listener` outlives the subscription, and hears nothing from within the call. With `after`
    //! come the events behind that seq, as far as they are kept; of a keyed feed the latest of each
    //! key instead. Without it only what is new.
    [[nodiscard]] FeedSubscription subscribe(const FeedId &feed, FeedListener &listener,
                                             std::optional<qint64> after = {});
    [[nodiscard]] FeedState state(const FeedId &feed) const;
    //! Asks again for what was refused.
    void retry(const FeedId &feed);

    // What the session tells.

    void setEpoch(const QString &epoch);
    void setOnline(bool online);
    void onEntry(const FeedId &feed, const FeedEntry &entry);
    void onGap(const FeedId &feed, const SeqRange &gap);

private:
    friend class FeedSubscription;
    using Reader = FeedSubscription::Reader;

    struct Feed
    {
        std::vector<std::shared_ptr<Reader>> readers;
        FeedState state;
        std::optional<qint64> position; //!< of the last event that came over this connection
        bool asking = false;
        bool asksAgain = false; //!< once the question that is under way is answered
    };

    void begin(const FeedId &id);
    void ask(const FeedId &id);
    void onAnswer(const FeedId &id, const CommandResult &result);
    void takeAck(const FeedId &id, const Ack &ack);
    void remove(Reader &reader);
    void setState(const FeedId &id, const FeedState &state);
    [[nodiscard]] std::vector<std::shared_ptr<Reader>> readersOf(const FeedId &id) const;

    PatientSender &m_commands;
    std::map<FeedId, Feed> m_feeds;
    QString m_epoch;
    int m_connection = 0; //!< answers of an earlier one are ignored
    bool m_online = false;
    std::shared_ptr<FeedSubscriptions *> m_guard; //!< for answers that come after its death
};

} // namespace hearth::app
