// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs

//! Asks which file to look into, once it is made.
FileDialog {
    id: root

    signal chosen(file: string)
    signal closed

    title: qsTr("A file to look into")
    nameFilters: [qsTr("Lines of JSON") + " (*.ndjson *.jsonl *.json *.log *.txt)", qsTr("All files") + " (*)"]
    onAccepted: {
        root.chosen("%1".arg(root.selectedFile));
        root.closed();
    }
    onRejected: root.closed()
    Component.onCompleted: root.open()
}
