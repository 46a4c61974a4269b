// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A day of the week that is one of those that were chosen, or not.
T.AbstractButton {
    id: root

    //! Of seven, from the day that begins the week here.
    required property int index
    required property bool on
    //! From Monday, which is 0.
    readonly property int day: (Qt.locale().firstDayOfWeek + root.index + 6) % 7
    readonly property int localeDay: (root.day + 1) % 7

    implicitWidth: Math.max(Theme.px(44), root.implicitContentWidth + 2 * Theme.gap)
    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: Qt.locale().standaloneDayName(root.localeDay, Locale.ShortFormat)
    Accessible.role: Accessible.CheckBox
    Accessible.name: Qt.locale().standaloneDayName(root.localeDay, Locale.LongFormat)
    Accessible.checkable: true
    Accessible.checked: root.on
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.on ? Theme.accentSoft : root.hovered ? Theme.sunken : Theme.clear
        border.width: Theme.hairline
        border.color: root.on ? Theme.accent : Theme.line
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: PlainText {
        text: root.text
        font: root.on ? Theme.bodyStrong : Theme.body
        color: root.on ? Theme.accent : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
