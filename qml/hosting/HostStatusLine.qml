// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! How the hosted server is, behind a dot.
Item {
    id: root

    required property HostedServer hosting
    readonly property int guests: root.hosting.people.length
    readonly property string crowd: {
        if (root.guests === 0)
            return qsTr("Running · nobody else is connected");
        return root.guests === 1 ? qsTr("Running · one other person is connected") : qsTr("Running · %n others are connected", "", root.guests);
    }
    readonly property string text: {
        switch (root.hosting.state) {
        case HostedServer.Starting: return qsTr("Starting…");
        case HostedServer.Running: return root.crowd;
        case HostedServer.Restarting: return qsTr("It ended unexpectedly and is coming back…");
        case HostedServer.Stopping: return qsTr("Stopping…");
        case HostedServer.Failed: return qsTr("Not running");
        default: return qsTr("Stopped");
        }
    }

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    StateDot {
        id: dot

        anchors.verticalCenter: parent.verticalCenter
        tone: {
            switch (root.hosting.state) {
            case HostedServer.Running: return ConnectionStatus.Good;
            case HostedServer.Failed: return ConnectionStatus.Bad;
            default: return ConnectionStatus.Warning;
            }
        }
    }
    PlainText {
        id: words

        x: dot.width + Theme.gap
        width: root.width - x
        text: root.text
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
