// SPDX-License-Identifier: MIT
import QtQuick
import QtQml.Models
import Hearth.App
import Hearth.Ui

//! How much of the newest the dashboard shows.
HeaderButton {
    id: root

    required property Dashboard dashboard

    text: qsTr("Last %1").arg(root.dashboard.rangeName(root.dashboard.range))
    glyph: "chevron-down"
    glyphAtEnd: true
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.popup(root, root.width - menu.width, root.height + Theme.gapTiny)

    Menu {
        id: menu

        Instantiator {
            model: root.dashboard.ranges
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

            // qmllint disable unqualified
            delegate: MenuItem {
                required property int modelData

                text: qsTr("Last %1").arg(root.dashboard.rangeName(modelData))
                checkable: true
                checked: root.dashboard.range === modelData
                onTriggered: root.dashboard.range = modelData
            }
            // qmllint enable unqualified
        }
    }
}
