// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

    readonly property Replay replay: root.desk?.current?.replay ?? null

    function slider() {
        return root.find("Slider");
    }

    function openReplay() {
        root.open({ initialPage: "inspector" });
        root.streams.openReplay("/captures/greenhouse.ndjson", root.radio.start, 0, 100000);
        tryVerify(() => root.find("ReplayBar") !== null);
        root.rendered();
        root.streams.calls = [];
    }

    function test_aCaptureIsHeldAndPlayed() {
        root.openReplay();
        root.click(root.find("IconButton", "Hold the replay"));
        compare(root.streams.calls, ["pause"]);
        verify(!root.replay.playing);
        root.click(root.find("IconButton", "Play the capture"));
        compare(root.streams.calls, ["pause", "play"]);
    }

    function test_itIsMovedOnceTheHandleIsLetGo() {
        root.openReplay();
        const y = root.slider().height / 2;
        mousePress(root.slider(), root.slider().handle.width / 2, y);
        mouseMove(root.slider(), root.slider().width / 4, y, -1, Qt.LeftButton);
        mouseMove(root.slider(), root.slider().width / 2, y, -1, Qt.LeftButton);
        // Where that leads is shown, and nothing has moved.
        compare(root.find("ReplayBar").placeText, "0:50");
        compare(root.replay.position, 0);
        mouseRelease(root.slider(), root.slider().width / 2, y);
        compare(root.streams.calls, ["seek 50000"]);
        compare(Math.round(root.slider().value), 50000);
        // And then it goes along by itself.
        root.replay.seek(80000);
        tryCompare(root.slider(), "value", 80000);
    }

    function test_itIsMovedByKeys() {
        root.openReplay();
        root.slider().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(root.streams.calls, ["seek 1000"]);
        tryCompare(root.replay, "position", 1000);
    }

    function test_itsSpeedIsChosen() {
        root.openReplay();
        root.click(root.find("HeaderButton", "1×"));
        tryVerify(() => root.find("MenuItem", "10×", root.overlay()) !== null);
        wait(0);
        root.click(root.find("MenuItem", "10×", root.overlay()));
        compare(root.streams.calls, ["speed 10"]);
        tryVerify(() => root.find("HeaderButton", "10×") !== null);
    }

    function test_itsEndIsNoReasonForABanner() {
        root.openReplay();
        root.streams.setState(0, SourceTab.Ended, "All of it was played");
        verify(root.find("ReplayBar") !== null);
        verify(root.status() === null);
    }

    function test_aFileThatIsACaptureIsOneClickFromIt() {
        root.open({ initialPage: "inspector" });
        root.streams.open(root.streams.writeCapture(), "");
        root.streams.setState(0, SourceTab.Ended, "The end, after 1 lines");
        tryVerify(() => root.find("LinkButton", "Replay as it came") !== null);
        root.click(root.find("LinkButton", "Replay as it came"));
        compare(root.desk.count, 2);
        verify(root.replay !== null);
        compare(root.desk.current.kindText, "replay");
    }
}
