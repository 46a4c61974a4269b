// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.Ui

TestCase {
    id: root

    property HangingWindow window

    function init() {
        failOnWarning(/.?/);
        root.window = windowComponent.createObject(null, { dark: false });
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.window.update();
        waitForRendering(root.window.contentItem);
    }

    function cleanup() {
        root.window.destroy();
        wait(0);
    }

    function textOf(item) {
        return Array.from(item.children).map(child => (child.text ?? "") + root.textOf(child)).join(" ");
    }

    function test_saysWhatIsTheMatter() {
        verify(root.textOf(root.window.contentItem).includes("is open already, but does not answer"));
    }

    function test_theKeyboardClosesIt_data() {
        return [{ tag: "Return", key: Qt.Key_Return }, { tag: "Escape", key: Qt.Key_Escape }];
    }

    function test_theKeyboardClosesIt(data) {
        keyClick(data.key);
        tryCompare(root.window, "visible", false);
    }

    name: "HangingWindow"
    when: windowShown

    Component {
        id: windowComponent

        HangingWindow {}
    }
}
