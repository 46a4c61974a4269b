// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The address gives up the encryption of a server whose key is known. Enter goes the safe way.
FocusScope {
    id: root

    required property KeyQuestion question

    signal encryptedWanted

    function takeFocus() {
        safe.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapMedium

        NoticeBox {
            width: parent.width
            text: qsTr("Until now everything between you and %1 was encrypted. This address gives that up.").arg(root.question.server)
        }
        PlainText {
            width: parent.width
            text: qsTr("Whoever is on the way could read all of it, your password and your messages, and pass for the server. If somebody gave you this address, ask them why, in another way than by a message.")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gap

            SecondaryButton {
                text: qsTr("Back")
                onClicked: root.question.refuse()
            }
            Item {
                Layout.fillWidth: true
            }
            PrimaryButton {
                id: safe

                focus: true
                text: qsTr("Connect with encryption")
                onClicked: root.encryptedWanted()
            }
        }
        LinkButton {
            anchors.right: parent.right
            textColor: Theme.bad
            text: qsTr("Go on without encryption")
            onClicked: root.question.accept()
        }
    }
}
