// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! How it goes with a file that is written. Takes no room while there is nothing to say.
Rectangle {
    id: root

    required property CaptureInspector inspector
    readonly property bool busy: root.inspector.fileBusy
    readonly property string problem: root.inspector.fileProblem || root.inspector.recordProblem
    readonly property string words: {
        if (root.busy)
            return qsTr("Writing the file… %1 %").arg(Math.round(root.inspector.fileProgress * 100));
        if (root.problem !== "")
            return root.problem;
        return root.inspector.fileWritten ? qsTr("The file is written.") : "";
    }

    implicitHeight: Theme.rowHeight
    visible: root.words !== ""
    radius: Theme.radius
    color: Theme.sunken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words

    Rectangle {
        width: root.width * root.inspector.fileProgress
        height: root.height
        visible: root.busy
        radius: root.radius
        color: Theme.accentSoft
    }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gap
        }
        spacing: Theme.gap

        Icon {
            glyph: root.problem !== "" && !root.busy ? "alert" : "check"
            size: Theme.iconSmall
            color: root.problem !== "" && !root.busy ? Theme.bad : Theme.muted
        }
        PlainText {
            Layout.fillWidth: true
            text: root.words
            font: Theme.detail
            color: root.problem !== "" && !root.busy ? Theme.bad : Theme.text
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        LinkButton {
            text: root.busy ? qsTr("Cancel") : qsTr("Dismiss")
            onClicked: root.busy ? root.inspector.cancelFile() : root.inspector.forgetProblems()
        }
    }
}
