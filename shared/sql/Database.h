// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Ids.h"
#include "shared/base/Result.h"
#include "shared/model/Enums.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <unordered_map>

namespace hearth {

class Statement;

struct DatabaseError
{
    enum class Kind {
        Damaged, //!< the file is no database, or not a whole one
        Other
    };

    Kind kind = Kind::Other;
    QString text; //!< SQLite's; no value that was bound is in it
};

//! One connection to an SQLite file, of the thread that opened it. Errors stick: after the first
//! one nothing is run until takeError(), so that a piece of work may run to its end and be asked
//! then.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static constexpr std::chrono::milliseconds lockPatience{5000};

    //! `path` may be ":memory:". The pragmas are run at once, and have to be literals.
    static Result<std::unique_ptr<Database>, DatabaseError>
    open(const QString &path, Access access, std::initializer_list<std::string_view> pragmas);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! A prepared statement, kept for the next time. `sql` has to be a literal, and must not be in
    //! use already.
    [[nodiscard]] Statement statement(std::string_view sql);
    bool run(std::string_view sql);
    //! What went wrong since the last time it was asked.
    [[nodiscard]] std::optional<DatabaseError> takeError();

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

    //! It has no file, and ends with this object.
    [[nodiscard]] bool isInMemory() const { return m_isInMemory; }

    //! Once `stop` is requested, from whatever thread, what runs ends with an error, and nothing is
    //! run any more. Once.
    void stopWith(std::stop_token stop);

    //! While another connection has the lock that a statement wants, this is asked between short
    //! naps in the connection's thread: false, and the statement fails at once. After lockPatience
    //! it fails in any case, and so it does without this.
    void waitForLocksWhile(std::function<bool()> goesOn);

    //! How many statements were run so far that may have changed something.
    [[nodiscard]] quint64 writes() const { return m_writes; }

    //! How often something was undone: what is remembered of the tables holds only while this
    //! stays.
    [[nodiscard]] quint64 rollbacks() const { return m_rollbacks; }

    //! Undoes the transaction, if there is one, and forgets the error.
    void rollBack();
    //! Ends a transaction that only reads. An error that there was stays.
    void endReading();
    //! Undoes what was done since the savepoint, which stays.
    bool rollBackTo(std::string_view rollbackSql);

private:
    friend class Statement;

    explicit Database(QString name);

    //! As sqlite3_busy_handler() wants it.
    static int onLocked(void *self, int naps);

    void fail(const QSqlError &error);

    QString m_name;
    bool m_isInMemory = false;
    std::unordered_map<std::string_view, std::unique_ptr<QSqlQuery>> m_prepared;
    std::optional<DatabaseError> m_error;
    quint64 m_writes = 0;
    quint64 m_rollbacks = 0;
    std::function<bool()> m_waitsForLock;
    std::chrono::steady_clock::time_point m_lockedSince;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_interrupt;
};

//! One use of a prepared statement: bind all, then run() or step through next(), then read columns
//! from 0. When it goes out of scope the statement is free again and holds no lock.
class Statement
{
public:
    Statement(Database &database, QSqlQuery *query);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class... T>
    Statement &bind(const T &...values)
    {
        int index = 0;
        (bindAt(index++, variantOf(values)), ...);
        return *this;
    }

    //! False on an error.
    bool run();
    //! How many rows the last run() changed.
    [[nodiscard]] int changedRows() const;
    //! Runs it first if need be. False after the last row and on an error.
    bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    [[nodiscard]] UnixTime time(int column) const { return fromMillis(integer(column)); }

    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<UnixTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

    template <class I>
    [[nodiscard]] I id(int column) const
    {
        return I(text(column));
    }

    template <class I>
    [[nodiscard]] std::optional<I> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(I(text(column)));
    }

    //! Nothing if the column holds none of the words.
    template <class E>
    [[nodiscard]] std::optional<E> word(int column) const
    {
        const QByteArray found = text(column).toUtf8();
        constexpr auto &words = EnumWords<E>::words;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (found == QByteArrayView(words[i].data(), static_cast<qsizetype>(words[i].size())))
                return static_cast<E>(i);
        }
        return std::nullopt;
    }

private:
    // Qt takes a null string for NULL, which is not what an empty one means here.
    static QVariant variantOf(const QString &text)
    {
        return text.isNull() ? QStringLiteral("") : text;
    }

    static QVariant variantOf(const QByteArray &bytes)
    {
        return bytes.isNull() ? QByteArray("") : bytes;
    }

    static QVariant variantOf(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    static QVariant variantOf(qint64 value) { return value; }

    static QVariant variantOf(UnixTime value) { return toMillis(value); }

    template <class Tag>
    static QVariant variantOf(const Id<Tag> &id)
    {
        return variantOf(id.toString());
    }

    template <class E>
    requires std::is_enum_v<E>

    static QVariant variantOf(E value)
    {
        return variantOf(EnumWords<E>::words[static_cast<std::size_t>(value)]);
    }

    template <class T>
    static QVariant variantOf(const std::optional<T> &value)
    {
        return value ? variantOf(*value) : QVariant();
    }

    void bindAt(int index, const QVariant &value);

    Database &m_database;
    QSqlQuery *m_query; //!< null if it could not be prepared
    bool m_isRunning = false;
};

} // namespace hearth
