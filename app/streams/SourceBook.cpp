// SPDX-License-Identifier: MIT
#include "app/streams/SourceBook.h"

#include "app/streams/SourceSecrets.h"

#include <QPointer>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String listKey("sources");
constexpr QLatin1String habitsGroup("source_habits");
constexpr QLatin1String framesGroup("source_frames");
constexpr QLatin1String headerList("headers");
constexpr QLatin1String idKey("id");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String addressKey("address");
constexpr QLatin1String valueKey("value");
constexpr QLatin1String replayKey("replay");
constexpr QLatin1String subprotocolsKey("subprotocols");
constexpr QLatin1String pingKey("ping_seconds");
constexpr QLatin1String secretKey("has_secrets");

//! As it stands in the file.
struct Kept
{
    SourceProfile profile;
    bool hasSecrets = false;
};

SourceHeaders readHeaders(QSettings &settings)
{
    SourceHeaders headers;
    const int size = settings.beginReadArray(headerList);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        headers.push_back({settings.value(nameKey).toString().toLatin1(),
                           settings.value(valueKey).toString().toLatin1()});
    }
    settings.endArray();
    return headers;
}

void writeHeaders(QSettings &settings, const SourceHeaders &headers)
{
    settings.beginWriteArray(headerList, static_cast<int>(headers.size()));
    for (std::size_t i = 0; i < headers.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(nameKey, QString::fromLatin1(headers[i].name));
        settings.setValue(valueKey, QString::fromLatin1(headers[i].value));
    }
    settings.endArray();
}

std::vector<Kept> readSources(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    std::vector<Kept> all;
    const int size = settings.beginReadArray(listKey);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        Kept kept;
        kept.profile.id = settings.value(idKey).toString();
        kept.profile.name = settings.value(nameKey).toString();
        kept.profile.address = settings.value(addressKey).toString();
        kept.profile.isReplayed = settings.value(replayKey).toBool();
        kept.profile.subprotocols = settings.value(subprotocolsKey).toStringList();
        kept.profile.pingInterval =
            std::chrono::seconds(std::max(0, settings.value(pingKey, 15).toInt()));
        kept.hasSecrets = settings.value(secretKey).toBool();
        kept.profile.headers = readHeaders(settings);
        if (!kept.profile.id.isEmpty())
            all.push_back(std::move(kept));
    }
    settings.endArray();
    return all;
}

void writeSources(const QString &file, const std::vector<Kept> &all)
{
    QSettings settings(file, QSettings::IniFormat);
    // Else those of a longer list stay.
    settings.remove(listKey);
    settings.beginWriteArray(listKey, static_cast<int>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const SourceProfile &profile = all[i].profile;
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(idKey, profile.id);
        settings.setValue(nameKey, profile.name);
        settings.setValue(addressKey, profile.address);
        settings.setValue(replayKey, profile.isReplayed);
        settings.setValue(subprotocolsKey, profile.subprotocols);
        settings.setValue(pingKey, static_cast<int>(profile.pingInterval.count()));
        settings.setValue(secretKey, all[i].hasSecrets);
        writeHeaders(settings, profile.headers);
    }
    settings.endArray();
}

QString habitsKeyOf(const QString &id)
{
    return QStringLiteral("%1/%2").arg(habitsGroup, id);
}

//! In the file: whether the keyring has any.
QString framesKeyOf(const QString &id)
{
    return QStringLiteral("%1/%2").arg(framesGroup, id);
}

QString sentKeyOf(const QString &id)
{
    return QStringLiteral("source-frames/%1").arg(id);
}

QString keyOf(const QString &id)
{
    return QStringLiteral("source/%1").arg(id);
}

} // namespace

SourceBook::SourceBook(QString file, CredentialStore &credentials)
    : m_file(std::move(file))
    , m_credentials(credentials)
{}

std::vector<SourceProfile> SourceBook::profiles() const
{
    std::vector<SourceProfile> all;
    for (Kept &kept : readSources(m_file))
        all.push_back(std::move(kept.profile));
    return all;
}

void SourceBook::load(const QString &id, std::function<void(const Loaded &)> answer)
{
    auto all = readSources(m_file);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const Kept &kept) { return kept.profile.id == id; });
    const Kept kept = found == all.end() ? Kept{} : *found;
    const QPointer<QObject> here(&m_context);
    if (!kept.hasSecrets) {
        QMetaObject::invokeMethod(
            &m_context,
            [kept, answer = std::move(answer)] {
                answer({kept.profile, true});
            },
            Qt::QueuedConnection);
        return;
    }
    m_credentials.read(
        keyOf(id),
        [this, here, kept, answer = std::move(answer)](const std::optional<QString> &secrets) {
            if (!here)
                return;
            Loaded loaded{kept.profile, false};
            const QString &own = kept.profile.id;
            if (m_entered.contains(own)) {
                loaded.isComplete = SourceSecrets::putBack(loaded.profile, m_entered.value(own))
                    && secrets && SourceSecrets::fillUp(loaded.profile, *secrets);
                if (loaded.isComplete)
                    write(loaded.profile, [](CredentialStore::Kept) {});
            } else {
                loaded.isComplete = secrets && SourceSecrets::putBack(loaded.profile, *secrets);
            }
            if (loaded.isComplete)
                m_told.insert(own);
            answer(loaded);
        });
}

