// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QJsonArray>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! A frame as a person wrote it, with its blanks (FrameBlanks).
struct WrittenFrame
{
    QString name; //!< of a template; else empty
    QString text;
    int form = 0; //!< of SourceTab::FrameForm

    friend bool operator==(const WrittenFrame &, const WrittenFrame &) = default;
};

//! Frames that a person wrote, in rows.
class FrameListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to SourceFrames")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Name = Qt::UserRole + 1, //!< of a template; else the beginning of its text
        Frame, //!< its text
        Form //!< of SourceTab::FrameForm
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<WrittenFrame> &frames() const { return m_frames; }

    //! Of a row that is there.
    Q_INVOKABLE [[nodiscard]] QString textAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString nameAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int formAt(int row) const;

    void set(std::vector<WrittenFrame> frames);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<WrittenFrame> m_frames;
};

} // namespace hearth::app
