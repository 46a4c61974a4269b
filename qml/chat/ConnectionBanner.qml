// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Says that the connection is gone and what happens next; where this computer's own server is what is gone, how that is.
//! It takes its own room and covers nothing.
Rectangle {
    id: root

    required property ConnectionStatus connection
    //! The server at the other end, where it is this computer's.
    property HostedServer hosting: null
    readonly property string hostText: {
        if (root.hosting === null || root.connection.keyRefused)
            return "";
        switch (root.hosting.state) {
        case HostedServer.Starting: return qsTr("Your server is starting…");
        case HostedServer.Restarting: return qsTr("Your server ended unexpectedly and is coming back…");
        case HostedServer.Stopping: return qsTr("Your server is being stopped.");
        case HostedServer.Failed: return qsTr("Your server is not running.") + " " + root.hosting.problem;
        case HostedServer.Stopped: return qsTr("Your server is not running. You can start it again.");
        default: return "";
        }
    }
    readonly property bool hostIsAway: root.hostText !== ""
    readonly property string text: root.hostIsAway ? (root.hostText + " " + root.connection.waitingText).trim() : root.connection.bannerText

    //! The person wants to see why the server's key is refused.
    signal keyWanted
    //! The person wants to see this computer's server.
    signal hostWanted

    function act() {
        if (root.hostIsAway)
            root.hostWanted();
        else if (root.connection.keyRefused)
            root.keyWanted();
        else
            root.connection.retryNow();
    }

    visible: root.connection.bannerVisible
    implicitHeight: Math.max(Theme.controlHeight, row.implicitHeight + 2 * Theme.gap)
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapLarge
        }
        spacing: Theme.gap + 2

        // Beside the first line, which is in sight however many follow.
        StateDot {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.bodyLine - height) / 2
            tone: root.hostIsAway && root.hosting.state === HostedServer.Failed ? ConnectionStatus.Bad : root.connection.pillTone
        }
        PlainText {
            Layout.fillWidth: true
            text: root.text
            font: Theme.detail
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.bodyLine - Theme.smallLine) / 2
            font: Theme.detailStrong
            text: {
                if (root.hostIsAway)
                    return qsTr("Show the server");
                return root.connection.keyRefused ? qsTr("Compare the keys") : qsTr("Retry now");
            }
            onClicked: root.act()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
