// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/User.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class UserDirectory;

//! Whom this session knows and who may be chosen for something, by name, as far as a filter lets
//! them through. Neither oneself nor publishers. Follows the directory between begin() and end().
class KnownPeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what lists of people have in common")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    enum Role { UserIdRole = Qt::UserRole + 1, Name, Username, Initials, ColorIndex };

    //! `users` outlives it.
    explicit KnownPeopleModel(UserDirectory &users, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QString filter() const { return m_filter; }

    //! Words that a name or a user name begins with, in whatever case.
    void setFilter(const QString &filter);

Q_SIGNALS:
    void countChanged();
    void filterChanged();

protected:
    //! Lists everybody whom takes() takes, without a filter.
    void begin();
    //! Nobody is listed, nor looked after.
    void end();
    //! What takes() says may be another now.
    void collect();
    [[nodiscard]] virtual bool takes(const UserId &user) const = 0;

    [[nodiscard]] UserDirectory &users() const { return m_users; }

private:
    struct Person
    {
        UserId id;
        QString name; //!< folded, to sort by
        QString searched; //!< folded, a space before each word
    };

    void startOver();
    void list();

    UserDirectory &m_users;
    QString m_filter;
    std::vector<Person> m_people;
    std::vector<UserId> m_rows;
    bool m_active = false;
    bool m_isStale = false; //!< somebody has come, or is called something else
};

} // namespace hearth::app
