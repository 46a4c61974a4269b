// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/RoomMessages.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class PatientSender;
class RoomBook;
struct CommandFailure;

//! The public rooms of the server, to join one or to make another, by name. All of them, or those
//! whose name or topic has what is looked for.
class RoomDirectoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(bool creating READ isCreating NOTIFY creatingChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString creationError READ creationError NOTIFY creationErrorChanged)

public:
    enum Role { RoomIdRole = Qt::UserRole + 1, Name, Topic, MemberCount, Joined };

    RoomDirectoryModel(PatientSender &commands, RoomBook &rooms, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QString filter() const { return m_filter; }

    void setFilter(const QString &filter);

    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] bool isCreating() const { return m_creating; }

    //! Of the list, or of joining.
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] QString creationError() const { return m_creationError; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void join(const QString &roomId);
    Q_INVOKABLE void create(const QString &name, const QString &topic);
    Q_INVOKABLE void createPrivate(const QString &name, const QString &topic);
    //! Nobody waits for it any more: what is under way is still done, but not entered().
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void loadingChanged();
    void creatingChanged();
    void errorChanged();
    void creationErrorChanged();
    //! A join or a create that somebody waits for succeeded; the room is in the room list already.
    void entered(const QString &roomId);

private:
    void make(RoomCreate command);
    void setRooms(std::vector<Room> rooms);
    void show();
    void setLoading(bool loading);
    void setCreating(bool creating);
    void setError(const QString &error);
    void setCreationError(const QString &error);
    void enter(const Room &room, int visit);
    void touchJoined(const RoomId &room);

    PatientSender &m_commands;
    RoomBook &m_book;
    std::vector<Room> m_all;
    std::vector<Room> m_listed; //!< those of them that the filter takes
    QString m_filter;
    QString m_error;
    QString m_creationError;
    //! The same room again, after an answer that was lost, is the same command.
    CommandId m_creationId;
    std::optional<RoomCreate> m_creation;
    int m_visit = 0; //!< a room that was asked for in an earlier one is not entered
    bool m_loading = false;
    bool m_creating = false;
};

} // namespace hearth::app
