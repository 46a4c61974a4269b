// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One difference: a value that was added, removed or changed, or a line. Its sign says it, and its colour says it again.
Item {
    id: root

    //! Of EventComparison.Change.
    required property int change
    required property string path
    required property string before
    required property string after
    required property bool keyboardHere
    readonly property bool isValue: root.path !== "" && root.change !== EventComparison.Skipped
    readonly property string sign: ["+", "−", "~", "", "…"][root.change]
    readonly property color tint: [Theme.ok, Theme.bad, Theme.warn, Theme.muted, Theme.muted][root.change]
    readonly property string words: {
        const what = root.isValue ? root.path : qsTr("line");
        switch (root.change) {
        case EventComparison.Added:
            return qsTr("Added %1: %2").arg(what).arg(root.after);
        case EventComparison.Removed:
            return qsTr("Removed %1: %2").arg(what).arg(root.before);
        case EventComparison.Changed:
            return qsTr("Changed %1: was %2, is %3").arg(what).arg(root.before).arg(root.after);
        case EventComparison.Skipped:
            return root.path;
        default:
            return root.after;
        }
    }

    implicitHeight: Theme.px(24)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.words

    Rectangle {
        anchors.fill: parent
        radius: Theme.gapTiny
        color: root.tint
        opacity: root.sign === "" || root.change === EventComparison.Skipped ? 0 : Theme.diffOpacity
    }
    PlainText {
        x: Theme.gapTiny
        width: Theme.gapLarge
        height: parent.height
        text: root.sign
        font: Theme.codeCell
        color: root.tint
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    Row {
        id: words

        x: Theme.gapTiny + Theme.gapLarge + Theme.gap
        height: parent.height
        spacing: Theme.gap

        PlainText {
            id: label

            height: parent.height
            width: root.path === "" ? 0 : Math.min(implicitWidth, Math.round((root.width - words.x) * (root.isValue ? 0.45 : 1)))
            visible: width > 0
            text: root.path
            font: root.isValue ? Theme.codeCell : Theme.small
            color: root.isValue ? Theme.text : Theme.muted
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        PlainText {
            id: was

            readonly property bool shown: root.before !== "" && root.change !== EventComparison.Same

            height: parent.height
            width: Math.min(implicitWidth, Math.round((root.width - x - words.x - Theme.gap) * (root.after === "" ? 1 : 0.5)))
            visible: shown
            text: root.before
            font: Theme.codeCell
            color: root.isValue ? Theme.bad : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PlainText {
            height: parent.height
            visible: root.change === EventComparison.Changed
            text: "→"
            font: Theme.codeCell
            color: Theme.muted
            Accessible.ignored: true
        }
        PlainText {
            height: parent.height
            width: Math.min(implicitWidth, root.width - x - words.x - Theme.gap)
            visible: root.after !== ""
            text: root.after
            font: Theme.codeCell
            color: root.isValue ? Theme.ok : root.change === EventComparison.Same ? Theme.muted : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    FocusRing { shown: root.keyboardHere; distance: -1 }
}
