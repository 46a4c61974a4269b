// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What stands in a room's pane where one does not write, or is not in the room any more.
WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null

    function test_whereOneMayNotWriteALineSaysSo() {
        root.workshop.general.mayWrite = false;
        root.open();
        compare(root.find("Composer"), null);
        verify(root.find("ReadOnlyNotice").Accessible.name.includes("Only owners and moderators write here."));
        root.workshop.general.mayWrite = true;
        tryVerify(() => root.find("Composer") !== null);
        compare(root.find("ReadOnlyNotice"), null);
    }

    function test_whoWasPutOutIsTold() {
        root.open();
        root.session.farewell = "Carol Diaz removed you from #lab.";
        tryVerify(() => root.find("NoticeBar", "Carol Diaz removed you from #lab.") !== null);
        root.workshop.left.leftReason = "Carol Diaz removed you from #lab.";
        root.workshop.openLeft();
        tryVerify(() => root.find("LeftNotice") !== null);
        verify(root.find("PlainText", undefined, root.find("LeftNotice")).text.startsWith("Carol Diaz removed you"));
    }

    function test_whatCanNotBeKeptIsSaid() {
        root.open();
        compare(root.find("NoticeBar"), null);
        root.session.keepingNotice = "Hearth can't use its folder.";
        tryVerify(() => root.find("NoticeBar", "Hearth can't use its folder.") !== null);
        root.session.keepingNotice = "";
        tryVerify(() => root.find("NoticeBar") === null);
    }

    name: "ReadOnly"
}
