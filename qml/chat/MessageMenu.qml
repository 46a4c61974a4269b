// SPDX-License-Identifier: MIT
import QtQml
import QtQuick
import Hearth.App
import Hearth.Ui

//! What can be done with one message.
Menu {
    id: root

    property string key: ""
    property string text: ""
    property bool failed: false
    property bool retryPossible: true
    //! The first few of the message, for whoever has no mouse.
    readonly property int mostLinks: 5
    property alias links: linkItems.model
    property string chosenLink: ""

    signal copyWanted(text: string)
    signal linkChosen(link: string)
    signal retryWanted(key: string)
    signal discardWanted(key: string)

    function openFor(row: MessageRow) {
        root.key = row.key;
        root.text = row.text;
        root.failed = row.failed;
        root.links = Array.from(row.links).slice(0, root.mostLinks);
        root.chosenLink = "";
        root.popup();
    }

    // Not before: a menu that closes takes the focus from whatever opens.
    onClosed: if (root.chosenLink) root.linkChosen(root.chosenLink)

    LinkOpener {
        id: opener
    }
    Instantiator {
        id: linkItems

        // qmllint disable unqualified
        delegate: MenuItem {
            required property string modelData

            text: qsTr("Open %1").arg(opener.destination(modelData))
            glyph: "link"
            onTriggered: root.chosenLink = modelData
        }
        onObjectAdded: (index, item) => root.insertItem(index + 1, item as MenuItem)
        onObjectRemoved: (index, item) => root.removeItem(item as MenuItem)
        // qmllint enable unqualified
    }
    MenuItem {
        text: qsTr("Copy text")
        glyph: "copy"
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
