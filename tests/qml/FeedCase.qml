// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Test
import Hearth.Ui

//! A test of the page of feeds.
WindowCase {
    id: root

    property Desktop desktop: Desktop {}
    readonly property Feeds feeds: root.workshop?.session.feeds ?? null
    readonly property Greenhouse greenhouse: root.workshop?.greenhouse ?? null
    readonly property EventInspector inspector: root.greenhouse?.sensors.inspector ?? null

    function railButton() {
        return root.find("RailButton", "Feeds");
    }

    function openPage(count, properties) {
        root.greenhouse.offer();
        root.open(properties ?? {});
        root.click(root.railButton());
        tryCompare(root.window, "page", "feeds");
        root.greenhouse.read(count);
        tryCompare(root.inspector, "captured", count);
        tryVerify(() => count === 0 || root.events()?.count === count);
        root.feeds.calls = [];
    }

    function events() {
        return root.find("EventList");
    }

    function tree() {
        return root.find("NavigableList", undefined, root.find("EventTree"));
    }

    function plotLink(name) {
        const row = root.find("TreeRow", undefined, root.tree(), row => row.name === name);
        return root.find("LinkButton", "plot", row);
    }

    function menuItem(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function overlayField(label) {
        return root.find("LabelledField", undefined, root.overlay(), field => field.label === label);
    }
}
