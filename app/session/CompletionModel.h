// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class RecentEmoji;
class RoomBook;
class ServerFeatures;
class SlashCommands;
class UserDirectory;

//! What may be meant by the word that is being written: `@` and a person, `#` and a room, `:` and
//! an emoji, or a command. It is open while there is something to choose.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! Where the word begins, in characters.
    Q_PROPERTY(int begin READ begin NOTIFY countChanged)

public:
    enum Role { Title = Qt::UserRole + 1, Detail, Sign, Initials, ColorIndex };

    static constexpr int most = 8;

    //! All of it outlives the model.
    struct Parts
    {
        RoomId room;
        UserDirectory &users;
        RoomBook &rooms;
        SlashCommands &commands;
        const ServerFeatures &features;
        const RecentEmoji &recentEmoji;
    };

    explicit CompletionModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isOpen() const { return !m_rows.empty(); }

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int begin() const { return m_begin; }

    //! To be called after each change, with where the cursor stands.
    Q_INVOKABLE void update(const QString &text, int cursor);
    //! Stays closed until another word is begun.
    Q_INVOKABLE void close();
    //! The emoji whose name was finished by the colon that has just been typed before the cursor,
    //! as in `:smile:`; its word begins at `begin`. Empty if that was none, or stands in code.
    Q_INVOKABLE [[nodiscard]] QString typedEmoji(const QString &before, const QString &text,
                                                 int cursor);
    //! What takes the place of the word.
    Q_INVOKABLE [[nodiscard]] QString insertion(int row) const;

Q_SIGNALS:
    void openChanged();
    void countChanged();

private:
    struct Row
    {
        QString title;
        QString detail;
        QString sign; //!< stands before it; empty for people, who have initials
        QString initials;
        int colorIndex = 0;
        QString insertion;
    };

    void show(std::vector<Row> rows);
    [[nodiscard]] std::vector<Row> people(const QString &typed) const;
    //! Whether `@here` would be somebody.
    [[nodiscard]] bool offersHere() const;
    [[nodiscard]] std::vector<Row> roomsNamed(const QString &typed) const;
    [[nodiscard]] std::vector<Row> emoji(const QString &typed) const;
    [[nodiscard]] std::vector<Row> commandsNamed(const QString &typed) const;
    //! Of these, those who are called so: the first ones by name, as many as are shown.
    [[nodiscard]] std::vector<Row> named(const std::vector<UserId> &users,
                                         const QString &typed) const;

    Parts m_parts;
    std::vector<Row> m_rows;
    int m_begin = -1;
    int m_closed = -1; //!< the begin of the word that was closed
};

} // namespace hearth::app
