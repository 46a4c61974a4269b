// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What stands above and below the messages leaves room for them, however large the text is.
WindowCase {
    id: root

    function openSmall() {
        root.workshop.settings.appearance.textSize = 200;
        root.workshop.changeKey();
        root.workshop.session.problem = "This room is not there any more, so nothing was sent to it.";
        root.workshop.session.farewell = "Bob Lind removed you from #lab: it is for those with a key.";
        root.open({ width: 720, height: 480 });
    }

    function bottomOf(item) {
        return item.mapToItem(root.window.contentItem, 0, item.height).y;
    }

    function test_noticesAreScrolledWhereTheWindowIsSmall() {
        root.openSmall();
        const notices = root.find("RoomNotices");
        verify(notices.contentHeight > notices.height);
        verify(root.find("NavigableList", undefined, root.find("Timeline")).height >= Theme.bodyLine);
        verify(root.bottomOf(root.find("Composer")) <= 480);
        // By the keyboard, and by the wheel.
        const last = root.find("NoticeBar", root.workshop.session.farewell);
        const away = root.find("IconButton", "Put this away", last);
        verify(root.bottomOf(away) > root.bottomOf(notices));
        away.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => root.bottomOf(away) <= root.bottomOf(notices));
        root.click(away);
        tryVerify(() => root.find("NoticeBar", root.workshop.session.farewell) === null);
        root.workshop.session.problem = "";
        root.workshop.session.connection.bannerVisible = false;
        tryVerify(() => root.find("RoomPane").mapToItem(root.window.contentItem, 0, 0).y === Theme.headerHeight);
    }

    function test_aLongTextLeavesTheMessagesInSight() {
        root.openSmall();
        const field = root.find("MessageInput");
        field.text = Array(8).fill("line").join("\n");
        root.rendered();
        verify(root.bottomOf(root.find("Composer")) <= 480);
        verify(root.find("Timeline").height >= Theme.bodyLine);
        // The line that is being written stays in sight.
        const cursor = field.mapToItem(root.window.contentItem, 0, field.cursorRectangle.y).y;
        verify(cursor >= root.find("Composer").mapToItem(root.window.contentItem, 0, 0).y && cursor + Theme.bodyLine <= 480);
    }

    function test_aMenuIsScrolledWhereTheWindowIsSmall() {
        root.openSmall();
        mouseClick(root.find("AccountButton"));
        tryVerify(() => root.find("MenuItem", "Account", root.overlay()) !== null);
        const last = () => root.find("MenuItem", "Sign out", root.overlay());
        verify(last() === null || root.bottomOf(last()) > 480);
        root.rendered();
        mouseWheel(root.window.contentItem, 300, 200, 0, -2400);
        tryVerify(() => last() !== null && root.bottomOf(last()) <= 480);
        // What is chosen by the keyboard comes into sight.
        const first = root.find("MenuItem", "Account", root.overlay());
        for (let i = 0; i < 12 && !first.highlighted; ++i)
            keyClick(Qt.Key_Up);
        tryVerify(() => first.mapToItem(root.window.contentItem, 0, 0).y >= 0);
    }

    name: "LargeText"
}
