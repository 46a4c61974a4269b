// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! In the place of the dashboard while there is nothing to show: on its way, out of reach, or refused.
Item {
    id: root

    required property Dashboard dashboard
    readonly property bool refused: root.dashboard.state === Dashboard.Refused
    readonly property string sentence: {
        if (root.refused)
            return root.dashboard.error;
        if (root.dashboard.state === Dashboard.Offline)
            return qsTr("There is no connection to the server. The dashboard comes when it is back.");
        if (root.dashboard.state === Dashboard.Live)
            return qsTr("The server tells of itself each second. The first moment is on its way…");
        return qsTr("Asking the server…");
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.cardWidth)
        spacing: Theme.gapMedium

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: root.refused ? "alert" : "chart"
            color: root.refused ? Theme.bad : Theme.muted
            size: Theme.gapHuge
        }
        PlainText {
            width: parent.width
            text: root.sentence
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: root.refused ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
        SecondaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.refused
            text: qsTr("Try again")
            onClicked: root.dashboard.retry()
        }
    }
}
