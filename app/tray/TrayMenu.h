// SPDX-License-Identifier: MIT
#pragma once

#include "app/tray/TrayTypes.h"

#include <QObject>

#include <optional>

namespace hearth::app {

//! The tray's menu as com.canonical.dbusmenu, which the desktop draws. The names of its slots are
//! that interface's.
class TrayMenu : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)

public:
    enum Item { Root, Open, DoNotDisturb, Line, Quit };

    using QObject::QObject;

    //! Nothing: nobody is signed in who could be disturbed.
    void setDoNotDisturb(std::optional<bool> doNotDisturb);

    [[nodiscard]] static uint version() { return 3; }

    [[nodiscard]] static QString textDirection();

    [[nodiscard]] static QString status() { return QStringLiteral("normal"); }

    [[nodiscard]] static QStringList iconThemePath() { return {}; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming)

    Q_SCRIPTABLE uint GetLayout(int parent, int depth, const QStringList &names,
                                hearth::app::TrayMenuLayout &layout);
    Q_SCRIPTABLE QList<hearth::app::TrayMenuProperties>
    GetGroupProperties(const QList<int> &ids, const QStringList &names);
    Q_SCRIPTABLE QDBusVariant GetProperty(int id, const QString &name);
    Q_SCRIPTABLE void Event(int id, const QString &type, const QDBusVariant &data, uint timestamp);
    Q_SCRIPTABLE QList<int> EventGroup(const QList<hearth::app::TrayMenuEvent> &events);
    Q_SCRIPTABLE bool AboutToShow(int id);
    Q_SCRIPTABLE QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &errors);

Q_SIGNALS:
    Q_SCRIPTABLE void LayoutUpdated(uint revision, int parent);
    // NOLINTEND(readability-identifier-naming)

    void openChosen();
    void doNotDisturbChosen();
    void quitChosen();

private:
    [[nodiscard]] static bool has(int id) { return id >= Root && id <= Quit; }

    [[nodiscard]] QVariantMap propertiesOf(int id) const;

    std::optional<bool> m_doNotDisturb;
    uint m_revision = 1;
};

} // namespace hearth::app
