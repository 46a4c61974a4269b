// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What lies under a popup hears nothing of what is done in it.
WindowCase {
    id: root

    function openDrawer() {
        root.open({ width: 800 });
        root.click(root.find("RoomsButton", "Show the rooms"));
        tryVerify(() => root.find("RoomRow", "# firmware", root.overlay()) !== null);
        root.rendered();
    }

    function menuItem(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function test_theRightButtonIsForTheDrawerAlone() {
        root.openDrawer();
        mouseClick(root.find("RoomRow", "# firmware", root.overlay()), 100, 8, Qt.RightButton);
        tryVerify(() => root.menuItem("Mark as read") !== null);
        compare(root.menuItem("Copy text"), null);
    }

    function test_aClickInTheDrawerIsNoneIntoTheHeader() {
        root.openDrawer();
        const title = root.find("PlainText", "# general", root.find("RoomHeader"));
        mouseClick(root.overlay(), title.mapToItem(root.overlay(), 0, 0).x + 8, 28);
        compare(root.workshop.session.details.calls, []);
    }

    name: "Covered"
}
