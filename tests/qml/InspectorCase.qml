// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Test
import Hearth.Ui

//! A test of the inspector's page.
WindowCase {
    id: root

    property Desktop desktop: Desktop {}
    readonly property StreamDesk streams: root.workshop?.streams ?? null
    readonly property SourceDesk desk: root.streams?.desk ?? null
    property Radio radio: Radio { streams: root.streams }
    readonly property CaptureInspector inspector: root.desk?.current?.inspector ?? null

    function openPage(count, properties) {
        root.radio.count = 0;
        root.radio.tune();
        root.radio.read(count);
        root.open(Object.assign({ initialPage: "inspector" }, properties));
        tryCompare(root.window, "page", "inspector");
        tryVerify(() => root.events()?.count > 0);
    }

    function events() {
        return root.find("EventList");
    }

    //! How many rows there are, once all that was read is there.
    function settledCount() {
        let count = -1;
        tryVerify(() => {
            const before = count;
            count = root.events().count;
            return count === before && count === root.inspector.table.captured;
        });
        return count;
    }

    function within(item, outer) {
        for (let at = item; at; at = at.parent) {
            if (at === outer)
                return true;
        }
        return false;
    }

    function tab(title) {
        return root.find("SourceTabButton", title);
    }

    function filter() {
        return root.find("FilterField").children[0];
    }

    function choices() {
        return root.made("FilterChoice", root.find("FilterPanel") ?? root.window.contentItem).map(choice => choice.text);
    }

    function chooseFromMenu(button, text) {
        root.click(root.find("IconButton", button));
        tryVerify(() => root.find("MenuItem", text, root.overlay()) !== null);
        wait(0);
        root.click(root.find("MenuItem", text, root.overlay()));
    }

    function status() {
        return root.find("SourceStatus");
    }
}
