// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/KnownPeopleModel.h"
#include "app/session/Errand.h"

#include <QStringList>

namespace hearth::app {

class RoomBook;
class ServerPeople;

//! To whom a new message goes: one person or several, chosen out of those that are listed. Who is
//! chosen is not listed any more.
class NewMessage : public hearth::app::KnownPeopleModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    //! One's role lets one begin anything.
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged)
    //! The ids of those who are chosen, in the order of that.
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY chosenChanged)
    //! Nobody else can be chosen.
    Q_PROPERTY(bool full READ isFull NOTIFY chosenChanged)
    //! Why that is so, as a sentence, or empty.
    Q_PROPERTY(QString limitText READ limitText NOTIFY chosenChanged)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)

public:
    //! All of them outlive it.
    struct Parts
    {
        PatientSender &commands;
        RoomBook &rooms;
        UserDirectory &users;
        ServerPeople &people;
    };

    explicit NewMessage(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] QString limitText() const;

    [[nodiscard]] Errand *errand() { return &m_errand; }

    //! Nobody is chosen; everybody on the server is asked for. Until finish() they are looked
    //! after.
    Q_INVOKABLE void start();
    Q_INVOKABLE void finish();
    //! Passed over once it is full, or while the room is opened. The filter begins anew.
    Q_INVOKABLE void choose(const QString &userId);
    Q_INVOKABLE void drop(const QString &userId);
    //! Whoever was chosen last.
    Q_INVOKABLE void dropLast();
    Q_INVOKABLE QString nameOf(const QString &userId) const;
    //! The room of all who are chosen; opened() follows, at once where it is known.
    Q_INVOKABLE void open();

    //! Whether the server has rooms of several.
    void setGroupsOffered(bool offered);

Q_SIGNALS:
    void offeredChanged();
    void chosenChanged();
    //! The room is in the list of directs.
    void opened(const QString &roomId);

protected:
    [[nodiscard]] bool takes(const UserId &user) const override;

private:
    void chosenAreOthers();

    RoomBook &m_rooms;
    ServerPeople &m_people;
    Errand m_errand;
    std::vector<UserId> m_chosen;
    bool m_groupsOffered = false;
};

} // namespace hearth::app
