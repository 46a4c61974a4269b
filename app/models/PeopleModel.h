// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "shared/base/Clock.h"
#include "shared/model/User.h"

#include <QHash>

#include <vector>

namespace hearth::app {

class UserDirectory;

//! All accounts of the server, by name; those alone whose names have the filter's words.
class PeopleModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the ServerAdministration")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    //! Whatever the filter says.
    Q_PROPERTY(int total READ total NOTIFY countChanged)

public:
    //! `userRole` is one of ServerRole; what one may depends on one's own role.
    enum Role {
        UserIdRole = Qt::UserRole + 1,
        Name,
        Username,
        Initials,
        ColorIndex,
        PresenceRole,
        UserRoleRole,
        RoleName,
        Banned,
        SeenText,
        Self,
        MayChange,
        MayBan
    };
    enum class Page { First, Next };

    //! Both outlive it.
    PeopleModel(UserDirectory &users, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString filter() const { return m_filter; }

    void setFilter(const QString &filter);

    [[nodiscard]] int total() const { return static_cast<int>(m_people.size()); }

    //! The role that decides what may be done.
    void setActor(hearth::Role role);
    //! A first page takes the place of all that was here.
    void takePage(const std::vector<User> &users, Page page);
    //! An account that is new; nothing if it is here already.
    void add(const User &user);
    void remove(const UserId &user);
    //! Name and role are these now; nothing if the account is not here.
    void change(const User &user);
    void setUserRole(const UserId &user, hearth::Role role);
    void setBanned(const UserId &user, bool banned);

Q_SIGNALS:
    void filterChanged();

private:
    struct Person
    {
        User user;
        QString order; //!< of the list
        QString searched; //!< both names, folded
    };

    [[nodiscard]] static Person personOf(const User &user);
    [[nodiscard]] bool fits(const Person &person) const;
    [[nodiscard]] QString seenText(const Person &person) const;
    void sort();
    void show();
    void touch(const UserId &user);

    UserDirectory &m_users;
    const Clock &m_clock;
    std::vector<Person> m_people; //!< by name
    QHash<UserId, size_t> m_places; //!< in m_people
    std::vector<size_t> m_shown; //!< places, in their order
    QString m_filter;
    QStringList m_words; //!< of the filter, folded
    hearth::Role m_actor = hearth::Role::Member;
};

} // namespace hearth::app
