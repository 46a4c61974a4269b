// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Says that the connection is gone and what happens next. It takes its own room and covers nothing.
Rectangle {
    id: root

    required property ConnectionStatus connection

    //! The person wants to see why the server's key is refused.
    signal keyWanted

    visible: root.connection.bannerVisible
    implicitHeight: Math.max(Theme.controlHeight, row.implicitHeight + 2 * Theme.gap)
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.connection.bannerText

    RowLayout {
        id: row

        anchors {
            fill: parent
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapLarge
        }
        spacing: Theme.gap + 2

        StateDot {
            tone: root.connection.pillTone
        }
        PlainText {
            Layout.fillWidth: true
            text: root.connection.bannerText
            font: Theme.detail
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            font: Theme.detailStrong
            text: root.connection.keyRefused ? qsTr("Compare the keys") : qsTr("Retry now")
            onClicked: root.connection.keyRefused ? root.keyWanted() : root.connection.retryNow()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
