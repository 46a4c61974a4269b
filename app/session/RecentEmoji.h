// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class LocalStore;

//! The emoji that were used last on this computer, the latest first.
class RecentEmoji : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(QStringList list READ list NOTIFY listChanged)

public:
    static constexpr qsizetype most = 36;

    //! The store outlives it.
    explicit RecentEmoji(LocalStore &store, QObject *parent = nullptr);

    void restore(const QStringList &emoji);

    [[nodiscard]] QStringList list() const { return m_list; }

    Q_INVOKABLE void use(const QString &emoji);

Q_SIGNALS:
    void listChanged();

private:
    LocalStore &m_store;
    QStringList m_list;
};

} // namespace hearth::app
