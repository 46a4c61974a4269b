// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.Ui

WindowCase {
    id: root

    function list() {
        return root.find("NavigableList", undefined, root.find("Timeline"));
    }

    function test_pageKeysMoveByAPage_data() {
        return [{ tag: "from the composer", focus: "MessageInput" }, { tag: "in the list", focus: "NavigableList" }];
    }

    function test_pageKeysMoveByAPage(data) {
        root.workshop.addHistory(100);
        root.open();
        tryVerify(() => root.list().contentHeight > 3 * root.list().height && root.list().atYEnd);
        root.find(data.focus, undefined, root.find("RoomPane")).forceActiveFocus();
        const end = root.list().contentY;
        keyClick(Qt.Key_PageUp);
        keyClick(Qt.Key_PageUp);
        verify(!root.find("Timeline").atNewest);
        const up = end - root.list().contentY;
        verify(up > root.list().height && up < 2 * root.list().height, up);
        wait(50);
        compare(end - root.list().contentY, up);
        keyClick(Qt.Key_PageDown);
        keyClick(Qt.Key_PageDown);
        tryVerify(() => root.list().atYEnd && root.find("Timeline").atNewest);
        verify(root.find(data.focus, undefined, root.find("RoomPane")).activeFocus);
    }

    function test_homeAndEndGoAllTheWay() {
        root.workshop.addHistory(100);
        root.open();
        tryVerify(() => root.list().contentHeight > 3 * root.list().height && root.list().atYEnd);
        root.list().forceActiveFocus();
        keyClick(Qt.Key_Home);
        tryVerify(() => root.list().atYBeginning);
        verify(!root.find("Timeline").atNewest);
        verify(root.list().currentIndex > 80, root.list().currentIndex);
        keyClick(Qt.Key_End);
        tryVerify(() => root.list().atYEnd && root.find("Timeline").atNewest);
        verify(root.list().currentIndex < 20, root.list().currentIndex);
    }

    function test_pageKeysOfOthersAreLeftToThem() {
        root.workshop.addHistory(100);
        root.open();
        tryVerify(() => root.list().atYEnd);
        root.find("MessageInput").forceActiveFocus();
        const end = root.list().contentY;
        for (const key of [Qt.Key_Home, Qt.Key_End])
            keyClick(key);
        keyClick(Qt.Key_PageUp, Qt.ControlModifier);
        compare(root.list().contentY, end);
        verify(root.find("Timeline").atNewest);
    }

    name: "PageKeys"
}
