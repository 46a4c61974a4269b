// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/base/Result.h"
#include "shared/model/Enums.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace hearth::app {

class Statement;

struct DatabaseError
{
    enum class Kind { Damaged, Other };

    Kind kind = Kind::Other;
    QString text; //!< SQLite's; no value that was bound is in it
};

//! One connection to an SQLite file, of the thread that opened it. Errors stick: after the first
//! one nothing is run until takeError(), so that a piece of work may run to its end and be asked
//! then.
class Database
{
public:
    //! How much a power cut may take: nothing that was committed, or the last commits.
    enum class Durability { Full, Normal };

    //! `path` may be ":memory:".
    static Result<std::unique_ptr<Database>, DatabaseError> open(const QString &path,
                                                                 Durability durability);
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

private:
    friend class Statement;

    explicit Database(QString name);

    void fail(const QSqlError &error);

    QString m_name;
    std::unordered_map<std::string_view, std::unique_ptr<QSqlQuery>> m_prepared;
    std::optional<DatabaseError> m_error;
};

//! One use of a prepared statement: bind all, then run() or step through next(), then read columns
//! from 0. When it goes out of scope the statement is free again.
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
    //! Runs it first if need be. False after the last row and on an error.
    bool next();
    //! Rows that run() changed.
    [[nodiscard]] int changed() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;

    template <class I>
    [[nodiscard]] I id(int column) const
    {
        return I(text(column));
    }

    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

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

    static QVariant variantOf(qint64 value) { return value; }

    template <class Tag>
    static QVariant variantOf(const Id<Tag> &id)
    {
        return variantOf(id.toString());
    }

    template <class E>
    requires std::is_enum_v<E>

    static QVariant variantOf(E value)
    {
        const auto word = EnumWords<E>::words[static_cast<std::size_t>(value)];
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
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

} // namespace hearth::app
