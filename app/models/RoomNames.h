// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class PatientSender;
class RoomBook;

//! What the rooms are called that one can see, by which `#name` in a message leads to one: one's
//! own, and the public ones once somebody has named one.
class RoomNames : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    //! By name, each once.
    Q_PROPERTY(QStringList list READ list NOTIFY listChanged)

public:
    //! Both outlive it.
    RoomNames(RoomBook &rooms, PatientSender &commands, QObject *parent = nullptr);

    [[nodiscard]] QStringList list() const { return m_list; }

    //! The room of that name, in any case, that one is in; empty: none.
    Q_INVOKABLE [[nodiscard]] QString ownRoom(const QString &name) const;
    //! A message names a room that is not in the list: asks the server for the public ones, once a
    //! connection.
    Q_INVOKABLE void learn();
    void setOnline(bool online);

Q_SIGNALS:
    void listChanged();

private:
    void collect();
    void ask();

    RoomBook &m_rooms;
    PatientSender &m_commands;
    QStringList m_public;
    QStringList m_list;
    bool m_online = false;
    bool m_wanted = false; //!< asked for as soon as there is a connection
    bool m_asked = false; //!< in this connection
};

} // namespace hearth::app
