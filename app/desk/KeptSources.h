// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceProfile.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! The sources that a person has kept, in the order in which they came.
class KeptSources : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SourceDesk")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        SourceId = Qt::UserRole + 1,
        Title,
        Detail //!< of what kind it is, and where
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void show(std::vector<SourceProfile> profiles);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<SourceProfile> m_profiles;
};

} // namespace hearth::app
