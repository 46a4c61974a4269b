// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    function openSignedOut() {
        root.workshop.sessions.current = null;
        root.open();
    }

    function test_saysThatHostingStandsBelow_data() {
        return [{ tag: "narrow", width: 720, height: 480, said: true }, { tag: "wide", width: 1280, height: 800, said: false }];
    }

    function test_saysThatHostingStandsBelow(data) {
        root.openSignedOut();
        Object.assign(root.window, { width: data.width, height: data.height });
        tryCompare(root.window, "height", data.height);
        const strip = () => root.find("MoreBelow");
        tryVerify(() => (strip()?.visible ?? false) === data.said);
        if (!data.said)
            return;
        root.click(strip());
        tryVerify(() => root.field("Name").field.activeFocus);
        tryVerify(() => !(strip()?.visible ?? false));
    }

    name: "WaysIn"
}
