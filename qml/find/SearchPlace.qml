// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Where the search stands: beside the timeline, or over it where there is no room beside.
Item {
    id: root

    required property Session session
    required property bool docked
    //! What it lies over.
    required property Item over
    property bool shown: false
    readonly property Item pane: dock.item as SearchPane

    signal closed
    signal messageChosen(roomId: string, seq: int)

    function show() {
        root.shown = true;
        if (root.docked)
            (dock.item as SearchPane)?.takeFocus();
        else
            panel.open();
    }

    function hide() {
        if (!root.shown)
            return;
        root.shown = false;
        panel.close();
        root.closed();
    }

    function toggle() {
        if (root.shown)
            root.hide();
        else
            root.show();
    }

    implicitWidth: dock.active ? Theme.searchWidth : 0
    visible: dock.active
    onDockedChanged: root.hide()

    Component {
        id: paneComponent

        // qmllint disable unqualified
        SearchPane {
            focus: true
            search: root.session.search
            onCloseWanted: root.hide()
            onMessageChosen: (roomId, seq) => {
                if (!root.docked)
                    root.hide();
                root.messageChosen(roomId, seq);
            }
        }
        // qmllint enable unqualified
    }
    Loader {
        id: dock

        anchors.fill: parent
        active: root.shown && root.docked
        sourceComponent: paneComponent
        onLoaded: (dock.item as SearchPane)?.takeFocus()
    }
    SidePanel {
        id: panel

        atRight: true
        parent: root.over
        width: Theme.searchWidth
        contentItem: Loader {
            focus: true
            active: panel.visible
            sourceComponent: paneComponent
        }
        onClosed: root.hide()
    }
}
