// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A way to look for what keeps the server from running.
TitledCard {
    id: root

    signal checkupWanted

    title: qsTr("What is in its way?")

    SmallText {
        width: parent.width
        text: qsTr("Hearth can look at this computer, its network and the server's data. It changes nothing.")
        wrapMode: Text.Wrap
    }
    SecondaryButton {
        text: qsTr("Look for the cause")
        onClicked: root.checkupWanted()
    }
}
