// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What somebody sent to this person alone.
WindowCase {
    id: root

    readonly property ReceivedNotices notices: root.workshop?.session.notices ?? null

    function receive(more) {
        root.workshop.moods.receive(more);
        root.open();
    }

    function bar() {
        return root.find("ReceivedBar");
    }

    function test_itStandsAbovePagesAndIsPutAway() {
        root.open();
        verify(root.bar() === null);
        root.workshop.moods.receive({ count: 2 });
        tryVerify(() => root.bar() !== null);
        compare(root.bar().Accessible.name, "Frost tonight – The greenhouse is at 2 °C. – thermometer, 09:12");
        verify(root.find("SmallText", "1 of 2", root.bar()) !== null);
        tryVerify(() => root.find("Rail").mapToItem(null, 0, 0).y >= root.bar().height);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryCompare(root.window, "page", "settings-appearance");
        verify(root.bar() !== null);
        root.click(root.find("IconButton", "Put this notice away", root.bar()));
        compare(root.notices.calls, ["putAway"]);
        root.notices.count = 0;
        tryVerify(() => root.bar() === null);
    }

    function test_aLinkIsAskedFirst() {
        root.receive({ link: "https://greenhouse.example/beds/3" });
        root.click(root.find("LinkButton", "Open link", root.bar()));
        tryVerify(() => root.find("PlainText", "greenhouse.example", root.overlay()) !== null);
        compare(root.notices.calls, []);
    }

    function test_aLinkIntoHearthIsFollowed() {
        root.receive({ link: "hearth://box:9473/?room=r3", leadsInside: true });
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryCompare(root.window, "page", "settings-appearance");
        root.click(root.find("LinkButton", "Open link", root.bar()));
        compare(root.notices.calls, ["followLink"]);
        tryCompare(root.window, "page", "chat");
    }

    function test_whatWasHeldBackLeadsToWhatItIsAbout() {
        root.receive({ title: "Greenhouse", body: "data.celsius is 31.5, above 30.", about: "09:12", leadsInside: true });
        root.click(root.find("LinkButton", "Show", root.bar()));
        compare(root.notices.calls, ["followLink"]);
        verify(root.find("LinkButton", "Put all away", root.bar()) === null);
    }

    function test_manyArePutAwayAtOnce() {
        root.receive({ count: 40 });
        root.click(root.find("LinkButton", "Put all away", root.bar()));
        compare(root.notices.calls, ["putAllAway"]);
    }

    function test_aLongOneIsShownWholeWhenWanted() {
        root.receive({ body: "The beds by the door are colder than the rest. ".repeat(20) });
        const low = root.bar().height;
        root.click(root.find("LinkButton", "Show all", root.bar()));
        tryVerify(() => root.bar().height > low + 40);
        root.click(root.find("LinkButton", "Show less", root.bar()));
        tryCompare(root.bar(), "height", low);
        verify(root.find("LinkButton", "Open link", root.bar()) === null);
    }

    name: "ReceivedBar"
}
