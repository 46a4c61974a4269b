// SPDX-License-Identifier: MIT
#include "tests/qml/FakeApp.h"

#include "app/charts/BarChart.h"
#include "app/charts/Sparkline.h"
#include "app/desktop/Clipboard.h"
#include "app/desktop/CopiedInvite.h"
#include "app/desktop/InvitePicture.h"
#include "app/hosting/QrCode.h"
#include "app/inspector/RateBars.h"
#include "app/models/SwitchingProxyModel.h"
#include "app/settings/ShortcutModel.h"
#include "app/text/ComposerText.h"
#include "app/text/EmojiModel.h"
#include "app/text/LinkOpener.h"
#include "app/text/MessageBlocks.h"
#include "app/text/TextLook.h"

#include <QtQml/qqml.h>

namespace hearth::app {

namespace {

template <typename T>
void announce(const char *name)
{
    qmlRegisterType<T>("Hearth.App", 1, 0, name);
}

template <typename T>
void announceUncreatable(const char *name)
{
    qmlRegisterUncreatableType<T>("Hearth.App", 1, 0, name, QStringLiteral("comes with another"));
}

} // namespace

RoomListModel::RoomListModel(QObject *parent)
    : RowModel({"roomId", "name", "unread", "mentions", "current", "initials", "colorIndex",
                "presence", "counted", "attention", "mayLeave", "secondInitials", "secondColor"},
               parent)
{}

RoomDirectoryModel::RoomDirectoryModel(QObject *parent)
    : RowModel({"roomId", "name", "topic", "memberCount", "joined", "mayLeave"}, parent)
{}

FeedListModel::FeedListModel(QObject *parent)
    : PagedListModel({"feed", "title", "about", "rate", "busy", "current", "alerting"}, parent)
{}

FoundModel::FoundModel(QObject *parent)
    : PagedListModel({"roomId", "seq", "roomTitle", "author", "initials", "colorIndex", "time",
                      "fullTime", "plain", "styled"},
                     parent)
{}

JumpModel::JumpModel(QObject *parent)
    : RowModel({"kind", "target", "command", "name", "styled", "detail", "initials", "colorIndex",
                "presence"},
               parent)
{}

TimelineModel::TimelineModel(QObject *parent)
    : RowModel({"key",          "author",    "authorId",   "initials", "colorIndex",  "presence",
                "text",         "time",      "fullTime",   "day",      "showDay",     "showNew",
                "startsGroup",  "state",     "stateText",  "own",      "edited",      "deleted",
                "reactionText", "mentions",  "editedText", "pinned",   "removedText", "replies",
                "replyAuthor",  "replyText", "problem"},
               parent)
{}

QVariant TimelineModel::typed(const QByteArray &role, const QVariant &value) const
{
    if (role == "state")
        return QVariant::fromValue(static_cast<State>(value.toInt()));
    if (role == "mentions")
        return value.toStringList();
    return RowModel::typed(role, value);
}

int TimelineModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (rows().at(row).toMap().value(QStringLiteral("key")) == key)
            return row;
    }
    return -1;
}

int TimelineModel::newLineRow() const
{
    for (int row = 0; row < count(); ++row) {
        if (rows().at(row).toMap().value(QStringLiteral("showNew")).toBool())
            return row;
    }
    return -1;
}

bool TimelineModel::isNewLineAbove(int row) const
{
    const int line = newLineRow();
    return line < 0 ? m_hasOlder : row >= 0 && line > row;
}

QString TimelineModel::handleOf(const QString &key) const
{
    const int row = rowOfKey(key);
    return row < 0
        ? QString()
        : QLatin1Char('@') + rows().at(row).toMap().value(QStringLiteral("authorId")).toString();
}

MessageReactions::MessageReactions(QObject *parent)
    : RowModel({"emoji", "count", "own", "names"}, parent)
{}

void MessageReactions::setTimeline(TimelineModel *timeline)
{
    m_timeline = timeline;
    if (m_timeline)
        connect(m_timeline, &QAbstractItemModel::dataChanged, this, &MessageReactions::refresh);
    refresh();
}

void MessageReactions::setKey(const QString &key)
{
    m_key = key;
    refresh();
}

void MessageReactions::refresh()
{
    const int row = m_timeline ? m_timeline->rowOfKey(m_key) : -1;
    setRows(row < 0
                ? QVariantList()
                : m_timeline->rows().at(row).toMap().value(QStringLiteral("reactions")).toList());
}

