// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs

//! Asks where events are to be written, once it is made.
FileDialog {
    id: root

    //! What is recorded can be read back; what is exported may be for other programs.
    required property bool records

    signal chosen(file: url)
    signal closed

    title: root.records ? qsTr("Record into a file") : qsTr("Write events to a file")
    fileMode: FileDialog.SaveFile
    // What is chosen below the name counts where that says nothing.
    defaultSuffix: root.selectedNameFilter.index === 1 ? "csv" : "ndjson"
    nameFilters: root.records ? [qsTr("Captures") + " (*.ndjson)"] : [qsTr("Captures") + " (*.ndjson)", qsTr("Tables") + " (*.csv)"]
    onAccepted: {
        root.chosen(root.selectedFile);
        root.closed();
    }
    onRejected: root.closed()
    Component.onCompleted: root.open()
}
