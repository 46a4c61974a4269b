// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! All keys of the window but for those of its inspector and of single fields, in sections. Those
//! with an action are what its Shortcut listens to; the rest is heard by the part that has the
//! focus.
class ShortcutModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum Action {
        HeardByItsPart,
        JumpAnywhere,
        OpenSettings,
        NextPane,
        PreviousPane,
        EnlargeText,
        ShrinkText,
        ResetText,
        PreviousRoom,
        NextRoom,
        SearchMessages,
        GoToMissed
    };
    Q_ENUM(Action)

    //! `section` is empty but at its first row; `keys` are as the desktop and the language name
    //! them, the usual ones alone.
    enum Role { SectionRole = Qt::UserRole + 1, Title, Keys };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! For Shortcut.sequences: all that mean it.
    Q_INVOKABLE [[nodiscard]] static QVariantList
    sequencesOf(hearth::app::ShortcutModel::Action action);
};

} // namespace hearth::app
