// SPDX-License-Identifier: MIT
#include "app/models/DeviceModel.h"

#include "app/models/TimeText.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

DeviceModel::DeviceModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &device = m_devices[static_cast<size_t>(index.row())];
    switch (role) {
    case DeviceIdRole:
        return device.id.toString();
    case Qt::DisplayRole:
    case Name:
        return device.name.value_or(tr("A device without a name"));
    case UsedText:
        return tr("Last used %1")
            .arg(TimeText::recent(device.lastUsedAt, TimeText::dayOf(toMillis(m_clock.now()))));
    case Current:
        return device.current.value_or(false);
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceModel::roleNames() const
{
    return {
        {DeviceIdRole, "deviceId"}, {Name, "name"}, {UsedText, "usedText"}, {Current, "current"}};
}

void DeviceModel::setDevices(std::vector<Device> devices)
{
    std::stable_partition(devices.begin(), devices.end(),
                          [](const Device &device) { return device.current.value_or(false); });
    if (devices == m_devices)
        return;
    beginResetModel();
    m_devices = std::move(devices);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
