// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/SkinTone.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class LocalStore;

//! The emoji that were used last on this computer, the latest first, and the skin that was chosen
//! for those that take one.
class RecentEmoji : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(QStringList list READ list NOTIFY listChanged)
    Q_PROPERTY(hearth::app::SkinTone::Tone tone READ tone WRITE setTone NOTIFY toneChanged)

public:
    static constexpr qsizetype most = 36;

    //! The store outlives it.
    explicit RecentEmoji(LocalStore &store, QObject *parent = nullptr);

    void restore(const QStringList &emoji, SkinTone::Tone tone);

    [[nodiscard]] QStringList list() const { return m_list; }

    [[nodiscard]] SkinTone::Tone tone() const { return m_tone; }

    void setTone(SkinTone::Tone tone);

    Q_INVOKABLE void use(const QString &emoji);

Q_SIGNALS:
    void listChanged();
    void toneChanged();

private:
    LocalStore &m_store;
    QStringList m_list;
    SkinTone::Tone m_tone = SkinTone::None;
};

} // namespace hearth::app
