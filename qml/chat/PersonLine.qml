// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Somebody, and the one thing that can be done about them here.
Item {
    id: root

    required property string name
    required property string initials
    required property int colorIndex
    property string about: ""
    required property string actionText
    required property string actionName
    required property bool possible
    required property bool keyboardHere

    signal actionWanted

    function choose() {
        if (root.possible)
            root.actionWanted();
    }

    implicitHeight: Theme.controlHeight + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.name, root.about]).filter(part => part).join(", ")
    Accessible.description: root.actionName
    Accessible.onPressAction: root.choose()

    FocusRing { shown: root.keyboardHere; distance: 0 }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        spacing: Theme.gap + 2

        Avatar {
            implicitWidth: Theme.avatarMedium
            initials: root.initials
            colorIndex: root.colorIndex
            showsPresence: false
        }
        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.name
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        SmallText {
            Layout.fillWidth: true
            text: root.about
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        SecondaryButton {
            implicitHeight: Theme.rowHeight
            enabled: root.possible
            text: root.actionText
            Accessible.name: root.actionName
            onClicked: root.choose()
        }
    }
}
