// SPDX-License-Identifier: MIT
#include "server/accounts/RandomText.h"
#include "server/storage/AccountStore.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"
#include "server/storage/RoomLogReader.h"
#include "server/storage/sqlite/SqliteStorage.h"
#include "shared/protocol/Limits.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <future>
#include <random>
#include <semaphore>
#include <thread>
#include <vector>

using namespace hearth;
using namespace hearth::server;

// The server's own storage over a log of a million messages: how many it takes a second, and how
// long pages, searches and replays take. Words are as unevenly common as those of people.

namespace {

constexpr int kRooms = 100;
constexpr int kWords = 50'000;
constexpr int kQuestions = 200;
constexpr qint64 kPageBytes = 128 * 1024;

using Clock = std::chrono::steady_clock;

double millis(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

class Bench
{
public:
    explicit Bench(int messages)
        : m_messages(messages)
        , m_storage(open(m_directory.path()))
    {}

    int run()
    {
        if (!m_storage)
            return 1;
        prepare();
        fill();
        waitForIndex();
        history();
        search("a rare word, all rooms", rooms(), [this] { return word(20'000 + pick(1000)); });
        search("a common word, all rooms", rooms(), [this] { return word(pick(10)); });
        search("a common word, one room", {room(7)}, [this] { return word(pick(10)); });
        search("two words, all rooms", rooms(),
               [this] { return word(pick(100)) + QLatin1Char(' ') + word(100 + pick(1000)); });
        search("the begin of a word", rooms(),
               [this] { return word(1000 + pick(1000)).left(5) + QLatin1Char('*'); });
        search("a phrase", rooms(),
               [this] { return QStringLiteral("\"%1 %2\"").arg(word(pick(20)), word(pick(20))); });
        replay();
        unread();
        m_storage->close();
        return 0;
    }

private:
    static std::unique_ptr<SqliteStorage> open(const QString &path)
    {
        static const SystemClock clock;
        auto opened =
            SqliteStorage::open(path, clock, [](const std::function<void()> &task) { task(); });
        if (opened)
            return std::move(*opened);
        std::fprintf(stderr, "%s\n", qPrintable(opened.error()));
        return nullptr;
    }

    void prepare()
    {
        StoredUser user;
        user.id = m_user;
        user.username = user.foldedName = user.displayName = QStringLiteral("ada");
        user.passwordHash = "hash";
        const StoredToken token{TokenHash::ofToken(QStringLiteral("t")), m_user,
                                SystemClock().now() + std::chrono::hours(1), QString(),
                                DeviceId(newId())};
        wait<RoomEvent>([&](auto done) {
            m_storage->accountStore().addAccount({user, token}, done);
        });
        for (int i = 0; i < kRooms; ++i) {
            RoomDraft draft;
            draft.key = {m_user, CommandId(newId()), "digest"};
            draft.id = room(i);
            draft.name = room(i).toString();
            wait<Logged>([&](auto done) { m_storage->roomLog().createRoom(draft, done); });
        }
    }

    void fill()
    {
        std::counting_semaphore<> done(0);
        constexpr int ahead = 2000;
        const auto begun = Clock::now();
        for (int i = 0; i < m_messages; ++i) {
            if (i >= ahead)
                done.acquire();
            MessageDraft draft;
            draft.key = {m_user, CommandId(newId()), QByteArray(32, 'd')};
            draft.id = MessageId(newOrderedId(SystemClock().now()));
            draft.room = room(i % kRooms);
            for (int j = 0; j < 12; ++j)
                draft.text += word(zipf()) + QLatin1Char(' ');
            m_storage->roomLog().append(draft, [&done](const auto &) { done.release(); });
        }
        for (int i = 0; i < std::min(ahead, m_messages); ++i)
            done.acquire();
        const double seconds = millis(Clock::now() - begun) / 1000;
        std::printf("%-28s %10.0f a second\n", "messages stored", m_messages / seconds);
    }

    //! The figures are those of a server that has had a quiet moment since.
    void waitForIndex()
    {
        const auto begun = Clock::now();
        while (indexedUpTo() < m_messages)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        std::printf("%-28s %10.0f ms behind the last message\n", "words indexed",
                    millis(Clock::now() - begun));
    }

    qint64 indexedUpTo()
    {
        QSqlDatabase database = QSqlDatabase::database(QStringLiteral("beside"));
        if (!database.isValid()) {
            database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
            database.setDatabaseName(m_directory.filePath(QStringLiteral("hearth.db")));
            database.open();
        }
        QSqlQuery query(QStringLiteral("SELECT value FROM meta WHERE key = 'indexed'"), database);
        return query.next() ? query.value(0).toLongLong() : 0;
    }

    void history()
    {
        std::vector<double> times;
        for (int i = 0; i < kQuestions; ++i) {
            const qint64 last = m_messages / kRooms;
            const PageQuery query{
                room(pick(kRooms)), m_user, 2 + pick(static_cast<int>(last)), {}, 50, kPageBytes};
            const auto begun = Clock::now();
            wait<MessagePage>([&](auto done) { m_storage->history().readMessages(query, done); });
            times.push_back(millis(Clock::now() - begun));
        }
        tell("a page of history", times, 0);
    }

    void search(const char *what, const std::vector<RoomId> &where,
                const std::function<QString()> &text)
    {
        std::vector<double> times;
        std::size_t found = 0;
        for (int i = 0; i < kQuestions; ++i) {
            const SearchQuery query{m_user, where, text(), {}, 20, kPageBytes};
            const auto begun = Clock::now();
            const auto page =
                wait<SearchPage>([&](auto done) { m_storage->history().search(query, done); });
            times.push_back(millis(Clock::now() - begun));
            found += page.messages.size();
        }
        tell(what, times, found);
    }

    void replay()
    {
        std::vector<double> times;
        std::size_t found = 0;
        for (int i = 0; i < kQuestions / 10; ++i) {
            const RoomId id = room(pick(kRooms));
            const qint64 last = m_messages / kRooms + 1;
            const auto begun = Clock::now();
            std::promise<std::size_t> read;
            m_storage->logReader().readEvents(
                id, std::max<qint64>(0, last - Limits::replayMax), last, Limits::maxInteger,
                [&read](const auto &events) { read.set_value(events ? events->size() : 0); });
            found += read.get_future().get();
            times.push_back(millis(Clock::now() - begun));
        }
        tell("the last 1,000 events", times, found);
    }

    //! All of one room that somebody else has filled, as far as that is possible.
    void unread()
    {
        QSqlQuery fill(QSqlDatabase::database(QStringLiteral("beside")));
        fill.prepare(QStringLiteral(
            "INSERT INTO log (room, seq, kind, user, message, number, text) "
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
            "SELECT 'one room', i, 'message.new', iif(i % 3, 'somebody', 'user-ada'), "
            "'one-' || i, 1000000000 + i, '' FROM n"));
        fill.addBindValue(m_messages);
        const auto begun = Clock::now();
        if (!fill.exec())
            std::fprintf(stderr, "%s\n", qPrintable(fill.lastError().text()));
        std::printf("%-28s %10.0f a second\n", "messages without words",
                    m_messages / (millis(Clock::now() - begun) / 1000));
        std::vector<double> times;
        std::size_t found = 0;
        for (int i = 0; i < kQuestions; ++i) {
            const std::vector<UnreadQuery> queries{
                {RoomId(QStringLiteral("one room")), pick(1000), m_messages - pick(1000)}};
            const auto asked = Clock::now();
            const auto counts = wait<std::vector<UnreadCount>>(
                [&](auto done) { m_storage->history().countUnread(m_user, queries, done); });
            times.push_back(millis(Clock::now() - asked));
            found += counts.empty() ? 0 : static_cast<std::size_t>(counts.front().messages);
        }
        tell("what is unread of one room", times, found / kQuestions);
    }

    template <class T, class Ask>
    T wait(Ask ask)
    {
        std::promise<T> answer;
        ask([&answer](const Result<T, RequestError> &result) {
            answer.set_value(result ? *result : T());
        });
        return answer.get_future().get();
    }

    static void tell(const char *what, std::vector<double> times, std::size_t found)
    {
        std::sort(times.begin(), times.end());
        const auto at = [&times](double part) {
            return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
        };
        std::printf("%-28s %8.2f ms p50 %8.2f ms p95 %8.2f ms most, %zu found\n", what, at(0.5),
                    at(0.95), times.back(), found);
    }

    static RoomId room(int i) { return RoomId(QStringLiteral("room-%1").arg(i)); }

    static std::vector<RoomId> rooms()
    {
        std::vector<RoomId> all;
        for (int i = 0; i < kRooms; ++i)
            all.push_back(room(i));
        return all;
    }

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    //! Zipf's law: the nth word is about n times rarer than the first.
    int zipf()
    {
        const double x = std::uniform_real_distribution<double>(0, 1)(m_random);
        return static_cast<int>(std::pow(double(kWords), x)) - 1;
    }

    static QString word(int n)
    {
        // Letters that no short word is made of alone, so that beginnings are shared.
        QString text;
        quint32 x = static_cast<quint32>(n) * 2654435761U;
        for (int i = 0; i < 4 + n % 5; ++i, x = x * 1664525U + 1013904223U)
            text += QLatin1Char(static_cast<char>('a' + (x >> 24) % 26));
        return text + QString::number(n, 36);
    }

    int m_messages;
    std::mt19937 m_random{1};
    const UserId m_user{QStringLiteral("user-ada")};
    QTemporaryDir m_directory;
    std::unique_ptr<SqliteStorage> m_storage;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int messages = 1'000'000;
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype flag = arguments.indexOf(QStringLiteral("--messages"));
    if (flag > 0)
        messages = arguments.value(flag + 1).toInt();
    if (messages < kRooms) {
        std::fprintf(stderr, "bench_log: --messages wants a number from %d\n", kRooms);
        return 2;
    }
    return Bench(messages).run();
}
