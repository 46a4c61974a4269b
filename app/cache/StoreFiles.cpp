// SPDX-License-Identifier: MIT
#include "app/cache/StoreFiles.h"

#include "app/cache/WordTables.h"
#include "shared/base/Logging.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <utility>

namespace hearth::app {

namespace {

//! The folder, readable for its owner alone.
QString made(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

//! Whatever can be read of the outbox: from its beginning, and from its end, up to the damage.
std::vector<OutgoingMessage> savedOutbox(Database &damaged)
{
    auto saved = WordTables(damaged).outbox();
    if (!damaged.takeError())
        return saved;
    auto fromTheEnd = WordTables(damaged).outbox(WordTables::Order::NewestFirst);
    static_cast<void>(damaged.takeError());
    saved.insert(saved.end(), fromTheEnd.rbegin(), fromTheEnd.rend());
    return saved;
}

void rescueWords(Database &damaged, Database &fresh)
{
    WordTables words(fresh);
    const auto outbox = savedOutbox(damaged);
    for (const auto &message : outbox)
        words.put(message);
    const auto drafts = WordTables(damaged).drafts();
    for (const auto &[room, draft] : drafts)
        words.setDraft(room, draft);
    const auto left = WordTables(damaged).leftRooms();
    for (const auto &room : left)
        words.putLeftRoom(room);
    const auto attention = WordTables(damaged).attention();
    for (const auto &[room, level] : attention)
        words.keepAttention(room, level);
    const auto habits = WordTables(damaged).feedHabits();
    for (const auto &[feed, made] : habits)
        words.keepFeedHabits(feed, made);
    words.putRecentEmoji(WordTables(damaged).recentEmoji());
    words.keepSkinTone(WordTables(damaged).skinTone());
    qCInfo(lcApp) << "saved from it:" << outbox.size() << "unsent messages," << drafts.size()
                  << "drafts";
}

void tell(const std::vector<const StoreJob *> &jobs, const std::vector<StoreJob::Outcome> &outcomes)
{
    for (size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i]->told)
            jobs[i]->told(outcomes[i]);
    }
}

} // namespace

StoreFiles::StoreFiles(const QString &folder, std::function<void()> onCacheLost,
                       const CacheLimits &limits)
    : m_folder(made(folder))
    , m_cache(cachePath(folder), Migrations::Schema::Cache)
    , m_words(wordsPath(folder), Migrations::Schema::Words, rescueWords)
    , m_onCacheLost(std::move(onCacheLost))
    , m_limits(limits)
{}

QString StoreFiles::cachePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("cache.sqlite"));
}

QString StoreFiles::wordsPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("words.sqlite"));
}

void StoreFiles::handle(const std::vector<StoreJob> &batch)
{
    Jobs cache;
    Jobs words;
    for (const auto &job : batch)
        (job.file == StoreJob::File::Cache ? cache : words).push_back(&job);
    for (const auto &[file, jobs] : {std::pair(StoreJob::File::Cache, std::cref(cache)),
                                     std::pair(StoreJob::File::Words, std::cref(words))})
        tell(jobs, commit(file, jobs));
}

CacheTrimmer::Progress StoreFiles::tidy()
{
    Database &database = m_cache.database();
    const auto progress = CacheTrimmer(database, m_limits).step();
    const auto error = database.takeError();
    if (!error)
        return progress;
    database.rollBack();
    if (error->kind == DatabaseError::Kind::Damaged) {
        m_cache.beginAnew(error->text);
        m_onCacheLost();
    } else if (!std::exchange(m_isFailing, true)) {
        qCWarning(lcApp).noquote() << "the cache could not be made smaller:" << error->text;
    }
    // It is tried again after the next job.
    return CacheTrimmer::Progress::Done;
}

void StoreFiles::removeAll()
{
    m_cache.closeAndRemove();
    m_words.closeAndRemove();
    QDir().rmdir(m_folder);
}

StoreFile &StoreFiles::fileOf(StoreJob::File file)
{
    return file == StoreJob::File::Cache ? m_cache : m_words;
}

StoreFiles::Outcomes StoreFiles::commit(StoreJob::File file, const Jobs &jobs)
{
    if (jobs.empty())
        return {};
    auto error = attempt(file, jobs);
    if (error && error->kind == DatabaseError::Kind::Damaged) {
        fileOf(file).beginAnew(error->text);
        if (file == StoreJob::File::Cache)
            m_onCacheLost();
        error = attempt(file, jobs);
    }
    if (!error) {
        m_isFailing = false;
        return Outcomes(jobs.size(), StoreJob::Outcome::Committed);
    }
    if (!std::exchange(m_isFailing, true))
        qCWarning(lcApp).noquote() << "could not be kept on disk:" << error->text;
    // One of them is to blame; alone each stands or falls for itself.
    Outcomes outcomes;
    for (const auto *job : jobs) {
        const auto failure = attempt(file, {job});
        outcomes.push_back(failure ? StoreJob::Outcome::Failed : StoreJob::Outcome::Committed);
    }
    return outcomes;
}

std::optional<DatabaseError> StoreFiles::attempt(StoreJob::File file, const Jobs &jobs)
{
    Database &database = fileOf(file).database();
    database.run("BEGIN IMMEDIATE");
    for (const auto *job : jobs)
        job->work(database);
    database.run("COMMIT");
    auto error = database.takeError();
    if (error)
        database.rollBack();
    return error;
}

} // namespace hearth::app
