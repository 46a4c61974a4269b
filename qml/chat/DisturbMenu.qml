// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! For how long one does not want to be disturbed.
Menu {
    id: root

    //! Null while nobody is signed in.
    required property OwnPresence own
    readonly property bool kept: root.own?.kept ?? false

    title: qsTr("Do not disturb")

    MenuItem {
        offered: root.kept
        text: qsTr("For 30 minutes")
        glyph: "clock"
        onTriggered: root.own.doNotDisturb(OwnPresence.HalfHour)
    }
    MenuItem {
        offered: root.kept
        text: qsTr("For 1 hour")
        glyph: "clock"
        onTriggered: root.own.doNotDisturb(OwnPresence.Hour)
    }
    MenuItem {
        offered: root.kept
        text: qsTr("Until tomorrow 9:00")
        glyph: "clock"
        onTriggered: root.own.doNotDisturb(OwnPresence.TomorrowMorning)
    }
    MenuItem {
        text: qsTr("Until I turn it off")
        glyph: "bell-off"
        onTriggered: root.own.doNotDisturb(OwnPresence.Never)
    }
}
