// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! A server that one may go to, as a row shows it.
struct FoundServer
{
    QString id;
    QString name;
    QString detail; //!< where it is, who is there and who may come
    QString username; //!< of the account that one has there; empty: none that is known
    int standing = 0; //!< one of FoundServerModel::Standing

    friend bool operator==(const FoundServer &, const FoundServer &) = default;
};

//! Servers in the order of their names, or as they were put.
class FoundServerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the ServerFinder")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ServerId = Qt::UserRole + 1,
        Name,
        Detail,
        Username,
        StandingRole,
        Initials,
        ColorIndex
    };

    //! What is known of whether it can be reached.
    enum Standing {
        Announced, //!< it says of itself that it is there
        Asking,
        Reachable,
        Unreachable,
        Own //!< this computer hosts it: one is let in as its owner
    };
    Q_ENUM(Standing)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    //! Null if there is none. Valid until the next change.
    [[nodiscard]] const FoundServer *find(const QString &id) const;

    //! Takes the place of a row with its id; a new one goes to where its name belongs.
    void put(const FoundServer &server);
    void remove(const QString &id);
    //! These rows and no others, in this order. What is the same in both stays where it is.
    void setRows(const std::vector<FoundServer> &rows);
    void setStanding(const QString &id, Standing standing);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] int rowOf(const QString &id) const;
    void insert(int row, const FoundServer &server);
    void takeOut(int row);
    void change(int row, const FoundServer &server);

    std::vector<FoundServer> m_rows;
};

} // namespace hearth::app
