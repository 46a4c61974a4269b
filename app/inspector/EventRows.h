// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Events as rows, the newest first, wherever they lie: what a list needs to follow them, or to
//! stay with one of them while others come above it.
class EventRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("is a table of events")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }

    //! The number of the event in this row; 0: there is none.
    Q_INVOKABLE [[nodiscard]] virtual qint64 numberAt(int row) const = 0;
    //! -1: it is not here.
    Q_INVOKABLE [[nodiscard]] virtual int rowOf(qint64 number) const = 0;

Q_SIGNALS:
    void countChanged();
};

} // namespace hearth::app
