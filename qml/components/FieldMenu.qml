// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What a field offers for its text, on a right click or by the Menu key. It is there once it was wanted.
Loader {
    id: root

    //! What is possible now.
    property bool undoes: false
    property bool cuts: false
    property bool copies: false
    property bool pastes: false
    property bool selects: false

    signal undoWanted
    signal cutWanted
    signal copyWanted
    signal pasteWanted
    signal selectAllWanted
    readonly property bool shown: (root.item as Menu)?.visible ?? false

    //! True if the key asks for it.
    function isAskedBy(event): bool {
        return event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier) !== 0);
    }

    //! At that place of the field.
    function openAt(place: point) {
        root.active = true;
        (root.item as Menu).popup(root.parent, place);
    }

    active: false
    // qmllint disable unqualified
    sourceComponent: Menu {
        MenuItem {
            possible: root.undoes
            text: qsTr("Undo")
            glyph: "undo"
            onTriggered: root.undoWanted()
        }
        MenuLine {}
        MenuItem {
            possible: root.cuts
            text: qsTr("Cut")
            glyph: "scissors"
            onTriggered: root.cutWanted()
        }
        MenuItem {
            possible: root.copies
            text: qsTr("Copy")
            glyph: "copy"
            onTriggered: root.copyWanted()
        }
        MenuItem {
            possible: root.pastes
            text: qsTr("Paste")
            glyph: "clipboard"
            onTriggered: root.pasteWanted()
        }
        MenuLine {}
        MenuItem {
            possible: root.selects
            text: qsTr("Select all")
            glyph: "select-all"
            onTriggered: root.selectAllWanted()
        }
    }
    // qmllint enable unqualified
}
