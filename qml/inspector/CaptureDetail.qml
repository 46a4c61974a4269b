// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The event that was chosen: as a tree, as the text that it is, byte for byte, or beside another one.
Card {
    id: root

    enum View { Tree, Text, Bytes, Diff }

    required property CaptureInspector inspector
    property int view: CaptureDetail.Tree
    readonly property bool isTree: root.view === CaptureDetail.Tree
    readonly property bool isDiff: root.view === CaptureDetail.Diff
    readonly property real wanted: heading.height + Theme.gap + tree.contentHeight + topPadding + bottomPadding

    signal plotWanted(path: string)

    //! And back to the tree.
    function toggleDiff() {
        root.view = root.isDiff ? CaptureDetail.Tree : CaptureDetail.Diff;
    }

    //! What is chosen from now on is compared with the one that is chosen now.
    function mark() {
        root.inspector.comparison.mark();
        root.view = CaptureDetail.Diff;
    }

    padding: Theme.gapMedium
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Chosen event")

    Shortcut {
        sequences: ["Ctrl+D"]
        enabled: root.inspector.chosen > 0
        onActivated: root.toggleDiff()
    }
    Shortcut {
        sequences: ["Ctrl+M"]
        enabled: root.inspector.chosen > 0
        onActivated: root.mark()
    }
    Clipboard { id: clipboard }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            id: heading

            Layout.leftMargin: Theme.gapTiny
            spacing: Theme.gap

            EventTitle {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                number: root.inspector.chosen
            }
            SmallText {
                Layout.fillWidth: true
                text: root.inspector.payloadForm
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            TextTabs {
                visible: root.inspector.chosen > 0
                choices: [qsTr("Tree"), qsTr("Raw"), qsTr("Hex"), qsTr("Diff")]
                current: root.view
                Accessible.name: qsTr("How the event is shown")
                onChosen: index => root.view = index
            }
            IconButton {
                implicitWidth: Theme.barButton
                implicitHeight: Theme.barButton
                iconSize: Theme.iconSmall
                visible: root.inspector.payloadForm !== ""
                glyph: "copy"
                text: qsTr("Copy the payload")
                onClicked: clipboard.copy(root.inspector.wholePayload())
            }
        }
        EventTree {
            id: tree

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.isTree
            focus: root.isTree
            tree: root.inspector.tree
            onPlotWanted: path => root.plotWanted(path)
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !root.isTree && !root.isDiff
            visible: active
            focus: active
            // qmllint disable unqualified
            sourceComponent: PayloadText {
                text: root.view === CaptureDetail.Bytes ? root.inspector.payloadBytes : root.inspector.payloadText
                wraps: root.view === CaptureDetail.Text
            }
            // qmllint enable unqualified
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.isDiff
            visible: active
            focus: active
            // qmllint disable unqualified
            sourceComponent: DiffView {
                comparison: root.inspector.comparison
                chosen: root.inspector.chosen
            }
            // qmllint enable unqualified
        }
    }
}