MemberModel::MemberModel(QObject *parent)
    : PagedListModel({"userId", "name", "initials", "colorIndex", "presence", "self", "lastSeen",
                      "lastSeenText", "statusLine", "section", "mark", "markText", "actions",
                      "handle"},
                     parent)
{}

DeviceModel::DeviceModel(QObject *parent)
    : RowModel({"deviceId", "name", "usedText", "current"}, parent)
{}

PeopleModel::PeopleModel(QObject *parent)
    : PagedListModel({"userId", "name", "username", "initials", "colorIndex", "presence",
                      "userRole", "roleName", "banned", "seenText", "self", "mayChange", "mayBan"},
                     parent)
{}

InviteModel::InviteModel(QObject *parent)
    : PagedListModel({"inviteId", "roleName", "usesText", "expiryText", "madeText"}, parent)
{}

AuditModel::AuditModel(QObject *parent)
    : PagedListModel({"text", "remark", "time", "fullTime", "initials", "colorIndex"}, parent)
{}

TileModel::TileModel(QObject *parent)
    : RowModel({"title", "value", "detail", "tone", "trend"}, parent)
{}

BusyRoomModel::BusyRoomModel(QObject *parent)
    : RowModel({"title", "eventsText", "share"}, parent)
{}

ServerEventModel::ServerEventModel(QObject *parent)
    : RowModel({"time", "fullTime", "name", "colorIndex", "text"}, parent)
{}

ConnectionModel::ConnectionModel(QObject *parent)
    : PagedListModel({"sessionId", "name", "initials", "colorIndex", "device", "address",
                      "sinceText", "sinceFull", "encodingText", "queueText", "self"},
                     parent)
{}

BanModel::BanModel(QObject *parent)
    : RowModel({"userId", "name", "initials", "colorIndex"}, parent)
{}

NewMessage::NewMessage(QObject *parent)
    : RowModel({"userId", "name", "username", "initials", "colorIndex"}, parent)
{}

void NewMessage::choose(const QString &userId)
{
    m_log.note({QStringLiteral("choose"), userId});
    m_chosen.append(userId);
    m_filter.clear();
    Q_EMIT filterChanged();
    Q_EMIT chosenChanged();
}

void NewMessage::drop(const QString &userId)
{
    m_log.note({QStringLiteral("drop"), userId});
    m_chosen.removeAll(userId);
    Q_EMIT chosenChanged();
}

QString NewMessage::nameOf(const QString &userId) const
{
    for (const QVariant &row : rows()) {
        if (row.toMap().value(QStringLiteral("userId")) == userId)
            return row.toMap().value(QStringLiteral("name")).toString();
    }
    return userId;
}

InviteeModel::InviteeModel(QObject *parent)
    : RowModel({"userId", "name", "username", "initials", "colorIndex"}, parent)
{}

void Errand::reset()
{
    m_busy = false;
    m_error.clear();
    Q_EMIT changed();
}

FoundServerModel::FoundServerModel(QObject *parent)
    : RowModel({"serverId", "name", "detail", "username", "standing", "initials", "colorIndex"},
               parent)
{}

SessionList::SessionList(QObject *parent)
    : RowModel({"session"}, parent)
{}

