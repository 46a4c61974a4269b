// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Takes links and files that are dragged here, and shows that it would.
DropArea {
    id: root

    //! Addresses, one a line (RFC 2483 §5).
    signal taken(list: string)

    keys: ["text/uri-list"]
    onDropped: event => root.taken(event.getDataAsString("text/uri-list"))

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        radius: Theme.cardRadius
        color: Theme.clear
        border.width: Theme.focusWidth
        border.color: Theme.accent
    }
}
