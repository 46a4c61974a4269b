// SPDX-License-Identifier: MIT
#include "server/admin/FeedAdminCommands.h"

#include "server/admin/AdminWords.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedService.h"

#include <QJsonArray>

namespace hearth::server {

namespace {

constexpr qint64 kDay = std::chrono::milliseconds(std::chrono::days(1)).count();

//! A whole number above 0 where the option is given; nothing where it is not.
Result<std::optional<qint64>, QString> numberIn(const AdminCommand &command, const char *option,
                                                qint64 most)
{
    if (!command.has(option))
        return std::optional<qint64>();
    const auto number = AdminWords::number(
        command.value(option), QStringLiteral("--") + QString::fromLatin1(option), 1, most);
    if (!number)
        return Failure{number.error()};
    return std::optional(*number);
}

Result<FeedRetention, QString> retentionIn(const AdminCommand &command)
{
    const auto events = numberIn(command, "events", FeedRules::mostEvents);
    if (!events)
        return Failure{events.error()};
    const auto days = numberIn(command, "days", FeedRules::mostAge.count() / kDay);
    if (!days)
        return Failure{days.error()};
    FeedRetention retention;
    retention.events = *events;
    if (*days)
        retention.ageMs = **days * kDay;
    return retention;
}

QString ageText(std::chrono::milliseconds age)
{
    if (age.count() % kDay == 0)
        return QStringLiteral("%1 days").arg(age.count() / kDay);
    return QStringLiteral("%1 s").arg(static_cast<double>(age.count()) / 1000);
}

QString kept(const FeedRetention &retention)
{
    const FeedRules::Terms terms = FeedRules::termsOf(retention);
    return QStringLiteral("%1 events or %2").arg(terms.events).arg(ageText(terms.age));
}

QJsonObject jsonOf(const Feed &feed)
{
    const FeedRules::Terms terms = FeedRules::termsOf(feed.retention);
    return {{QStringLiteral("feed"), feed.feed.toString()},
            {QStringLiteral("title"), feed.title},
            {QStringLiteral("last_seq"), feed.lastSeq},
            {QStringLiteral("keyed"), feed.keyed},
            {QStringLiteral("private"), feed.visibility == Visibility::Private},
            {QStringLiteral("events"), terms.events},
            {QStringLiteral("age_ms"), static_cast<qint64>(terms.age.count())}};
}

} // namespace

FeedAdminCommands::FeedAdminCommands(const FeedDirectory &feeds, FeedService &service)
    : m_feeds(feeds)
    , m_service(service)
{}

bool FeedAdminCommands::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (!command.verb.startsWith(QLatin1String("feed ")))
        return false;
    const FeedId feed(command.value("feed"));
    if (command.verb == QLatin1String("feed list")) {
        reply(list());
    } else if (command.verb == QLatin1String("feed delete")) {
        remove(feed, reply);
    } else if (const auto retention = retentionIn(command); !retention) {
        reply(adminFailure(retention.error()));
    } else if (command.verb == QLatin1String("feed create")) {
        create(command, *retention, reply);
    } else {
        setRetention(feed, *retention, reply);
    }
    return true;
}

AdminReply FeedAdminCommands::list() const
{
    QStringList lines;
    QJsonArray feeds;
    for (const Feed &feed : m_feeds.allFor(Role::Owner)) {
        // There is nothing to see to.
        if (FeedRules::isOwn(feed.feed))
            continue;
        const bool isPrivate = feed.visibility == Visibility::Private;
        lines << QStringLiteral("%1 %2 %3  last %4, keeps %5  %6")
                     .arg(feed.feed.toString(), -16)
                     .arg(isPrivate ? QLatin1String("private") : QLatin1String("public"), -7)
                     .arg(feed.keyed ? QLatin1String("keyed") : QLatin1String("plain"))
                     .arg(feed.lastSeq)
                     .arg(kept(feed.retention), feed.title);
        feeds.append(jsonOf(feed));
    }
    return {true, lines.join(QLatin1Char('\n')), {{QStringLiteral("feeds"), feeds}}};
}

void FeedAdminCommands::create(const AdminCommand &command, const FeedRetention &retention,
                               const AdminReplyDone &reply)
{
    Feed feed;
    feed.feed = FeedId(command.value("feed"));
    feed.title = command.value("title");
    feed.keyed = command.has("keyed");
    feed.visibility = command.has("private") ? Visibility::Private : Visibility::Public;
    feed.retention = retention;
    m_service.create({}, feed, [reply](const Result<Feed, RequestError> &made) {
        reply(made ? AdminReply{true,
                                QStringLiteral("%1 is there, and keeps %2")
                                    .arg(made->feed.toString(), kept(made->retention)),
                                jsonOf(*made)}
                   : adminFailure(made.error().message));
    });
}

void FeedAdminCommands::setRetention(const FeedId &feed, const FeedRetention &retention,
                                     const AdminReplyDone &reply)
{
    m_service.setRetention(
        {}, feed, retention,
        replyWith(reply, QStringLiteral("%1 keeps %2").arg(feed.toString(), kept(retention))));
}

void FeedAdminCommands::remove(const FeedId &feed, const AdminReplyDone &reply)
{
    m_service.remove({}, feed,
                     replyWith(reply, QStringLiteral("%1 is deleted").arg(feed.toString())));
}

} // namespace hearth::server
