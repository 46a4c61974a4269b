// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What can be done with a stream: hold its view, write it to a file, narrow it, follow it, empty it. What has no room in a
//! small window is in the menu at the end.
FocusScope {
    id: root

    required property SourceTab tab
    required property bool following
    readonly property CaptureInspector inspector: root.tab.inspector
    readonly property CaptureModel rows: root.inspector.table
    readonly property bool roomy: root.width >= Theme.px(880)
    readonly property string recordText: {
        if (!root.inspector.recording)
            return qsTr("Record");
        return qsTr("Stop · %1").arg(Number(root.inspector.recorded).toLocaleString(Qt.locale(), "f", 0));
    }

    signal followWanted
    signal recordWanted
    signal exportWanted(whole: bool)
    signal highlightsWanted
    signal alertsWanted

    function takeFocus() {
        filter.forceActiveFocus(Qt.TabFocusReason);
    }

    function toggleRecording() {
        if (root.inspector.recording)
            root.inspector.stopRecording();
        else
            root.recordWanted();
    }

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.gap

        HoldButton {
            held: root.rows.paused
            waiting: root.rows.waiting
            onClicked: root.rows.paused = !root.rows.paused
        }
        HeaderButton {
            visible: root.roomy || root.inspector.recording
            implicitHeight: Theme.controlHeight
            glyph: "record"
            glyphColor: root.inspector.recording ? Theme.bad : Theme.text
            text: root.recordText
            onClicked: root.toggleRecording()
        }
        SecondaryButton {
            id: exports

            visible: root.roomy
            enabled: root.rows.captured > 0 && !root.inspector.fileBusy
            text: qsTr("Export")
            onClicked: exportMenu.popup(exports, 0, exports.height)

            ExportMenu {
                id: exportMenu

                inspector: root.inspector
                onExportWanted: whole => root.exportWanted(whole)
            }
        }
        FilterField {
            id: filter

            Layout.fillWidth: true
            focus: true
            inspector: root.inspector
        }
        HeaderButton {
            id: columns

            visible: root.roomy
            implicitHeight: Theme.controlHeight
            glyph: "chevron-down"
            glyphAtEnd: true
            text: qsTr("Columns")
            onClicked: columnsMenu.popup(columns, 0, columns.height)

            ColumnsMenu {
                id: columnsMenu

                inspector: root.inspector
            }
        }
        IconButton {
            glyph: "arrow-up"
            checked: root.following
            text: root.following ? qsTr("The newest event is followed") : qsTr("Follow the newest event")
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.followWanted()
        }
        IconButton {
            id: more

            glyph: "more"
            text: qsTr("More of this stream")
            onClicked: moreMenu.popup(more, more.width - moreMenu.implicitWidth, more.height)

            Menu {
                id: moreMenu

                MenuItem {
                    glyph: root.tab.running ? "pause" : "play"
                    text: root.tab.running ? qsTr("Stop the stream") : qsTr("Start the stream")
                    onTriggered: root.tab.running ? root.tab.stop() : root.tab.start()
                }
                MenuItem {
                    offered: !root.roomy && !root.inspector.recording
                    glyph: "record"
                    text: qsTr("Record…")
                    onTriggered: root.recordWanted()
                }
                MenuItem {
                    offered: !root.roomy && root.rows.filter !== ""
                    possible: root.rows.captured > 0 && !root.inspector.fileBusy
                    text: qsTr("Export what passes…")
                    onTriggered: root.exportWanted(false)
                }
                MenuItem {
                    offered: !root.roomy
                    possible: root.rows.captured > 0 && !root.inspector.fileBusy
                    text: qsTr("Export all…")
                    onTriggered: root.exportWanted(true)
                }
                MenuItem {
                    offered: !root.roomy
                    text: qsTr("Columns…")
                    onTriggered: columnsMenu.popup(more, 0, more.height)
                }
                MenuItem {
                    glyph: "pencil"
                    text: qsTr("Highlights…")
                    onTriggered: root.highlightsWanted()
                }
                MenuItem {
                    glyph: "bell"
                    text: qsTr("Notices…")
                    onTriggered: root.alertsWanted()
                }
                MenuItem {
                    possible: root.rows.captured > 0
                    glyph: "trash"
                    text: qsTr("Clear what was captured")
                    onTriggered: root.inspector.clear()
                }
            }
        }
    }
}
