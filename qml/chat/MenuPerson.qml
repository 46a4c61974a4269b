// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Whom a menu is about: the name, and below it what there is to know. No part of the choice.
Item {
    id: root

    required property string name
    //! A line each; empty ones take no room.
    required property list<string> facts
    readonly property list<string> shown: Array.from(root.facts).filter(fact => fact)

    implicitWidth: Theme.menuWidth - 2 * Theme.gapTiny
    implicitHeight: column.implicitHeight + Theme.gap + Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.name, ...Array.from(root.shown)].join(", ")

    Column {
        id: column

        x: Theme.gap
        y: Theme.gapTiny
        width: root.width - 2 * Theme.gap

        PlainText {
            width: parent.width
            text: root.name
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Repeater {
            model: root.shown

            SmallText {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
