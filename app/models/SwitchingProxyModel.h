// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! The rows of a source, for which another one can be put without a reset: rows that both have are
//! told as changed, and only what one of them has more comes or goes, at the end. So a view gives
//! other values to the items that it has, which costs far less than to make them anew; whatever
//! hangs on such an item is the view's to put away. Sources of other roles than the one before,
//! and whatever else a source does with its layout than to insert, remove and move, reset it. Flat
//! sources alone.
class SwitchingProxyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *source READ source WRITE setSource NOTIFY sourceChanged)
    //! While a row may have some values of the one source and some of the other.
    Q_PROPERTY(bool switching READ isSwitching NOTIFY switchingChanged)

public:
    explicit SwitchingProxyModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QAbstractItemModel *source() const { return m_source; }

    //! May be null. One that ends leaves no rows.
    void setSource(QAbstractItemModel *source);

    [[nodiscard]] bool isSwitching() const { return m_switching; }

Q_SIGNALS:
    void sourceChanged();
    void switchingChanged();

private:
    void listenTo(QAbstractItemModel &source);
    //! From its first row to its last one.
    void exchange(QAbstractItemModel &source);
    void replace(QAbstractItemModel *source);
    void setSwitching(bool switching);

    QPointer<QAbstractItemModel> m_source;
    int m_rows = 0; //!< that were told of
    bool m_switching = false;
};

} // namespace hearth::app
