// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one check found, and what to do about it.
Item {
    id: root

    required property string title
    required property int verdict
    required property string sentence
    required property string nextStep
    readonly property bool well: root.verdict === HostCheckup.Ok
    readonly property string word: {
        switch (root.verdict) {
        case HostCheckup.Problem: return qsTr("Problem");
        case HostCheckup.Warning: return qsTr("Warning");
        case HostCheckup.Unknown: return qsTr("Can't be seen from here");
        default: return qsTr("All right");
        }
    }

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.title + ": " + root.word + ".", root.sentence, root.nextStep]).filter(part => part !== "").join(" ")

    VerdictIcon {
        id: sign

        width: Theme.bodyLine
        height: Theme.bodyLine
        verdict: root.verdict
    }
    Column {
        id: words

        x: sign.width + Theme.gapMedium
        width: root.width - x
        spacing: Theme.gapTiny

        PlainText {
            width: parent.width
            text: root.title
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: root.sentence
            color: root.well ? Theme.muted : Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: step.height + 2 * Theme.gap
            visible: root.nextStep !== ""
            radius: Theme.radius
            color: Theme.sunken

            PlainText {
                id: step

                x: Theme.gapMedium
                y: Theme.gap
                width: parent.width - 2 * Theme.gapMedium
                text: root.nextStep
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