QString SourceBook::put(SourceProfile profile, std::function<void(CredentialStore::Kept)> answer)
{
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = profile.id;
    const QString secrets = SourceSecrets::of(profile);
    Kept kept{SourceSecrets::without(profile), !secrets.isEmpty()};
    auto all = readSources(m_file);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const Kept &other) { return other.profile.id == id; });
    const bool hasUntold = found != all.end() && found->hasSecrets && !m_told.contains(id)
        && SourceSecrets::mayBelongTo(kept.profile, found->profile);
    kept.hasSecrets = kept.hasSecrets || hasUntold;
    if (found == all.end())
        all.push_back(kept);
    else
        *found = kept;
    writeSources(m_file, all);
    if (hasUntold) {
        if (!secrets.isEmpty())
            join(std::move(profile), std::move(answer));
        return id;
    }
    m_told.insert(id);
    if (secrets.isEmpty())
        forgetSecrets(id);
    else
        write(profile, std::move(answer));
    return id;
}

//! Some were entered anew, and others may be in the keyring, which nobody has had.
void SourceBook::join(SourceProfile profile, std::function<void(CredentialStore::Kept)> answer)
{
    const QPointer<QObject> here(&m_context);
    m_credentials.read(keyOf(profile.id),
                       [this, here, profile = std::move(profile),
                        answer = std::move(answer)](const std::optional<QString> &secrets) mutable {
                           // Whoever has forgotten it meanwhile wants nothing kept.
                           if (!here || !has(profile.id))
                               return;
                           if (secrets && SourceSecrets::fillUp(profile, *secrets)) {
                               write(profile, std::move(answer));
                               return;
                           }
                           m_credentials.check(
                               [this, here, profile = std::move(profile),
                                answer = std::move(answer)](CredentialStore::Kept how) mutable {
                                   if (!here || !has(profile.id))
                                       return;
                                   // What is written now would take the place of what is locked in.
                                   if (how != CredentialStore::Kept::UntilExitWhileLocked) {
                                       write(profile, std::move(answer));
                                       return;
                                   }
                                   remember(std::move(profile));
                                   answer(how);
                               });
                       });
}

void SourceBook::remember(SourceProfile profile)
{
    if (m_entered.contains(profile.id))
        static_cast<void>(SourceSecrets::fillUp(profile, m_entered.value(profile.id)));
    m_entered.insert(profile.id, SourceSecrets::of(profile));
}

void SourceBook::write(const SourceProfile &profile,
                       std::function<void(CredentialStore::Kept)> answer)
{
    const QPointer<QObject> here(&m_context);
    m_entered.remove(profile.id);
    m_credentials.write(keyOf(profile.id), SourceSecrets::of(profile),
                        [here, answer = std::move(answer)](CredentialStore::Kept how) {
                            if (here)
                                answer(how);
                        });
}

void SourceBook::forgetSecrets(const QString &id)
{
    m_entered.remove(id);
    m_credentials.remove(keyOf(id));
}

void SourceBook::remove(const QString &id)
{
    auto all = readSources(m_file);
    std::erase_if(all, [&id](const Kept &kept) { return kept.profile.id == id; });
    writeSources(m_file, all);
    m_told.remove(id);
    forgetSecrets(id);
    m_credentials.remove(sentKeyOf(id));
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(habitsKeyOf(id));
    settings.remove(framesKeyOf(id));
}

bool SourceBook::has(const QString &id) const
{
    const auto all = readSources(m_file);
    return std::any_of(all.begin(), all.end(),
                       [&id](const Kept &kept) { return kept.profile.id == id; });
}

QByteArray SourceBook::habits(const QString &id) const
{
    if (id.isEmpty())
        return {};
    return QSettings(m_file, QSettings::IniFormat).value(habitsKeyOf(id)).toString().toUtf8();
}

void SourceBook::keepHabits(const QString &id, const QByteArray &habits)
{
    if (!has(id))
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    if (habits.isEmpty())
        settings.remove(habitsKeyOf(id));
    else
        settings.setValue(habitsKeyOf(id), QString::fromUtf8(habits));
}

void SourceBook::loadFrames(const QString &id,
                            std::function<void(const std::optional<QString> &)> answer)
{
    const QPointer<QObject> here(&m_context);
    if (!QSettings(m_file, QSettings::IniFormat).value(framesKeyOf(id)).toBool()) {
        QMetaObject::invokeMethod(
            &m_context, [answer = std::move(answer)] { answer(QString()); }, Qt::QueuedConnection);
        return;
    }
    m_credentials.read(
        sentKeyOf(id),
        [this, here, answer = std::move(answer)](const std::optional<QString> &frames) mutable {
            if (!here)
                return;
            if (frames)
                return answer(frames);
            // A keyring that is open and has none has lost them.
            m_credentials.check([here, answer = std::move(answer)](CredentialStore::Kept how) {
                if (!here)
                    return;
                answer(how == CredentialStore::Kept::UntilExitWhileLocked
                           ? std::nullopt
                           : std::optional(QString()));
            });
        });
}

void SourceBook::keepFrames(const QString &id, const QString &frames,
                            std::function<void(CredentialStore::Kept)> answer)
{
    if (!has(id))
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    if (frames.isEmpty()) {
        settings.remove(framesKeyOf(id));
        m_credentials.remove(sentKeyOf(id));
        return;
    }
    settings.setValue(framesKeyOf(id), true);
    const QPointer<QObject> here(&m_context);
    m_credentials.write(sentKeyOf(id), frames,
                        [here, answer = std::move(answer)](CredentialStore::Kept how) {
                            if (here)
                                answer(how);
                        });
}

} // namespace hearth::app
