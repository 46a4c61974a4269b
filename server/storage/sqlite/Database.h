// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Ids.h"
#include "shared/base/Result.h"
#include "shared/model/Enums.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace hearth::server {

class Statement;

//! One connection, of the thread that opened it. Errors stick: after the first one nothing is run
//! until takeError(), so that a piece of work may run to its end and be asked then.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>, QString> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! A prepared statement, kept for the next time. `sql` has to be a literal, and must not be in
    //! use already.
    [[nodiscard]] Statement statement(std::string_view sql);
    bool run(std::string_view sql);
    //! What went wrong since the last time it was asked.
    [[nodiscard]] std::optional<QString> takeError();

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

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

    void fail(const QSqlQuery &query);

    QString m_name;
    std::unordered_map<std::string_view, std::unique_ptr<QSqlQuery>> m_prepared;
    std::optional<QString> m_error;
    quint64 m_writes = 0;
    quint64 m_rollbacks = 0;
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
        (bindAt(index++, values), ...);
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

    [[nodiscard]] UnixTime time(int column) const { return fromMillis(integer(column)); }

    //! The first word's value if the column holds none of them.
    template <class E>
    [[nodiscard]] E word(int column) const
    {
        const QByteArray found = text(column).toUtf8();
        constexpr auto &words = EnumWords<E>::words;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (found == QByteArrayView(words[i].data(), static_cast<qsizetype>(words[i].size())))
                return static_cast<E>(i);
        }
        return E{};
    }

private:
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &value);
    void bindAt(int index, qint64 value);
    void bindAt(int index, std::string_view value);
    void bindNull(int index);

    void bindAt(int index, UnixTime value) { bindAt(index, toMillis(value)); }

    template <class Tag>
    void bindAt(int index, const Id<Tag> &value)
    {
        bindAt(index, value.toString());
    }

    template <class T>
    void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindNull(index);
    }

    template <class E>
    requires std::is_enum_v<E>

    void bindAt(int index, E value)
    {
        bindAt(index, EnumWords<E>::words[static_cast<std::size_t>(value)]);
    }

    Database &m_database;
    QSqlQuery *m_query; //!< null if it could not be prepared
    bool m_isRunning = false;
};

} // namespace hearth::server
