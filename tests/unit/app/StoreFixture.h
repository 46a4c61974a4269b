// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/SqliteLocalStore.h"
#include "app/cache/StoreFile.h"
#include "app/cache/StoreFiles.h"
#include "tests/unit/app/Samples.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace hearth::app {

inline const QString epoch = QStringLiteral("e1");

inline OutgoingMessage outgoing(const QString &id, const QString &text = QStringLiteral("unsent"))
{
    return {CommandId(id), general, text, 1, OutgoingMessage::State::Queued, {}};
}

inline ChatMessage said(qint64 seq, const QString &text)
{
    return message(seq, bob, text, 1'790'000'000'000 + seq);
}

inline MessageNew sent(qint64 seq, const QString &text = {})
{
    return {general, seq, said(seq, text.isEmpty() ? QString::number(seq) : text)};
}

inline QStringList textsOf(const std::vector<ChatMessage> &messages)
{
    QStringList texts;
    for (const auto &message : messages)
        texts.append(message.text);
    return texts;
}

inline HistoryGet query(std::optional<qint64> before = {}, std::optional<qint64> after = {},
                        qint64 limit = 50)
{
    HistoryGet query;
    query.room = general;
    query.before = before;
    query.after = after;
    query.limit = limit;
    return query;
}

//! The log has to say this, once.
inline void expectWarning(const QString &pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(pattern));
}

//! A store with its thread and its files, in a folder of its own.
struct StoreFixture
{
    QTemporaryDir dir;
    QString folder = dir.filePath(QStringLiteral("account"));
    std::unique_ptr<SqliteLocalStore> store = SqliteLocalStore::open(folder);

    //! A room of which the events up to `lastSeq` were before our time.
    void begin(qint64 lastSeq = 0)
    {
        store->begin(epoch, user(alice, QStringLiteral("Alice Moor")));
        store->putRooms({room(general, QStringLiteral("general"), lastSeq)});
        store->startRange(general, lastSeq);
    }

    void reopen()
    {
        store.reset();
        store = SqliteLocalStore::open(folder);
    }

    //! Goes on with the files as a kill at this moment would leave them.
    void kill()
    {
        (void)store->load();
        const QString copy = folder + QStringLiteral(" after the kill");
        QVERIFY(QDir().mkpath(copy));
        for (const auto &name : QDir(folder).entryList(QDir::Files))
            QVERIFY(QFile::copy(folder + QLatin1Char('/') + name, copy + QLatin1Char('/') + name));
        folder = copy;
        store = SqliteLocalStore::open(folder);
    }

    [[nodiscard]] bool addOutgoing(const OutgoingMessage &message)
    {
        bool kept = false;
        store->outbox().add(
            message, [&kept](OutboxStore::Kept how) { kept = how == OutboxStore::Kept::Durably; });
        return QTest::qWaitFor([&kept] { return kept; });
    }

    [[nodiscard]] QStringList found(const QString &text, const std::optional<RoomId> &where = {})
    {
        StoredSearch search;
        search.words = text;
        search.room = where;
        search.limit = 50;
        return found(search);
    }

    [[nodiscard]] QStringList found(const StoredSearch &search)
    {
        QStringList texts;
        bool answered = false;
        store->search(search, [&](const std::vector<ChatMessage> &messages) {
            texts = textsOf(messages);
            answered = true;
        });
        return QTest::qWaitFor([&answered] { return answered; })
            ? texts
            : QStringList{QStringLiteral("no answer")};
    }

    void damage(const QString &path, qint64 from) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        file.write(
            QByteArray(static_cast<qsizetype>(std::max<qint64>(file.size() - from, 8192)), 'x'));
    }
};

} // namespace hearth::app
