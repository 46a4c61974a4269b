// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

    function test_isReachedWithAndWithoutAServer() {
        root.open();
        root.click(root.find("RailButton", "Inspector"));
        tryCompare(root.window, "page", "inspector");
        tryVerify(() => root.field("Address")?.field.activeFocus ?? false);
        root.workshop.sessions.current = null;
        compare(root.window.page, "inspector");
        root.click(root.find("RailButton", "Servers"));
        tryCompare(root.window, "page", "connect");
        root.click(root.find("RailButton", "Inspector"));
        tryCompare(root.window, "page", "inspector");
    }

    function test_theJumpBoxLeadsThere() {
        root.workshop.session.jump.rows = [root.workshop.office.place(JumpModel.Action, "", "Inspector", "", JumpModel.OpenInspector)];
        root.open();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.find("JumpRow", "Inspector", root.overlay()) !== null);
        keyClick(Qt.Key_Return);
        tryCompare(root.window, "page", "inspector");
    }

    function test_aSourceIsWrittenDownAndOpened() {
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.field("Address")?.field.activeFocus ?? false);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.field("Address").error !== "");
        root.type("wss://ticker.example/s");
        compare(root.desk.form.kind, SourceForm.WebSocket);
        compare(root.field("Address").error, "");
        compare(root.find("SegmentedChoice").current, 1);
        root.click(root.find("LinkButton", undefined, undefined, link => link.text.startsWith("Token")));
        tryVerify(() => root.field("Bearer token")?.field.activeFocus ?? false);
        root.type("secret");
        keyClick(Qt.Key_Return);
        tryCompare(root.desk, "count", 1);
        compare(root.streams.calls, ["start wss://ticker.example/s"]);
        compare(root.desk.current.title, "ticker.example/s");
        compare(root.desk.form.bearer, "");
        tryVerify(() => root.status()?.heading === "Connecting");
        root.streams.setState(0, SourceTab.Live, "");
        tryVerify(() => root.status() === null);
    }

    function test_theKindMayBeChosenBeforeTheAddress() {
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.field("Address")?.field.activeFocus ?? false);
        root.click(root.find("SegmentTab", "WebSocket"));
        compare(root.desk.form.kind, SourceForm.WebSocket);
        root.field("Address").field.forceActiveFocus();
        root.type("localhost:1");
        keyClick(Qt.Key_Return);
        compare(root.streams.calls, ["start ws://localhost:1"]);
    }

    function test_keptSourcesAreOneClickAway() {
        root.streams.keep("https://greenhouse.local/events", "Greenhouse", "secret");
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.find("KeptSourceRow", "Greenhouse") !== null);
        root.click(root.find("IconButton", "Change Greenhouse"));
        tryCompare(root.desk.form, "editing", true);
        compare(root.desk.form.bearer, "secret");
        root.click(root.find("SecondaryButton", "Cancel"));
        compare(root.desk.form.address, "");
        root.click(root.find("KeptSourceRow", "Greenhouse"));
        tryCompare(root.desk, "count", 1);
        compare(root.streams.calls, ["start https://greenhouse.local/events"]);
        keyClick(Qt.Key_T, Qt.ControlModifier);
        tryVerify(() => root.find("IconButton", "Forget Greenhouse") !== null);
        root.click(root.find("IconButton", "Forget Greenhouse"));
        // It can't be taken back.
        tryVerify(() => root.button("Forget") !== null);
        root.click(root.button("Cancel"));
        compare(root.desk.kept.count, 1);
        tryVerify(() => root.button("Forget") === null);
        root.click(root.find("IconButton", "Forget Greenhouse"));
        tryVerify(() => root.button("Forget") !== null);
        root.click(root.button("Forget"));
        compare(root.desk.kept.count, 0);
    }

    function test_oneClickTooManyOpensNoSecond() {
        root.streams.keep("https://greenhouse.local/events", "Greenhouse", "");
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.find("KeptSourceRow", "Greenhouse") !== null);
        mouseDoubleClickSequence(root.find("KeptSourceRow", "Greenhouse"));
        tryCompare(root.desk, "count", 1);
        root.rendered();
        compare(root.desk.count, 1);
    }

    function test_aNoticeIsPutAway() {
        root.streams.keyringLocked = true;
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.field("Address")?.field.activeFocus ?? false);
        root.type("wss://ticker.example/s");
        root.desk.form.bearer = "secret";
        root.desk.form.kept = true;
        keyClick(Qt.Key_Return);
        tryVerify(() => root.desk.notice !== "");
        root.click(root.find("IconButton", "Put the notice away"));
        compare(root.desk.notice, "");
    }

    function test_aFullDeskSaysSo() {
        root.open({ initialPage: "inspector" });
        for (let i = 0; i < 16; ++i)
            root.streams.open(`https://stream${i}.test/`, "");
        verify(root.desk.full);
        tryVerify(() => root.find("IconButton", "New source") !== null);
        compare(root.find("IconButton", "New source").enabled, false);
        keyClick(Qt.Key_T, Qt.ControlModifier);
        compare(root.desk.currentIndex, 15);
        // The last one is on the screen, however many there are.
        const tab = root.tab("stream15.test");
        tryVerify(() => tab.mapToItem(root.window.contentItem, 0, 0).x >= 0 && tab.mapToItem(root.window.contentItem, tab.width, 0).x <= root.window.width);
        root.window.width = 900;
        tryVerify(() => tab.mapToItem(root.window.contentItem, tab.width, 0).x <= 900);
        root.desk.currentIndex = -1;
        tryVerify(() => root.find("NoticeBox", undefined, undefined, box => box.text.startsWith("There is no room")) !== null);
        compare(root.find("PrimaryButton", "Open").enabled, false);
    }

    function test_theSessionAndItsFeedsAreOneClickAway() {
        root.workshop.greenhouse.offer();
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.find("StreamChoice", "This session") !== null);
        verify(root.workshop.session.feeds.calls.includes("refresh"));
        root.click(root.find("StreamChoice", "Ticker"));
        tryCompare(root.desk, "count", 1);
        compare(root.desk.current.title, "Ticker");
        compare(root.desk.current.kindText, "feed");
        keyClick(Qt.Key_T, Qt.ControlModifier);
        tryVerify(() => root.find("StreamChoice", "This session") !== null);
        root.click(root.find("StreamChoice", "This session"));
        compare(root.desk.current.kindText, "session");
        compare(root.desk.current.title, "127.0.0.1:9473");
        compare(root.streams.calls, ["start ticker", "start 127.0.0.1:9473"]);
    }

    function test_withoutASessionThereIsNoneToLookInto() {
        root.open({ initialPage: "inspector" });
        tryVerify(() => root.find("StreamChoice", "This session") !== null);
        root.workshop.sessions.current = null;
        tryVerify(() => root.find("StreamChoice", "This session") === null);
    }

    function test_tabsGoOnInTheBackground() {
        root.openPage(20);
        compare(root.made("SourceTabButton", root.window.contentItem).length, 3);
        root.click(root.tab("ci.local/events"));
        compare(root.desk.currentIndex, 1);
        tryVerify(() => root.events().count === 0);
        root.radio.read(20);
        root.streams.publish(1, "build", `{"n":1}`, root.radio.start);
        tryVerify(() => root.events().count === 1);
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        compare(root.desk.currentIndex, 2);
        tryVerify(() => root.status()?.heading === "Reconnecting");
        root.click(root.find("LinkButton", "Try now"));
        compare(root.streams.calls.slice(-1)[0], "start wss://ticker.example/v1/stream?token=abc");
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => root.events().count > 20);
    }

    function test_closingTheLastLeadsBackToTheForm() {
        root.openPage(5);
        keyClick(Qt.Key_W, Qt.ControlModifier);
        compare(root.desk.count, 2);
        root.click(root.tab("ticker.example/v1/stream"));
        root.click(root.find("IconButton", "Close ticker.example/v1/stream"));
        compare(root.desk.count, 1);
        keyClick(Qt.Key_W, Qt.ControlModifier);
        tryCompare(root.desk, "count", 0);
        tryVerify(() => root.field("Address")?.field.activeFocus ?? false);
    }
}
