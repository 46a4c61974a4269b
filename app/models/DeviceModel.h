// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/model/Device.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! Where one is signed in: this computer first, then the others as the server has them.
class DeviceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the AccountSettings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { DeviceIdRole = Qt::UserRole + 1, Name, UsedText, Current };

    //! The clock outlives it.
    explicit DeviceModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void setDevices(std::vector<Device> devices);

Q_SIGNALS:
    void countChanged();

private:
    const Clock &m_clock;
    std::vector<Device> m_devices;
};

} // namespace hearth::app