void registerFakes()
{
    announce<Presence>("Presence");
    announce<OwnPresence>("OwnPresence");
    announce<ColorScheme>("ColorScheme");
    announce<AppSettings>("AppSettings");
    announce<CacheUsage>("CacheUsage");
    announce<ConnectionDetails>("ConnectionDetails");
    announce<Diagnostics>("Diagnostics");
    announce<Joining>("Joining");
    announce<Autostart>("Autostart");
    announce<HostInvite>("HostInvite");
    announce<HostCheckup>("HostCheckup");
    announce<HostedServer>("HostedServer");
    announce<QrCode>("QrCode");
    announce<ConnectionStatus>("ConnectionStatus");
    announce<RoomListModel>("RoomListModel");
    announce<AttentionModel>("AttentionModel");
    announce<LeftRoomModel>("LeftRoomModel");
    announce<RoomDirectoryModel>("RoomDirectoryModel");
    announce<TimelineModel>("TimelineModel");
    announce<MemberModel>("MemberModel");
    announce<MessageReactions>("MessageReactions");
    announce<MessageActions>("MessageActions");
    announce<Composition>("Composition");
    announce<CompletionModel>("CompletionModel");
    announce<RecentEmoji>("RecentEmoji");
    announce<RoomNames>("RoomNames");
    announce<ReceivedNotices>("ReceivedNotices");
    announce<EditHistory>("EditHistory");
    announce<PinModel>("PinModel");
    announce<PinnedMessages>("PinnedMessages");
    announce<MissedSpan>("MissedSpan");
    announce<RoomView>("RoomView");
    announce<FoundModel>("FoundModel");
    announce<MessageSearch>("MessageSearch");
    announce<JumpModel>("JumpModel");
    announce<ServerRole>("ServerRole");
    announce<PagedListModel>("PagedListModel");
    announce<PeopleModel>("PeopleModel");
    announce<InviteModel>("InviteModel");
    announce<AuditModel>("AuditModel");
    announce<ServerAdministration>("ServerAdministration");
    announce<FeedListModel>("FeedListModel");
    announce<FeedView>("FeedView");
    announce<Feeds>("Feeds");
    announce<Attention>("Attention");
    announce<Errand>("Errand");
    announce<BanModel>("BanModel");
    announce<TileModel>("TileModel");
    announce<BusyRoomModel>("BusyRoomModel");
    announce<ServerEventModel>("ServerEventModel");
    announce<ConnectionModel>("ConnectionModel");
    announce<Dashboard>("Dashboard");
    announce<InviteeModel>("InviteeModel");
    announce<NewMessage>("NewMessage");
    announce<MemberActions>("MemberActions");
    announce<RoomLeaving>("RoomLeaving");
    announce<RoomDetails>("RoomDetails");
    announce<Session>("Session");
    announce<KeyQuestion>("KeyQuestion");
    announce<DeviceModel>("DeviceModel");
    announce<AccountSettings>("AccountSettings");
    announce<SignIn>("SignIn");
    announce<FoundServerModel>("FoundServerModel");
    announce<ServerFinder>("ServerFinder");
    announce<SessionList>("SessionList");
    // What is no more than a function of its input is the real thing.
    announce<BarChart>("BarChart");
    announce<ChartLook>("ChartLook");
    announce<RateBars>("RateBars");
    announce<StreamDesk>("StreamDesk");
    announceUncreatable<AppearanceSettings>("AppearanceSettings");
    announceUncreatable<CaptureInspector>("CaptureInspector");
    announceUncreatable<CaptureModel>("CaptureModel");
    announceUncreatable<EventComparison>("EventComparison");
    announceUncreatable<EventInspector>("EventInspector");
    announceUncreatable<EventRows>("EventRows");
    announceUncreatable<LanguageSettings>("LanguageSettings");
    announceUncreatable<NotificationSettings>("NotificationSettings");
    announceUncreatable<FrameListModel>("FrameListModel");
    announceUncreatable<KeptSources>("KeptSources");
    announceUncreatable<RateStrip>("RateStrip");
    announceUncreatable<SourceAlerts>("SourceAlerts");
    announceUncreatable<SourceDesk>("SourceDesk");
    announceUncreatable<SourceForm>("SourceForm");
    announceUncreatable<SourceFrames>("SourceFrames");
    announceUncreatable<SourceTab>("SourceTab");
    announceUncreatable<Replay>("Replay");
    announceUncreatable<EventTableModel>("EventTableModel");
    announceUncreatable<EventTreeModel>("EventTreeModel");
    announceUncreatable<EventAlertModel>("EventAlertModel");
    announceUncreatable<Plot>("Plot");
    announceUncreatable<PlotModel>("PlotModel");
    announce<Clipboard>("Clipboard");
    announce<CopiedInvite>("CopiedInvite");
    announce<InvitePicture>("InvitePicture");
    announce<LinkOpener>("LinkOpener");
    announce<MessageBlocks>("MessageBlocks");
    announce<SwitchingProxyModel>("SwitchingProxyModel");
    announce<ComposerText>("ComposerText");
    announce<EmojiModel>("EmojiModel");
    announce<MessageRenderer>("MessageRenderer");
    announce<SeriesSet>("SeriesSet");
    announce<ShortcutModel>("ShortcutModel");
    announce<SkinTone>("SkinTone");
    announce<Sparkline>("Sparkline");
    announce<TextLook>("TextLook");
    announce<TimeChart>("TimeChart");
    qRegisterMetaType<CallLog *>();
}

} // namespace hearth::app
