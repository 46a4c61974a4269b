// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! A test of what one does with a message.
WindowCase {
    id: root

    readonly property RoomView room: root.workshop?.general ?? null
    readonly property MessageActions actions: root.room?.actions ?? null

    function list() {
        return root.find("NavigableList", undefined, root.find("Timeline"));
    }

    function row(key) {
        return root.find("TimelineRow", undefined, root.find("Timeline"), row => row.key === key);
    }

    function item(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function hover(item) {
        root.rendered();
        mouseMove(item, item.width / 2, item.height - 6);
    }

    function openMenu(key) {
        const row = root.row(key);
        mouseClick(row, row.width / 2, row.height - 8, Qt.RightButton);
        tryVerify(() => (root.item("Copy text") ?? root.item("Delete"))?.height > 0);
        wait(0);
    }

    function choose(text) {
        tryVerify(() => root.item(text) !== null);
        wait(0);
        mouseClick(root.item(text));
        tryVerify(() => root.item("Copy text") === null);
    }

    function items() {
        const texts = [];
        const menu = root.item("Copy text").parent;
        for (let i = 0; i < menu.children.length; ++i) {
            if (menu.children[i].visible && menu.children[i].text)
                texts.push(menu.children[i].text);
        }
        return texts;
    }
}
