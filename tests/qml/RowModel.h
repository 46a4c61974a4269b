// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>

namespace hearth::app {

//! Rows that a test writes down, under the role names of the real model.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY countChanged)

public:
    explicit RowModel(const QList<QByteArray> &roles, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QVariantList rows() const { return m_rows; }

    void setRows(const QVariantList &rows);
    Q_INVOKABLE void insertAt(int row, const QVariantMap &values);
    Q_INVOKABLE void removeAt(int row, int count);
    Q_INVOKABLE void change(int row, const QVariantMap &values);

Q_SIGNALS:
    void countChanged();

protected:
    //! Enums come from QML as numbers; the real models give them by type.
    [[nodiscard]] virtual QVariant typed(const QByteArray &role, const QVariant &value) const;

private:
    QList<QByteArray> m_roles;
    QVariantList m_rows;
};

} // namespace hearth::app
