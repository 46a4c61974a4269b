// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Where one may go without knowing an address: what the network tells of itself, and where one has been. Looks while it
//! can be seen.
Column {
    id: root

    required property string title
    required property ServerFinder finder
    //! Somebody is on the way to a server already.
    required property bool busy
    readonly property int found: root.finder?.onNetwork.count ?? 0
    readonly property string glyph: root.finder?.state === ServerFinder.Searching ? "search" : "info"
    readonly property string hint: {
        if (root.finder?.state === ServerFinder.Unavailable)
            return qsTr("Install avahi-daemon to see servers on this network. An address or an invite link works without it.");
        if (root.found > 0)
            return "";
        if (root.finder?.state === ServerFinder.Searching)
            return qsTr("Looking for servers on this network…");
        return qsTr("Nobody found yet. A server shows up here by itself once it runs on this network; its address or an invite link works at once.");
    }

    spacing: Theme.gapMedium

    Binding {
        target: root.finder
        property: "looking"
        value: root.visible
        when: root.finder !== null
    }
    FoundServerRows {
        width: parent.width
        visible: root.found > 0
        servers: root.finder?.onNetwork ?? null
        busy: root.busy
        Accessible.name: root.title
        onChosen: serverId => root.finder.choose(serverId)
    }
    HintText {
        width: parent.width
        glyph: root.glyph
        text: root.hint
    }
    PlainText {
        width: parent.width
        visible: before.visible
        text: qsTr("Where you have been")
        font: Theme.bodyStrong
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    FoundServerRows {
        id: before

        width: parent.width
        visible: (root.finder?.remembered.count ?? 0) > 0
        servers: root.finder?.remembered ?? null
        busy: root.busy
        Accessible.name: qsTr("Where you have been")
        onChosen: serverId => root.finder.choose(serverId)
    }
}
