// SPDX-License-Identifier: MIT
#include "app/desk/FrameListModel.h"

#include "app/inspector/EventWords.h"

#include <utility>

namespace hearth::app {

namespace {

constexpr qsizetype longestFrameName = 60; //!< bytes of a frame's beginning

} // namespace

int FrameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_frames.size());
}

QVariant FrameListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WrittenFrame &frame = m_frames[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return frame.name.isEmpty() ? EventWords::oneLine(frame.text.toUtf8(), longestFrameName)
                                    : frame.name;
    case Frame:
        return frame.text;
    case Form:
        return frame.form;
    default:
        return {};
    }
}

QHash<int, QByteArray> FrameListModel::roleNames() const
{
    return {{Name, "name"}, {Frame, "frame"}, {Form, "form"}};
}

QString FrameListModel::textAt(int row) const
{
    return data(index(row), Frame).toString();
}

QString FrameListModel::nameAt(int row) const
{
    return data(index(row), Name).toString();
}

int FrameListModel::formAt(int row) const
{
    return data(index(row), Form).toInt();
}

void FrameListModel::set(std::vector<WrittenFrame> frames)
{
    beginResetModel();
    m_frames = std::move(frames);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
