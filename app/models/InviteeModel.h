// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Errand.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class RoomBook;
class UserDirectory;

//! Whom this session knows and who is not in a room yet, by name, as far as a filter lets them
//! through.
class InviteeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the RoomDetails")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString done READ done NOTIFY doneChanged)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)

public:
    enum Role { UserIdRole = Qt::UserRole + 1, Name, Username, Initials, ColorIndex };

    //! All three outlive it.
    InviteeModel(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                 QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QString filter() const { return m_filter; }

    //! Words that a name or a user name begins with, in whatever case.
    void setFilter(const QString &filter);

    //! Who came in last, as a sentence, or empty.
    [[nodiscard]] QString done() const { return m_done; }

    [[nodiscard]] Errand *errand() { return &m_errand; }

    //! Everything begins anew; with an empty one nobody is listed, nor looked after.
    void setRoom(const RoomId &room);
    Q_INVOKABLE void invite(const QString &userId);

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void doneChanged();

private:
    struct Person
    {
        UserId id;
        QString name; //!< folded, to sort by
        QString searched; //!< folded, a space before each word
    };

    //! Those who are not in the room, by name.
    void collect();
    void list();
    void setDone(const QString &done);

    RoomBook &m_rooms;
    UserDirectory &m_users;
    Errand m_errand;
    RoomId m_room;
    QString m_filter;
    QString m_done;
    std::vector<Person> m_people;
    std::vector<UserId> m_rows;
    bool m_isStale = false; //!< somebody has come, or is called something else
};

} // namespace hearth::app
