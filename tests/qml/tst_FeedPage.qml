// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

FeedCase {
    id: root

    function test_isThereForThoseWhoMayAndGoesWithTheRole() {
        root.open();
        verify(root.railButton() === null);
        root.greenhouse.offer();
        tryVerify(() => root.railButton() !== null);
        root.click(root.railButton());
        tryCompare(root.window, "page", "feeds");
        root.feeds.available = false;
        tryCompare(root.window, "page", "chat");
        compare(root.feeds.calls, ["open", "close"]);
    }

    function test_fromTheRailToTheChartInThreeClicks() {
        root.greenhouse.offer();
        root.greenhouse.read(5);
        root.open();
        root.click(root.railButton());
        tryVerify(() => root.find("FeedRow", "Greenhouse sensors") !== null);
        root.click(root.find("FeedRow", "Greenhouse sensors"));
        compare(root.feeds.calls, ["open", "show sensors"]);
        tryVerify(() => root.plotLink("humidity") !== null);
        root.click(root.plotLink("humidity"));
        tryVerify(() => root.find("LiveChart") !== null);
        tryVerify(() => !root.find("LiveChart").empty);
        compare(root.inspector.plots.count, 1);
    }

    function test_inASmallWindowThePlotShowsItself() {
        root.openPage(10, { width: 720, height: 480 });
        root.click(root.plotLink("humidity"));
        tryVerify(() => root.find("LiveChart") !== null);
        verify(root.find("EventTable") === null);
        root.click(root.find("SegmentTab", "Events"));
        tryVerify(() => root.find("EventTable") !== null);
    }

    function test_theSmallWindowHasTheFeedsInADrawer() {
        root.openPage(10, { width: 720, height: 480 });
        verify(root.find("FeedList") === null);
        root.click(root.find("IconButton", "Show the feeds"));
        tryVerify(() => root.find("FeedRow", "Ticker", root.overlay()) !== null);
        wait(200);
        root.click(root.find("FeedRow", "Ticker", root.overlay()));
        compare(root.feeds.calls, ["show ticker"]);
    }

    function test_noticesAreAddedAndTakenAway() {
        root.openPage(5);
        const alerts = root.greenhouse.sensors.alerts;
        root.click(root.find("IconButton", "Notices of this feed"));
        tryVerify(() => (root.find("AlertsDialog") ?? root.button("Add notice")) !== null);
        tryVerify(() => root.overlayField("Field")?.field.activeFocus ?? false);
        root.overlayField("Field").text = "humidity";
        root.overlayField("Value").text = "80";
        root.click(root.button("Add notice"));
        tryVerify(() => root.find("HintText", undefined, root.overlay(), hint => hint.text.startsWith("A field is written")) !== null);
        compare(alerts.count, 0);
        root.overlayField("Field").text = "data.humidity";
        root.click(root.button("Add notice"));
        compare(alerts.count, 1);
        tryVerify(() => root.find("AlertRow", undefined, root.overlay()) !== null);
        compare(alerts.pause, 60);
        root.click(root.find("SegmentTab", "Hour", root.overlay()));
        compare(alerts.pause, 3600);
        root.click(root.find("IconButton", "No notices of data.humidity above 80 any more", root.overlay()));
        compare(alerts.count, 0);
        root.click(root.button("Done"));
        tryVerify(() => root.button("Done") === null);
    }

    function test_anEmptyFeedSaysHowToPublish() {
        root.openPage(0);
        tryVerify(() => root.find("PlainText", "Nothing has been published here yet") !== null);
        root.click(root.find("IconButton", "Copy the line that publishes an event"));
        verify(root.desktop.clipboard().startsWith("curl "));
    }

    function test_withoutAConnectionItSaysSo() {
        root.openPage(5);
        root.workshop.loseConnection();
        tryVerify(() => (root.find("NoticeBox", undefined, root.find("FeedPage"))?.text ?? "").startsWith("There is no connection"));
        compare(root.events().count, 5);
    }

    function test_whoIsWantedHereIsTakenHere() {
        root.greenhouse.offer();
        root.open();
        root.feeds.pageWanted();
        tryCompare(root.window, "page", "feeds");
    }

    function test_theWindowCanBeginHere() {
        root.workshop.session.connection.online = false;
        root.open({ initialPage: "feeds" });
        compare(root.window.showsData, false);
        root.greenhouse.offer();
        tryCompare(root.window, "page", "feeds");
        root.workshop.session.connection.online = true;
        tryCompare(root.window, "showsData", true);
    }

    function test_escapeGoesBack() {
        root.openPage(1);
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    function test_theKeyboardReachesAllInTheSmallestWindow() {
        root.openPage(30, { width: 720, height: 480 });
        const seen = [];
        for (let i = 0; i < 14; ++i) {
            keyClick(Qt.Key_Tab);
            const item = root.window.activeFocusItem;
            const corner = item.mapToItem(root.window.contentItem, item.width, item.height);
            verify(corner.y <= 480 && corner.x <= 720, `${item} is out of sight`);
            seen.push(item.Accessible.name);
        }
        for (const name of ["reading, {", "data: {4}", "Pause", "Notices of this feed", "Show the feeds"])
            verify(seen.some(one => one.includes(name)), `${name} in ${seen.join()}`);
    }

    name: "FeedPage"
}
