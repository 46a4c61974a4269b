// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QObject>
#include <QString>

#include <map>

namespace hearth::app {

class PatientSender;
class RoomBook;

//! What rooms are called that the server only names by their ids: those one is in, and public ones.
//! All others are private, and stay so.
class RoomTitles : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    RoomTitles(RoomBook &rooms, PatientSender &commands, QObject *parent = nullptr);

    //! "#general", "Carol Diaz", "a private room"
    [[nodiscard]] QString title(const RoomId &room) const;
    //! Asks the server for the public ones, unless that is under way.
    void learn();

Q_SIGNALS:
    void changed();

private:
    RoomBook &m_rooms;
    PatientSender &m_commands;
    std::map<RoomId, QString> m_public;
    bool m_asking = false;
};

} // namespace hearth::app
