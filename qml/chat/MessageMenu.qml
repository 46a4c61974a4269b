// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What can be done with one message.
Menu {
    id: root

    property string key: ""
    property string text: ""
    property bool failed: false
    property bool retryPossible: true

    signal copyWanted(text: string)
    signal retryWanted(key: string)
    signal discardWanted(key: string)

    function openFor(row: MessageRow) {
        root.key = row.key;
        root.text = row.text;
        root.failed = row.failed;
        root.popup();
    }

    MenuItem {
        text: qsTr("Copy text")
        onTriggered: root.copyWanted(root.text)
    }
    MenuItem {
        height: visible ? implicitHeight : 0
        visible: root.failed && root.retryPossible
        text: qsTr("Retry")
        glyph: "refresh"
        onTriggered: root.retryWanted(root.key)
    }
    MenuItem {
        height: visible ? implicitHeight : 0
        visible: root.failed
        text: qsTr("Delete")
        glyph: "x"
        onTriggered: root.discardWanted(root.key)
    }
}
