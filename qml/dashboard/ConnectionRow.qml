// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! A session: whose, on what, from where; and a way to end it.
Item {
    id: root

    required property string sessionId
    required property string name
    required property string initials
    required property int colorIndex
    required property string device
    required property string address
    required property string sinceText
    required property string sinceFull
    required property string encodingText
    required property string queueText
    required property bool self
    required property bool ready
    required property bool keyboardHere
    readonly property string about: Array.from([root.device, root.address, root.encodingText, root.queueText]).filter(part => part).join(" · ")

    signal kickWanted(sessionId: string, name: string, device: string)

    function askToKick() {
        if (root.ready && !root.self)
            root.kickWanted(root.sessionId, root.name, root.device);
    }

    implicitHeight: Theme.px(48)
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.self ? qsTr("%1 (this session)").arg(root.name) : root.name, root.about, qsTr("since %1").arg(root.sinceFull)]).join(", ")
    Accessible.onPressAction: root.askToKick()

    FocusRing { shown: root.keyboardHere; distance: 0 }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        spacing: Theme.gapMedium

        Avatar {
            initials: root.initials
            colorIndex: root.colorIndex
            showsPresence: false
            implicitWidth: Theme.avatarMedium
            implicitHeight: Theme.avatarMedium
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.self ? qsTr("%1 (this session)").arg(root.name) : root.name
                font: Theme.detailStrong
                line: Theme.smallLine + 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SmallText {
                Layout.fillWidth: true
                text: root.about
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        SmallText {
            text: root.sinceText
            Accessible.ignored: true
        }
        // Takes its room, so that the times stand below each other.
        Item {
            implicitWidth: kick.implicitWidth
            implicitHeight: kick.implicitHeight

            SecondaryButton {
                id: kick

                implicitHeight: Theme.px(28)
                visible: !root.self
                focusPolicy: Qt.NoFocus
                enabled: root.ready
                text: qsTr("Kick…")
                Accessible.name: qsTr("Kick %1").arg(root.name)
                onClicked: root.askToKick()
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.keyboardHere
    }
}
